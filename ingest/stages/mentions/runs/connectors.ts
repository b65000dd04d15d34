import type { RunView } from "./run-view.ts";
import { isNameShape, Shape } from "../shapes.ts";
import { closesPerson, GIVEN_TOO, opensPerson } from "./given-like-words.ts";
import { isSmallWordName } from "./small-word-names.ts";
import {
  AND_HEADS,
  COMPANY_FORMS,
  COMPOUND_ENDS,
  FOR_HEADS,
  NAME_SUFFIXES,
  NOT_NAMES,
  OF_HEADS,
  ON_HEADS,
  PARTICLES,
  POSSESSIVE_BASES,
} from "../words.ts";

/** Whether the token at this index can stand in a name by its writing. */
export function isNameToken(view: RunView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || at >= view.end || !isNameShape(view.shapes[at]) || view.taken.has(at)) return false;
  if (GIVEN_TOO.has(token.lower) && view.shapes[at] === Shape.Capital)
    return opensPerson(view, at) || closesPerson(view, at);
  if (opensChurch(view, at)) return true;
  if (!NOT_NAMES.has(token.lower.replace("’", "'"))) return true;
  return (view.shapes[at] === Shape.Upper && view.anchor(at) > 0) || isSmallWordName(view, at);
}

/** "First Baptist Church", "Second National Bank": a number with a capital before what bodies are numbered by. */
function opensChurch(view: RunView, at: number): boolean {
  if (view.shapes[at] !== Shape.Capital || view.shapes[at + 1] !== Shape.Capital || at + 1 >= view.end) return false;
  return ORDINALS.has(view.tokens[at]?.lower ?? "") && NUMBERED_BODIES.has(view.tokens[at + 1]?.lower ?? "");
}

const ORDINALS: ReadonlySet<string> = new Set(["first", "second", "third", "fourth", "fifth"]);
const NUMBERED_BODIES: ReadonlySet<string> = new Set(
  `baptist presbyterian methodist united congregational lutheran christian unitarian reformed evangelical assembly church national
  federal missionary`.split(/\s+/),
);

/** Whether nothing stands between two neighbouring tokens. */
export function touches(view: RunView, at: number): boolean {
  return view.tokens[at]?.span[1] === view.tokens[at + 1]?.span[0];
}

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

function named(view: RunView, at: number): number | undefined {
  return isNameToken(view, at) ? at : undefined;
}

/** "Marie-Paule", "al-Hadi": nothing may stand around the hyphen. */
function hyphen(view: RunView, first: number, at: number): number | undefined {
  if (!touches(view, at - 1) || !touches(view, at) || partsTwo(view, first, at)) return undefined;
  return named(view, at + 1) ?? afterSmallWord(view, at) ?? (isSplitGivenName(view, first, at) ? at + 1 : undefined);
}

/** "Stoke-on-Linden", "Port-au-Marsh": a small word between two hyphens. */
function afterSmallWord(view: RunView, at: number): number | undefined {
  const isSmall = JOINING.has(view.tokens[at + 1]?.text ?? "") && view.tokens[at + 3]?.lower !== "chief";
  const isJoined = view.tokens[at + 2]?.text === "-" && touches(view, at + 1) && touches(view, at + 2);
  return isSmall && isJoined ? named(view, at + 3) : undefined;
}

/** **Source:** names of places and people in English, French, Spanish, German, Italian, Portuguese and Arabic. */
const JOINING = new Set(
  "a al an au aux da de del des di do du e el en im in la las le les los of on sous sur ul under upon".split(" "),
);

/** Korean and Taiwanese given names are written "Min-ji": a short word in small letters behind a family name and its hyphen. */
function isSplitGivenName(view: RunView, first: number, at: number): boolean {
  const next = view.tokens[at + 1]?.lower ?? "";
  if (view.shapes[at - 1] === Shape.Lower && view.tokens[at - 2]?.text === "-" && next.length < 5) return true;
  if (at - first < 2 || at - first > 3 || view.shapes[at + 1] !== Shape.Lower || next.length > 6) return false;
  return (
    (view.tokens[at - 2]?.text.length ?? 9) < 8 &&
    (view.tokens[at - 1]?.text.length ?? 9) < 7 &&
    !COMPOUND_ENDS.has(next)
  );
}

/** "Department of Justice", "Department of the Interior", "Committee on Ways". */
function afterHead(view: RunView, at: number, heads: ReadonlySet<string>): number | undefined {
  const goesOn = heads.has(view.tokens[at - 1]?.lower ?? "") || isOfPurpose(view, at);
  if (!goesOn) return isOfPeer(view, at) ? named(view, at + 1) : undefined;
  const next = view.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return named(view, next);
}

