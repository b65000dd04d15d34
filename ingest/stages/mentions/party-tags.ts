import { holding } from "../../nlp/words.ts";
import type { View } from "./candidate.ts";
import type { Region } from "./gazetteer/regions.ts";
import type { Name } from "./names.ts";

/** "D-CO", "(R-Mesa)", "I-Vt.": tokens `[first, end)`, of which the place begins at `place`. */
export interface PartyTag {
  readonly first: number;
  readonly end: number;
  readonly place: number;
  readonly party: string;
  /** The state named; undefined where it is a city or district. */
  readonly state: Region | undefined;
}

/** **Source:** Associated Press style for members of Congress and legislatures. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ["D", "Democratic"],
  ["R", "Republican"],
  ["I", "Independent"],
  ["L", "Libertarian"],
  ["G", "Green"],
  ["DFL", "Democratic"],
]);
const isParty = holding(({ text }) => PARTIES.has(text));

/** The longest place behind the letter, in tokens: "R-St. Paul", "D-N.Y.". */
const LONGEST = 5;

/** The party tags of the whole article, in reading order. They stand between commas or in brackets. */
export function partyTagsIn(view: View, text: string): PartyTag[] {
  const tags: PartyTag[] = [];
  view.tokens.forEach((token, at) => {
    const party = isParty(token.word) ? PARTIES.get(token.text) : undefined;
    if (party === undefined || !/^[-–]$/.test(view.tokens[at + 1]?.text ?? "")) return;
    const before = view.tokens[at - 1]?.text;
    if (before !== "," && before !== "(") return;
    const end = tagEnd(view, at + 2, before);
    if (end === undefined) return;
    const from = view.tokens[at + 2]?.span[0] ?? 0;
    const words = text.slice(from, view.tokens[end - 1]?.span[1]);
    const { stateWritten } = view.gazetteer;
    tags.push({
      first: at,
      end,
      place: at + 2,
      party,
      state: stateWritten.get(words) ?? stateWritten.get(`${words}.`) ?? stateWritten.get(words.replace(/\.\s+/g, ".")),
    });
  });
  return tags;
}

function tagEnd(view: View, from: number, opening: string): number | undefined {
  const closing = opening === "(" ? ")" : ",";
  for (let at = from; at <= from + LONGEST; at += 1) {
    if (at === from) continue;
    const text = view.tokens[at]?.text;
    if (text === undefined || text === closing || text === ")" || text === ";" || isLastPoint(view, at)) return at;
    const touches = view.tokens[at - 1]?.span[1] === view.tokens[at]?.span[0];
    if (!touches && !/^\p{Lu}/u.test(text)) return at;
  }
  return undefined;
}

/** A point that ends a sentence rather than an abbreviation within the tag. */
function isLastPoint(view: View, at: number): boolean {
  const { tokens } = view;
  return tokens[at]?.text === "." && !isInitials(view, at) && !/^[,)]$/.test(tokens[at + 1]?.text ?? "");
}

/** The point in "R.I.": a capital touches it; in "W. Va." it stands behind one letter. */
function isInitials({ tokens }: View, at: number): boolean {
  // "D-St. Louis", "R-Ft. Worth"
  if (/^(?:St|Ste|Ft|Mt|Pt)$/.test(tokens[at - 1]?.text ?? "") && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ""))
    return true;
  if (tokens[at - 1]?.text.length === 1 && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "")) return true;
  return tokens[at + 1]?.span[0] === tokens[at]?.span[1] && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
}

/** The state or city in a tag is named like any other. */
export function placeOfTag({ place, end, state }: PartyTag): Name[] {
  const name = { first: place, end, confidence: 0.9, nested: false } as const;
  if (state !== undefined) return [{ ...name, kind: "Region", rule: "region/party-tag", region: state }];
  return [{ ...name, kind: "City", rule: "city/party-tag", confidence: 0.7 }];
}
