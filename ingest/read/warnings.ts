import type { Message } from "../../graph/model/extracted.ts";
import type { Span } from "../../graph/model/spans.ts";
import type { Decoded } from "./decode.ts";

/** What was taken for front matter although nothing ends it, and so may be the story's. */
export function unclosed(block: Span | undefined): Message[] {
  if (block === undefined) return [];
  const text =
    "No line of --- ends the front matter; its lines were taken up to the first that is no field, and all below is the story. " +
    "Write --- under the last field, or take away the first line where this is no front matter.";
  return [{ ...warning("read/open-front-matter", text), span: [block[0], block[1]] }];
}

export function badDate(given: string | null, date: string | null): Message[] {
  if (given === null || date !== null) return [];
  return [warning("read/bad-date", `The date "${given.slice(0, 40)}" is not written as YYYY-MM-DD and was left out.`)];
}

/** English is all that is read; what is written otherwise is kept with its text alone, and says so. */
export function foreign(language: string): Message[] {
  if (language === "en") return [];
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language);
  const told = language === "und" ? "is in another script" : `is in ${name ?? language}`;
  return [warning("read/not-english", `The article ${told}; On Record reads English only, so nothing of it was read.`)];
}

export function doubts({ guessed, damaged, encoding }: Decoded): Message[] {
  const messages: Message[] = [];
  if (guessed) {
    const text = `The text is not UTF-8 and names no encoding that fits; it was read as ${encoding}.`;
    messages.push(warning("read/guessed-encoding", text));
  }
  if (damaged) messages.push(warning("read/damaged", `Some bytes are no ${encoding}; U+FFFD stands for them.`));
  return messages;
}

function warning(code: string, text: string): Message {
  return { code, severity: "warning", span: null, text };
}
