import type { Span } from "../../../graph/model/spans.ts";
import type { Cue } from "./reporting/cue.ts";
import type { Range } from "./draft.ts";
import { isOpen, type Scene } from "./grammar/scene.ts";
import { namesSource } from "./grammar/words.ts";

const CLOSING = new Set([".", ",", ";", ":", "!", "?", "—", "–", "-"]);
const COORDINATORS = new Set(["and", "but", "or", "while", "though", "although"]);

/** The span of tokens, closing punctuation outside quotation marks left off; undefined where nothing is left. */
export function spanOf(scene: Scene, { first, end }: Range): Span | undefined {
  const { tokens } = scene;
  let to = end;
  while (to > first && isOpen(scene, to - 1) && CLOSING.has(tokens[to - 1]?.text ?? "")) to -= 1;
  const [from, last] = [tokens[first], tokens[to - 1]];
  if (from === undefined || last === undefined || to <= first) return undefined;
  return [from.span[0], last.span[1]];
}

/** The span of tokens, whole quotations included: words that end inside a quotation end with it. */
export function wholeSpan(scene: Scene, range: Range): Span | undefined {
  const span = spanOf(scene, range);
  const quotation = scene.quotations[scene.quoted[range.end - 1] ?? -1];
  return span && quotation ? [span[0], Math.max(span[1], quotation.span[1])] : span;
}

/** Where a cue's content ends: at the sentence's end, or where somebody else's report, or a further one of the same source, begins. */
export function contentEnd(scene: Scene, cue: Cue, first: number, stop: number, cues: readonly Cue[]): number {
  const { tokens } = scene;
  let end = stop;
  for (const other of cues) {
    if (other === cue || other.group.first <= first) continue;
    const mark = other.group.first - 1;
    const before = tokens[mark];
    if (other.participle && before?.text === ",") end = Math.min(end, mark);
    else if (other.shares === cue) end = Math.min(end, commaBefore(scene, other.group.first));
    else if (COORDINATORS.has(before?.lower ?? "") && tokens[mark - 1]?.text === ",") end = Math.min(end, mark - 1);
  }
  return Math.min(end, accordingAt(scene, first, end));
}

function commaBefore({ tokens }: Scene, at: number): number {
  return tokens[at - 1]?.text === "," ? at - 1 : at;
}

/** The comma before ", according to", which names another source for all that stands before. */
function accordingAt({ tokens, quoted }: Scene, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at += 1) {
    const isLead = tokens[at]?.lower === "according" || namesSource({ tokens }, at);
    if (quoted[at] === -1 && isLead && tokens[at - 1]?.text === ",") return at - 1;
  }
  return end;
}

/**
 * A content of several clauses after "that" is one report, but for those with quoted words of their own: `said that A, but that "B"` is two things
 * said. **Source:** PolNeAR's train part has 176 of the first as one, and none in two.
 */
export function coordinatedClauses({ tokens, quoted }: Scene, { first, end }: Range): Range[] {
  const starts = [first];
  for (let at = first + 2; at < end - 1; at += 1) {
    const that = tokens[at]?.lower === "that" && quoted[at] === -1;
    if (that && COORDINATORS.has(tokens[at - 1]?.lower ?? "")) starts.push(at + 1);
  }
  const isQuoting = (from: number, to: number) => quoted.subarray(from, to).some((quotation) => quotation !== -1);
  const apart = starts.filter((from, at) => at === 0 || isQuoting(from, starts[at + 1] ?? end));
  return apart.map((from, at) => ({ first: from, end: (apart[at + 1] ?? end + 2) - 2 }));
}

/** Pieces of one utterance in reading order; two that share words are one: a quotation completed may reach into the next piece. */
export function inOrder(pieces: readonly Span[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [start, end] of [...pieces].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = found.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}
