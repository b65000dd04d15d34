import type { TitleUse, View } from "../candidate.ts";
import { headKind } from "../../../nlp/name-heads.ts";
import type { Piece } from "./offices.ts";
import { acceptsTitle, isBodys, isSurnameAlone } from "./titles.ts";

/** A title parts what stands before it from whom it belongs to: "French President Ana Ruiz". */
export function atTitle(view: View, first: number, end: number, outer: TitleUse | undefined): Piece[] | undefined {
  for (let at = first; at < end; at += 1) {
    const found = view.gazetteer.titles.match(view.tokens, at, end);
    if (found === undefined) continue;
    const use: TitleUse = { title: found.entry, first: at, end: at + found.length };
    // Nor is "Sheriff" a title in "Bureau of the County Sheriff".
    if (at > first && isBodys(view, at)) at = use.end - 1;
    if (end - first === 1 && isSurnameAlone(view, use)) continue;
    if (isGivenName(view, use, end, outer) || !acceptsTitle(view, use, first, end)) continue;
    // "Tamarack County Judge Ana Ruiz": the county is a part of the title and of the place.
    const left = at > first && view.tokens[at]?.lower === "county" ? at + 1 : at;
    return [
      { first, end: left, title: outer },
      { first: use.end, end, title: use },
    ];
  }
  return undefined;
}

/** "House Speaker Dean Hale": behind another title it is how he is called. */
function isGivenName({ tokens, gazetteer }: View, use: TitleUse, end: number, outer: TitleUse | undefined): boolean {
  if (outer?.end !== use.first || use.end !== end - 1 || use.end - use.first > 1) return false;
  return use.title.class === "private" && gazetteer.people.isGiven(tokens[use.first]?.lower ?? "");
}

/** "Canadian" before a person or a known body is no part of the name; before a head it is ("French Football Federation"). */
export function atDemonym(view: View, first: number, end: number, title: TitleUse | undefined): Piece[] | undefined {
  const found = view.gazetteer.demonyms.match(view.tokens, first, end);
  if (found === undefined) return undefined;
  const rest = first + found.length;
  if (rest === end) return [];
  const next = view.tokens[rest]?.lower ?? "";
  if (next === "-") return [{ first: rest + 1, end, title }];
  const isPerson = view.gazetteer.people.isGiven(next) && headKind(view.tokens[end - 1]?.lower ?? "") === undefined;
  const isBody = view.gazetteer.bodies.match(view.tokens, rest, end)?.length === end - rest;
  return isPerson || isBody ? [{ first: rest, end, title }] : undefined;
}
