import type { View } from "../candidate.ts";
import type { NameIndex } from "../entities/name-index.ts";
import { isNameShape } from "../shapes.ts";

/** "The mayor, Ana Ruiz, said", "A spokesman for the state police, Lt. Ana Ruiz, said" and "Ana Ruiz, a spokeswoman, said": the role's bearer is named. */
export function isApposition(view: View, index: NameIndex, from: number, end: number): boolean {
  const before = view.tokens[from - 1]?.text === "," && index.endingAt(from - 1)?.entity.kind === "Person";
  const comma = commaBehind(view, end);
  return before || (comma !== undefined && opensWithPerson(view, index, comma + 1));
}

/** "His spokesman, Ana Ruiz, said" names him; "…, by his director of communications, Ruiz said" does not. */
export function isEnclosed({ tokens }: View, index: NameIndex, end: number): boolean {
  for (let start = end + 1; start <= end + 1 + TITLE_MAX; start += 1) {
    const named = index.startingAt(start);
    if (named?.entity.kind === "Person") return tokens[named.name.end]?.text === ",";
  }
  return false;
}

/** The comma that ends a role's "for" or "of" phrase. */
function commaBehind({ tokens }: View, end: number): number | undefined {
  if (tokens[end]?.text === ",") return end;
  if (!/^(?:for|of|with|at|from)$/.test(tokens[end]?.lower ?? "")) return undefined;
  for (let at = end + 1; at <= end + OF_PHRASE_MAX; at += 1) {
    const token = tokens[at];
    if (token?.text === ",") return at;
    if (token === undefined || token.pos === "VERB" || token.pos === "AUX" || token.pos === "PUNCT") return undefined;
  }
  return undefined;
}

/** So many words may follow "spokesman for" before the comma. */
const OF_PHRASE_MAX = 8;

/** A person's name, a title before it aside: "Lt. Ana Ruiz". */
function opensWithPerson({ tokens, shapes }: View, index: NameIndex, at: number): boolean {
  for (let start = at; start <= at + TITLE_MAX; start += 1) {
    if (index.startingAt(start)?.entity.kind === "Person") return true;
    if (!isNameShape(shapes[start]) && tokens[start]?.text !== ".") return false;
  }
  return false;
}

/** A title has so many tokens at most: "Deputy Police Chief". */
const TITLE_MAX = 4;
