import type { TitleUse, View } from "../mentions/candidate.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import type { Name } from "../mentions/names.ts";
import { titleBefore } from "../mentions/segments/titles.ts";

/** So many tokens before a title may make it definite. */
const REACH = 5;

/** The title before a name, another of mere courtesy between them: "Superintendent Dr. Ana Ruiz". */
export function titleOfName(view: View, index: NameIndex, sentenceFirst: number, name: Name): TitleUse | undefined {
  const nearest = titleBefore(view, sentenceFirst, name.first);
  const isMinor = nearest !== undefined && /^(?:party|honorific)$/.test(nearest.title.class);
  if (nearest !== undefined && !isMinor) return spokesmanBefore(view, sentenceFirst, nearest) ?? nearest;
  const first = isMinor ? nearest.first : name.first;
  const outer = isMinor ? titleBefore(view, sentenceFirst, first) : undefined;
  if (outer !== undefined && !/^(?:party|honorific|kin)$/.test(outer.title.class)) return outer;
  const ofField = titleOfField(view, index, sentenceFirst, first);
  if (ofField !== undefined) return ofField;
  return beforeComma(view, index, sentenceFirst, first - 1, name);
}

/** The title before a comma and a name: "The board's chairman, Republican Ana Ruiz", where the party stands between the office and the name. */
function beforeComma(
  view: View,
  index: NameIndex,
  sentenceFirst: number,
  comma: number,
  name: Name,
): TitleUse | undefined {
  if (view.tokens[comma]?.text !== ",") return undefined;
  const field = titleOfField(view, index, sentenceFirst, comma);
  if (field !== undefined && isDefinite(view, field.first, sentenceFirst)) return field;
  const use = titleBefore(view, sentenceFirst, comma);
  if (use === undefined || use.title.singular !== undefined) return undefined;
  const isEnclosed = view.tokens[name.end]?.text === "," && OWNERS.test(view.tokens[use.first - 1]?.lower ?? "");
  return isEnclosed || isDefinite(view, use.first, sentenceFirst) ? use : undefined;
}

/** "Police spokesman Sgt. Ana Ruiz": what she is there for, not her rank. */
function spokesmanBefore(view: View, sentenceFirst: number, use: TitleUse): TitleUse | undefined {
  const { first } = use;
  if (!ofRank(use)) return undefined;
  const outer = titleBefore(view, sentenceFirst, first);
  return outer !== undefined && /spokes(?:man|woman|person)$/.test(outer.title.name)
    ? { ...outer, title: { ...outer.title, class: "official" } }
    : undefined;
}

/** Whether a title is a rank: what its bearer does is told by another. */
export function ofRank({ title }: TitleUse): boolean {
  return RANKS.test(title.name);
}

const RANKS =
  /^(?:sgt|lt|capt|cpl|det|sergeant|lieutenant|captain|officer|detective|trooper|constable|inspector|col|maj|superintendent|commander|cmdr|colonel|major|general|gen|petty officer|brig|brigadier)\.?$/;

/** "Its general manager, Ana Ruiz, said": commas on both sides name whom the words before mean. */
const OWNERS = /^(?:his|her|its|their)$/;

/** So many words may name a field of work. */
const FIELD_MAX = 6;

/** "Secretary of State for Transport Ana Ruiz", "Minister of Health Ana Ruiz": the field behind the title is a part of it. */
function titleOfField(view: View, index: NameIndex, sentenceFirst: number, end: number): TitleUse | undefined {
  if (view.tokens[end - 1]?.text === ",") return undefined;
  for (let at = end - 1; at > Math.max(sentenceFirst, end - FIELD_MAX); at -= 1) {
    const { lower = "", text = "" } = view.tokens[at] ?? {};
    if (index.endingAt(at + 1) !== undefined) return undefined;
    if (lower === "for" || lower === "of") {
      const use = titleBefore(view, sentenceFirst, at);
      return use?.title.class === "official" && at < end - 1 ? { ...use, end } : undefined;
    }
    if (!/^(?:and|&|,)$/.test(lower) && !(/^\p{Lu}/u.test(text) && view.gazetteer.isCommonWord(lower)))
      return undefined;
  }
  return undefined;
}

/** "The mayor, Ana Ruiz," names the mayor; "his director of communications, Ruiz said" does not. */
export function isDefinite(view: View, first: number, sentenceFirst: number): boolean {
  for (let at = first - 1; at >= Math.max(sentenceFirst, first - REACH); at -= 1) {
    const { lower = "", pos = "" } = view.tokens[at] ?? {};
    if (pos === "ADP" && lower !== "of") return false;
    if (/^(?:the|an?|['’]s)$/.test(lower)) return !/^(?:by|to|with|from|for)$/.test(view.tokens[at - 1]?.lower ?? "");
    if (/^(?:his|her|its|their|,)$/.test(lower)) return false;
  }
  return first === sentenceFirst;
}
