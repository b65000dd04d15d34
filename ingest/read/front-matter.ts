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

/**
 * The block between two `---` lines at the head of a text, and the span of what follows. The block is skipped, not cut, so that every
 * offset holds in the file. A block that is no set of fields is left in the body: it may be the article's own rule.
 */
export function frontMatter(text: string): { fields: FrontMatter; body: Span } {
  const whole: Span = [0, text.length];
  const first = lineEnd(text, 0);
  if (text.slice(0, first).trimEnd() !== FENCE) return { fields: {}, body: whole };
  const close = closingFence(text, first + 1);
  if (close === undefined) return { fields: {}, body: whole };
  const block = text.slice(first + 1, close[0]);
  const read = fields.safeParse(parseYaml(block) ?? lineByLine(block));
  // An article's own rules may enclose "UPDATE: …", which looks like a field.
  const known = read.success && Object.keys(read.data).length > 0;
  return known ? { fields: read.data, body: [close[1], text.length] } : { fields: {}, body: whole };
}

/** What people write and YAML refuses: "title: Transcript: the mayor answers". */
function lineByLine(block: string): Record<string, string> {
  const rows = block.split("\n").flatMap((line) => {
    const [, name = "", value = ""] = /^([a-z]{1,20}):[ \t](.*)$/.exec(line) ?? [];
    return name === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(rows);
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
