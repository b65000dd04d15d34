import { z } from "zod";
import type { Span } from "../../graph/model/spans.ts";
import { parseYaml } from "./yaml.ts";

/** What a plain-text article may say of itself before its first line. */
export interface FrontMatter {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly url?: string | undefined;
}

const field = z
  .string()
  .transform((value) => value.trim() || undefined)
  .optional();
/** `published` is what many site generators write for the date. */
const fields = z
  .object({ title: field, outlet: field, byline: field, date: field, published: field, updated: field, url: field })
  .transform(({ published, ...rest }) =>
    rest.date === undefined && published !== undefined ? { ...rest, date: published } : rest,
  );

const FENCE = "---";

/** The fields, and the span of what follows; `openBlock` is the span of a block that nothing closes. */
interface Opening {
  readonly fields: FrontMatter;
  readonly body: Span;
  readonly openBlock?: Span;
}

/**
 * The block between two `---` lines at the head of a text, and the span of what follows. The block is skipped, not cut, so that every
 * offset holds in the file. A block that is no set of fields is left in the body: it may be the article's own rule. A block that nothing
 * closes ends where its fields do.
 */
export function frontMatter(text: string): Opening {
  const first = lineEnd(text, 0);
  const start = first + 1;
  if (text.slice(0, first).trimEnd() !== FENCE) return { fields: {}, body: [0, text.length] };
  const close = closingFence(text, start);
  if (close !== undefined && !holdsProse(text.slice(start, close[0]))) {
    const fields = known(text.slice(start, close[0]));
    return { fields: fields ?? {}, body: [fields === undefined ? 0 : close[1], text.length] };
  }
  const end = fieldsEnd(text, start);
  const fields = known(text.slice(start, end));
  if (fields === undefined) return { fields: {}, body: [0, text.length] };
  return { fields, body: [end, text.length], openBlock: [0, end] };
}

/** What a block tells, if it tells anything: an article's own rules may enclose "UPDATE: …", which looks like a field. */
function known(block: string): FrontMatter | undefined {
  const read = fields.safeParse(parseYaml(block) ?? lineByLine(block));
  return read.success && Object.values(read.data).some((value) => value !== undefined) ? read.data : undefined;
}

/** What people write and YAML refuses: "title: Transcript: the mayor answers". */
function lineByLine(block: string): Record<string, string> {
  const rows = block.split("\n").flatMap((line) => {
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    return name === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(rows);
}

const FIELD = /^([a-z]{1,20}):[ \t]([^\n]*)$/;

/** Where the run of fields ends that begins here. */
function fieldsEnd(text: string, from: number): number {
  let start = from;
  while (start < text.length && FIELD.test(text.slice(start, lineEnd(text, start)))) start = lineEnd(text, start) + 1;
  return Math.min(start, text.length);
}

/** YAML may have a blank line; a story's own rule closes nothing, where a paragraph stands between: "date: 2025-04-12\n\nThe river rose.\n\n---". */
function holdsProse(block: string): boolean {
  return /\n[ \t\r]*\n(?![ \t#\n\r]|- |[\w"'.-]{1,40}:\s)[^\n]/.test(block);
}

/** Lines that front matter may have. */
const LINES_MAX = 40;

function closingFence(text: string, from: number): Span | undefined {
  for (let start = from, line = 0; start < text.length && line < LINES_MAX; line += 1) {
    const end = lineEnd(text, start);
    if (text.slice(start, end).trimEnd() === FENCE) return [start, Math.min(end + 1, text.length)];
    start = end + 1;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
