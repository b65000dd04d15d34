import { candidate, type Cut } from "./cut.ts";
import { Shape } from "../shapes.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import type { View } from "../candidate.ts";
import { POST_NOMINALS } from "../words/name-parts.ts";

/** "the" before what is listed with and without it, and a party before a listed body: "the Senate Rules Committee", "Democratic Senate". */
export function isBesides(whole: Cut, first: number, end: number): boolean {
  const { tokens, shapes } = whole.view;
  const lower = tokens[first]?.lower ?? "";
  if (lower === "the" && shapes[first] === Shape.Lower) return true;
  return partyCalled(lower) !== undefined && candidate(whole, first + 1, end, undefined).body !== undefined;
}

/** "Ana Ruiz OBE", and "IPS" alone in "Ana Ruiz, IPS, said": no part of the name. "Sporting KC" is one. */
export function isHonour({ tokens, shapes }: View, first: number, end: number): boolean {
  const { lower = "", text = "" } = tokens[end - 1] ?? {};
  if (!POST_NOMINALS.has(lower) || text !== text.toUpperCase()) return false;
  if (end - first > 2) return true;
  const behindName = tokens[first - 1]?.text === "," && shapes[first - 2] === Shape.Capital && lower !== "sc";
  return end - first === 1 && behindName && tokens[end]?.text === ",";
}

/** "The Mesa Republican": one of that party from Mesa; not "Mesa Republican reported", which is a paper. */
export function isPartisan({ tokens, gazetteer }: View, first: number, end: number): boolean {
  if (end - first !== 2 || !/^(?:republican|democrat|libertarian)$/.test(tokens[end - 1]?.lower ?? "")) return false;
  const isOne =
    /^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? "") && !/^(?:reported|newspaper)$/.test(tokens[end]?.lower ?? "");
  return isOne && gazetteer.cities.named(tokens[first]?.lower ?? "").length > 0;
}

/** "the Cole Administration" names Cole. */
export function isAdministration({ tokens, gazetteer }: View, first: number, end: number): boolean {
  const before = tokens[end - 2]?.lower ?? "";
  if (end - first < 2 || tokens[end - 1]?.lower !== "administration") return false;
  return gazetteer.people.isSurname(before) && !gazetteer.isCommonWord(before);
}
