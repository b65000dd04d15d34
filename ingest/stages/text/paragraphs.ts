import { trim } from "../../../graph/model/spans.ts";
import { headerOf } from "../../header/header.ts";
import type { Span } from "../../../graph/model/spans.ts";

/** Line lengths, in code units, of a text that was broken by a program at a fixed width, such as a mail. */
const WRAPPED_FROM = 45;
const WRAPPED_TO = 100;

/**
 * The paragraphs of a span of text, without white space at their ends. A line is a paragraph, except in a text that
 * was wrapped at a fixed width: there a paragraph goes on to the next blank line. Lines above the story stay lines, and say nothing of it.
 */
export function paragraphs(text: string, body: Span): Span[] {
  const { end } = headerOf(text, body);
  const header = lineGroups(text, [body[0], end]).flat();
  const groups = lineGroups(text, [end, body[1]]);
  return [...header, ...(looksWrapped(text, groups) ? groups.map(joined) : groups.flat())];
}

/** Lines that are not blank, in groups between blank lines. */
function lineGroups(text: string, [start, end]: Span): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  let at = start;
  while (at < end) {
    const found = text.indexOf("\n", at);
    const stop = found < 0 || found > end ? end : found;
    const line = trim(text, [at, stop]);
    if (line[1] > line[0]) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    at = stop + 1;
  }
  return group.length > 0 ? [...groups, group] : groups;
}

/** Wrapped lines are all about as long as each other and most stop in the middle of a sentence. */
function looksWrapped(text: string, groups: readonly Span[][]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (groups.length < 2 || inner.length < 3) return false;
  const fitting = inner.filter(([from, to]) => to - from >= WRAPPED_FROM && to - from <= WRAPPED_TO);
  const midway = inner.filter(([, to]) => !/[.!?:"”]/.test(text.charAt(to - 1)));
  return fitting.length >= inner.length * 0.7 && midway.length >= inner.length * 0.6;
}

function joined(group: readonly Span[]): Span {
  return [group[0]?.[0] ?? 0, group.at(-1)?.[1] ?? 0];
}
