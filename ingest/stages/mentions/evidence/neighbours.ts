import type { Evidence } from "./evidence.ts";
import { word } from "../look.ts";

export const HYPHENS: ReadonlySet<string> = new Set(["-", "–"]);
export const QUOTES: ReadonlySet<string> = new Set(['"', "“", "'", "‘"]);
export const COMMA: ReadonlySet<string> = new Set([","]);
export const BRACKET: ReadonlySet<string> = new Set(["("]);

/** That one of these words stands right before a candidate. */
export const before = (list: string): Pick<Evidence, "near" | "holds"> => {
  const words = new Set(list.split(" "));
  return { near: { before: words }, holds: (view, { first }) => words.has(word(view, first - 1)) };
};

/** That one of these words stands right behind a candidate. */
export const behind = (list: string): Pick<Evidence, "near" | "holds"> => {
  const words = new Set(list.split(" "));
  return { near: { behind: words }, holds: (view, { end }) => words.has(word(view, end)) };
};
