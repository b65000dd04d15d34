import type { Span } from "../../graph/model/spans.ts";
import { trim } from "../../graph/model/spans.ts";
import { headerLine, type HeaderLine } from "./header-line.ts";

/** What the lines above a story say of it, and where the story begins. */
export interface Header {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  /** The offset of the story's first line; the body's own start where nothing stands above it. */
  readonly end: number;
}

/** Lines that a header has at most, and headlines among them: one, and one below it. */
const LINES_MAX = 12;
const HEADLINES_MAX = 2;
/** "HARLOW BEND, Ore. — The levee": a story begins here, whatever stands above it. */
const DATELINE = /^\p{Lu}[\p{Lu}.'’-]+.{0,70}?(?:--|[–—]|\) -) /u;

interface Line {
  readonly text: string;
  readonly span: Span;
  /** Whether a blank line, or nothing, follows. */
  readonly isApart: boolean;
}

/**
 * Reads title, outlet, byline and date in the lines that stand above a plain text: "FLOOD TAKES LEVEE / By Nora Feld / Harlow Bend
 * Courier, April 12, 2025". A header has a story below it, and a headline another line of the header or a blank one.
 */
export function headerOf(text: string, body: Span): Header {
  const lines = firstLines(text, body);
  const read: HeaderLine[] = [];
  for (const [at, line] of lines.entries()) {
    const found = DATELINE.test(line.text) ? undefined : headerLine(line.text);
    if (found === undefined || !stands(found, read, line, lines[at + 1])) break;
    read.push(found);
  }
  const story = lines[read.length];
  if (story === undefined || read.length === 0 || read.length === LINES_MAX) return nothing(body);
  return { ...facts(read), end: story.span[0] };
}

function nothing([start]: Span): Header {
  return { title: null, outlet: null, byline: null, date: null, end: start };
}

/** Whether a line is what it looks like, by what stands around it: a line of the story may look like a headline. */
function stands(found: HeaderLine, before: readonly HeaderLine[], line: Line, next: Line | undefined): boolean {
  if (found.kind !== "headline") return true;
  const headlines = before.filter(({ kind }) => kind === "headline").length;
  if (headlines >= HEADLINES_MAX || before.at(-1)?.kind === "byline") return false;
  if (headlines > 0 && !line.isApart) return next !== undefined && isPlain(next);
  return line.isApart || (next !== undefined && (isPlain(next) || DATELINE.test(next.text)));
}

/** A line that can be nothing but a header's. */
function isPlain({ text }: Line): boolean {
  const found = headerLine(text);
  return found !== undefined && found.kind !== "headline";
}

function facts(read: readonly HeaderLine[]): Omit<Header, "end"> {
  const headline = read.find(({ kind }) => kind === "headline");
  // A first line that looks like a paper's name has a headline below it, or is one: "HARD TIMES".
  const isMasthead = read.length > 1 || read[0]?.kind !== "outlet";
  const title = headline ?? read.find(({ kind }) => kind === "slug") ?? (isMasthead ? undefined : read[0]);
  const told = (name: "outlet" | "byline" | "date"): string | null =>
    read.map((line) => (line as Partial<Record<string, string>>)[name]).find((value) => value !== undefined) ?? null;
  return {
    title:
      title === undefined ? null : "title" in title ? title.title : "outlet" in title ? (title.outlet ?? null) : null,
    outlet: isMasthead ? told("outlet") : null,
    byline: told("byline"),
    date: told("date"),
  };
}

/** The first lines that are not blank, and one more. */
function firstLines(text: string, [start, end]: Span): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end && lines.length <= LINES_MAX;) {
    const found = text.indexOf("\n", at);
    const stop = found < 0 || found > end ? end : found;
    const span = trim(text, [at, stop]);
    at = stop + 1;
    if (span[1] > span[0]) lines.push({ text: text.slice(...span), span, isApart: isBlankAt(text, at, end) });
  }
  return lines;
}

function isBlankAt(text: string, at: number, end: number): boolean {
  const stop = text.indexOf("\n", at);
  return text.slice(at, stop < 0 ? end : Math.min(stop, end)).trim() === "";
}
