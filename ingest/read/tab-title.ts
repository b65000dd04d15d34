/// <reference lib="dom" />
import { isOutlet } from "../header/header-line.ts";

/** What parts a headline from the outlet in a window's title: "Levee fails - The Bell", "Levee fails | The Bell". */
const SEPARATOR = / (?:[-–—|·•»]|::) /;
const NAME_MAX = 40;

/** The part of a window's title that is the outlet's name: it looks like a paper's, or a link of the page, or its host, says it too. */
export function outletInTab(document: Document, base?: string): string | null {
  const parts = (document.querySelector("title")?.textContent ?? "").replace(/\s+/gu, " ").trim().split(SEPARATOR);
  if (parts.length < 2) return null;
  const links = new Set([...document.querySelectorAll("a")].map(({ textContent }) => textContent.trim()));
  const host = base !== undefined && URL.canParse(base) ? letters(new URL(base).hostname) : "";
  const isNamed = (part: string) =>
    isOutlet(part) || links.has(part) || (letters(part) !== "" && host.includes(letters(part)));
  return (
    [parts.at(-1), parts[0]].find((part) => part !== undefined && part.length <= NAME_MAX && isNamed(part)) ?? null
  );
}

/** A title without the outlet's name that opens or ends it. */
export function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const parts = title.split(SEPARATOR).filter((part) => part !== outlet);
  if (parts.length === 0 || !title.includes(outlet)) return title;
  const first = title.indexOf(parts[0] ?? "");
  const last = parts.at(-1) ?? "";
  return title.slice(first, title.lastIndexOf(last) + last.length);
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