/** "Society for the Protection of Birds": what the body is for goes on with what it does that to. */
function isOfPurpose({ tokens, shapes }: RunView, at: number): boolean {
  if (tokens[at]?.lower !== "of" || shapes[at - 1] !== Shape.Capital) return false;
  return tokens[at - 2]?.lower === "the" && tokens[at - 3]?.lower === "for" && shapes[at - 4] === Shape.Capital;
}

/** "Lord Pelham of Wick", "Baroness Hale of Dorn": the place is a part of the name; "Lord Mayor of Wick" has an office. */
function isOfPeer({ tokens, isCommonWord }: RunView, at: number): boolean {
  if (tokens[at]?.lower !== "of" || !/^(?:lord|lady|baroness|viscount)$/.test(tokens[at - 2]?.lower ?? ""))
    return false;
  return !isCommonWord(tokens[at - 1]?.lower ?? "");
}

/** "Parks and Recreation Department": common words that end in a body's head, or what goes on after "Department of". */
function and(view: RunView, first: number, at: number): number | undefined {
  let end = at + 1;
  while (isNameToken(view, end) && end < at + 5) end += 1;
  if (end === at + 1 || partsTwo(view, first, at)) return undefined;
  const afterOf = hasOf(view, first, at);
  const common = (from: number, to: number): boolean =>
    every(from, to, (index) => view.isCommonWord(view.tokens[index]?.lower ?? ""));
  if (afterOf && common(at - 1, at) && common(at + 1, end)) return at + 1;
  const ends = AND_HEADS.has(view.tokens[end - 1]?.lower ?? "");
  return ends && common(at - 1, at) && (at - first <= 2 || common(first, at)) ? at + 1 : undefined;
}

/** "Herald-Tribune" is one name where no table has its halves; "the Canals Agency and Rivers Authority" are two that are listed, "Cole-Hale" two who are named in full. */
function partsTwo(view: RunView, first: number, at: number): boolean {
  if (view.bodyLength(first) === at - first && view.bodyLength(at + 1) > 0) return true;
  const isSurname = (index: number): boolean => view.surnames.has(view.tokens[index]?.lower ?? "");
  return at - first === 1 && isSurname(first) && isSurname(at + 1) && !isNameToken(view, at + 2);
}

function hasOf(view: RunView, first: number, at: number): boolean {
  for (let index = first + 1; index < at; index += 1) {
    const lower = view.tokens[index]?.lower;
    if (lower === "of" || lower === "for" || lower === "on") return true;
  }
  return false;
}

function every(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index < to; index += 1) if (!test(index)) return false;
  return true;
}

/** "Van 't Hoff": the Dutch article of a surname. */
function isDutchArticle({ tokens }: RunView, at: number): boolean {
  return /^['’‘]$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "t" && tokens[at - 1]?.lower === "van";
}

/** "Sheriff's Office", "Women's March": only after words that name a holder, not after a person's or place's name. */
function possessive(view: RunView, first: number, at: number): number | undefined {
  if (isDutchArticle(view, at)) return named(view, at + 2);
  const before = view.tokens[at - 1]?.lower ?? "";
  const plural = view.tokens[at]?.text.length === 1;
  if (!plural && /^(?:st\.?|saint)$/.test(view.tokens[first]?.lower ?? "") && opensSaints(view, at + 1)) return at + 1;
  if (plural && before.endsWith("s") && opensAssembly(view, at + 1)) return at + 1;
  if (!POSSESSIVE_BASES.has(before) || (plural && !before.endsWith("s"))) return undefined;
  return named(view, at + 1);
}

/** "Dockers' Alliance", "Hill Farmers' Credit Union": of many, and so called within a few words. */
function opensAssembly(view: RunView, at: number): boolean {
  for (let end = at; end < at + 3 && isNameToken(view, end); end += 1) {
    if (ASSEMBLIES.has(view.tokens[end]?.lower ?? "")) return true;
  }
  return false;
}

const ASSEMBLIES: ReadonlySet<string> = new Set(
  "alliance association brotherhood coalition confederation cooperative federation guild league society union".split(
    " ",
  ),
);

/** "St. Mary's Catholic Church": what is named after a saint ends so within a few words. */
function opensSaints(view: RunView, at: number): boolean {
  for (let end = at; end < at + 4 && isNameToken(view, end); end += 1) {
    if (SAINTS.has(view.tokens[end]?.lower ?? "")) return true;
  }
  return false;
}

const SAINTS: ReadonlySet<string> = new Set(
  "church cathedral school hospital college academy university parish abbey cemetery chapel seminary infirmary".split(
    " ",
  ),
);

/** 'Theodora "Dot" Lindqvist': one word in quotation marks between two names. */
function nickname(view: RunView, first: number, at: number): number | undefined {
  const closes = /^["”]$/.test(view.tokens[at + 2]?.text ?? "");
  const isGiven = !view.isCommonWord(view.tokens[at - 1]?.lower ?? "");
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
