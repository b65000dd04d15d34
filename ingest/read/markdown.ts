import { frontMatter } from "./front-matter.ts";

/** Marks at the head of a line, which set it apart and are no words: a heading, a quotation, an item of a list. */
const LINE_MARKS: readonly RegExp[] = [/^(?:[ \t]{0,3}>)+[ \t]?/u, /^[ \t]{0,3}#{1,6}[ \t]+/u, /^[ \t]*[-*+][ \t]+/u];
/** A line that is a rule, a fence or what underlines a heading, and nothing else: `* * *`, `===`, "```". */
const RULE = /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}|```\w*)$/u;

/** Marks within a line, and what a reader sees of them. A mark behind a backslash is itself. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/(?<!\\)!\[[^[\]\n]*\]\([^()\n]*\)/gu, ""],
  [/(?<!\\)\[([^[\]\n]*)\]\([^()\n]*\)/gu, "$1"],
  [/<(https?:\/\/[^<>\s]+)>/gu, "$1"],
  [/(?<!\\)`([^`\n]+)`/gu, "$1"],
  [/(?<!\\)\*\*([^*\n]+)\*\*/gu, "$1"],
  [/(?<!\\)\*(?!\s)([^*\n]+)\*/gu, "$1"],
  [/(?<![\\\p{L}\p{N}])__([^_\n]+)__(?![\p{L}\p{N}])/gu, "$1"],
  [/(?<![\\\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])/gu, "$1"],
  [/\\([\\`*_{}[\]()#+\-.!>])/gu, "$1"],
];

/**
 * The text that a reader of Markdown sees, as of a page: `> "It is **safe**," [Ruiz](/ruiz) said.` → `"It is safe," Ruiz said.` Its front matter
 * stays as it is.
 */
export function withoutMarkdown(text: string): string {
  const { body } = frontMatter(text);
  const lines = text.slice(body[0]).split("\n").map(plainLine);
  return text.slice(0, body[0]) + INLINE.reduce((read, [mark, seen]) => read.replace(mark, seen), lines.join("\n"));
}

function plainLine(line: string): string {
  if (RULE.test(line.trimEnd())) return "";
  return LINE_MARKS.reduce((read, mark) => read.replace(mark, ""), line);
}
