import type { Field } from "./field.ts";

const OPENS = new Set(["ADP", "SCONJ", "AUX"]);
const NOMINAL = new Set(["NOUN", "ADJ", "PROPN"]);

/** The first word between two tokens that begins a phrase or clause of its own; "released" before a noun begins none. */
export function linkBetween(field: Field, first: number, end: number): number | undefined {
  for (let at = first + 1; at < end; at += 1) if (isLink(field, at)) return at;
  return undefined;
}

/** The last such word. */
export function lastLinkBetween(field: Field, first: number, end: number): number | undefined {
  for (let at = end - 1; at > first; at -= 1) if (isLink(field, at)) return at;
  return undefined;
}

function isLink(field: Field, at: number): boolean {
  const pos = field.tokens[at]?.pos ?? "";
  const isVerb = pos === "VERB" && !NOMINAL.has(field.tokens[at + 1]?.pos ?? "");
  return isVerb || OPENS.has(pos) || /^(?:who|which|that|whose|to)$/.test(field.word(at));
}
