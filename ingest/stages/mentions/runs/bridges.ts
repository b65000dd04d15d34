import type { RunView } from "./run-view.ts";
import { COMPANY_FORMS } from "../words/businesses.ts";
import { FOR_HEADS, NAME_SUFFIXES, OF_HEADS, ON_HEADS, PARTICLES } from "../words/name-parts.ts";
import { hyphen } from "./hyphens.ts";
import { and } from "./ands.ts";
import { isNameToken, named, touches } from "./name-tokens.ts";
import { isDutchArticle, possessive } from "./possessives.ts";
import { Shape } from "../shapes.ts";
import { words } from "../../word-list.ts";

/**
 * Where a run that has reached token `at` (its last word is `at - 1`) goes on after small words that belong into
 * names: the index of the next word of the name, or undefined where the name ends here.
 */
export function bridge(view: RunView, first: number, at: number): number | undefined {
  const token = view.tokens[at];
  if (token === undefined || at >= view.end) return undefined;
  const rule = BRIDGES.get(token.lower);
  if (rule !== undefined) return rule(view, first, at);
  if (PARTICLES.has(token.lower)) return particle(view, at);
  return undefined;
}

type Bridge = (view: RunView, first: number, at: number) => number | undefined;

const BRIDGES: ReadonlyMap<string, Bridge> = new Map<string, Bridge>([
  ["-", hyphen],
  ["–", hyphen],
  ["of", (view, _first, at) => afterHead(view, at, OF_HEADS)],
  ["for", (view, _first, at) => afterHead(view, at, FOR_HEADS)],
  ["on", (view, _first, at) => afterHead(view, at, ON_HEADS)],
  ["against", (view, _first, at) => afterHead(view, at, FOR_HEADS)],
  ["and", and],
  ["&", (view, _first, at) => named(view, at + 1)],
  ["'s", possessive],
  ["’s", possessive],
  ["'", possessive],
  ["’", possessive],
  ["‘", possessive],
  [",", comma],
  ["plc", (_view, _first, at) => at],
  ['"', nickname],
  ["“", nickname],
]);

const HOLDERS: ReadonlySet<string> = new Set([
  "secretary",
  "director",
  "chief",
  "head",
  "chair",
  "president",
  "speaker",
]);
const BODY_OPENINGS: ReadonlySet<string> = words(
  "department ministry bureau office board commission committee council agency division institute association",
);

/** "Department of Justice", "Department of the Interior", "Committee on Ways". */
function afterHead(view: RunView, at: number, heads: ReadonlySet<string>): number | undefined {
  const goesOn = heads.has(view.tokens[at - 1]?.lower ?? "") || isOfPurpose(view, at) || isOfUnion(view, at);
  if (!goesOn) return isOfPeer(view, at) ? named(view, at + 1) : undefined;
  const next = view.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  // "Secretary of the Department of Health" holds an office of that body.
  const isOfBody = HOLDERS.has(view.tokens[at - 1]?.lower ?? "") && BODY_OPENINGS.has(view.tokens[next]?.lower ?? "");
  return isOfBody ? undefined : named(view, next);
}

/** "Society for the Protection of Birds": what the body is for goes on with what it does that to. */
function isOfPurpose({ tokens, shapes }: RunView, at: number): boolean {
  if (tokens[at]?.lower !== "of" || shapes[at - 1] !== Shape.Capital) return false;
  return tokens[at - 2]?.lower === "the" && tokens[at - 3]?.lower === "for" && shapes[at - 4] === Shape.Capital;
}

/** "Local 512 of the Harbor Pilots"; "Local 512 of Linden" is in Linden. */
function isOfUnion({ tokens, shapes }: RunView, at: number): boolean {
  if (shapes[at - 1] !== Shape.Number || !/^(?:local|lodge)$/.test(tokens[at - 2]?.lower ?? "")) return false;
  return /^(?:the|united|international|american|national|amalgamated)$/.test(tokens[at + 1]?.lower ?? "");
}

/** "Lord Pelham of Wick", "Baroness Hale of Dorn": the place is a part of the name; "Lord Mayor of Wick" has an office. */
function isOfPeer({ tokens, isCommonWord }: RunView, at: number): boolean {
  if (tokens[at]?.lower !== "of" || !/^(?:lord|lady|baroness|viscount)$/.test(tokens[at - 2]?.lower ?? ""))
    return false;
  return !isCommonWord(tokens[at - 1]?.lower ?? "");
}

/** 'Theodora "Dot" Lindqvist': one word in quotation marks between two names. */
function nickname(view: RunView, first: number, at: number): number | undefined {
  const closes = /^["”]$/.test(view.tokens[at + 2]?.text ?? "");
  const before = view.tokens[at - 1]?.lower ?? "";
  const isGiven = view.isGiven(before) || !view.isCommonWord(before);
  if (!closes || !isGiven || (at - first > 1 && !isBehindTitle(view, at - 2))) return undefined;
  const next = named(view, at + 3);
  const plain = view.shapes[at + 1] !== Shape.Mark && view.shapes[at + 1] !== Shape.Number;
  return plain ? next : undefined;
}

/** "Sen. Theodora", "Judge Theodora": a stop or a common word before a given name. */
function isBehindTitle(view: RunView, before: number): boolean {
  const { text = "", lower = "" } = view.tokens[before] ?? {};
  return text === "." || text.endsWith(".") || view.isCommonWord(lower);
}

/** "Acme, Inc." and "John Cole, Jr." */
function comma(view: RunView, _first: number, at: number): number | undefined {
  const next = view.tokens[at + 1]?.lower ?? "";
  // "Linden, Co Cork": a county of Ireland
  if (/^co\.?$/.test(next) && view.shapes[at + 2] === Shape.Capital) return undefined;
  return COMPANY_FORMS.has(next) || (NAME_SUFFIXES.has(next) && view.shapes[at + 1] !== Shape.Lower)
    ? named(view, at + 1)
    : undefined;
}

/** "Ludwig van Beethoven", "Mohammed bin Salman", "Rio de Janeiro", "Omar al-Bashir". */
function particle(view: RunView, at: number): number | undefined {
  let next = at + 1;
  for (let steps = 0; steps < 3; steps += 1) {
    if (isNameToken(view, next)) return next;
    if (isDutchArticle(view, next)) return named(view, next + 2);
    const lower = view.tokens[next]?.lower ?? "";
    const glued = lower === "-" && touches(view, next - 1) && touches(view, next);
    if (next >= view.end || !(glued || PARTICLES.has(lower))) return undefined;
    next += 1;
  }
  return undefined;
}
