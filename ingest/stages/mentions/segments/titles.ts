import { keyOf, type TitleUse, type View } from "../candidate.ts";
import { headKind, isWeakHead, ofHeadKind } from "../../../nlp/name-heads.ts";
import { isNamedInFull } from "../look.ts";
import { Shape } from "../shapes.ts";
import { words } from "../../word-list.ts";

/** Titles that are as often a part of a name ("Burger King", "Dollar General") or a surname. */
const ALSO_NAMES =
  words(`king queen prince princess general captain chief justice independent host anchor forward marshal father sister lord lady
  sir judge dean bishop pope sheriff speaker principal author senator delegate trustee agent defender striker pitcher
  student resident cardinal deputy commander democrat republican libertarian coach director leader editor writer chair
  manager doctor dame baroness constable inspector minister major premier chancellor president treasurer secretary
  son daughter wife husband mother brother teacher nurse farmer victim survivor engineer head`);

/** Whether words of the run `[first, end)` that look like a title are one there, by what stands before and behind them. */
export function acceptsTitle(view: View, use: TitleUse, first: number, end: number): boolean {
  const before = use.first > first;
  if (before && (isBodys(view, use.first) || isHyphened(view, use.first))) return false;
  if (use.title.singular !== undefined && (before || use.end === end)) return false;
  if (isAbbreviated(view, use) && !namesSomebody(view, use.end, end)) return false;
  const ambiguous = ALSO_NAMES.has(use.title.name);
  const after = use.title.class !== "private" && (!ambiguous || knownPlace(view, first, use.first));
  if (use.end === end) return !before || after;
  if (!mayFollow(view, use, end)) return false;
  if (!before || !ambiguous) return true;
  return !view.gazetteer.people.isGiven(view.tokens[first]?.lower ?? "") || knownPlace(view, first, use.first);
}

/** "Bishop, the plant manager,", "Bishop said" where the article names Ana Bishop: a title that is a surname, too, and stands alone. */
export function isSurnameAlone({ tokens, shapes, gazetteer }: View, { title, first, end }: TitleUse): boolean {
  const lower = tokens[first]?.lower ?? "";
  const { people } = gazetteer;
  if (end - first > 1 || !ALSO_NAMES.has(title.name) || !people.isSurname(lower)) return false;
  if (/^(?:an?|the|our|his|her|their)$/.test(tokens[first - 1]?.lower ?? "")) return false;
  const isApposed = (at: number) => tokens[at + 1]?.text === "," && /^(?:an?|the)$/.test(tokens[at + 2]?.text ?? "");
  return tokens.some(
    (token, at) =>
      token.lower === lower &&
      shapes[at] === Shape.Capital &&
      (people.isGiven(tokens[at - 1]?.lower ?? "") || isApposed(at)),
  );
}

/** "SP", "IG", "MLA": letters that are as often a party's, a company's or a team's. */
function isAbbreviated({ tokens }: View, { first, end }: TitleUse): boolean {
  const text = tokens[first]?.text ?? "";
  return end - first === 1 && /^(?:\p{Lu}{2,4}|Cr|Hon)$/u.test(text);
}

/** Whether the words behind letters are a person's: "SP Ana Cole", "MLA R.K. Hale", "SP Cole" where Cole is named in full; not "SP Plus", "IG Metall". */
function namesSomebody(view: View, first: number, end: number): boolean {
  const { people, isCommonWord } = view.gazetteer;
  const [opening = "", last = ""] = [view.tokens[first]?.lower, view.tokens[end - 1]?.lower];
  if (first >= end) return true;
  if (end - first === 1) return people.isSurname(last) || isNamedInFull(view, last);
  if (people.isGiven(opening) || view.shapes[first] === Shape.Initial || people.isSurname(last)) return true;
  return (
    view.gazetteer.titles.match(view.tokens, first, end) !== undefined || !(isCommonWord(opening) || isCommonWord(last))
  );
}

/** "Office of the Attorney General" is named after the office, "Bureau of the County Sheriff" too. */
export function isBodys({ tokens }: View, at: number): boolean {
  const level = /^(?:state|county|city|town|village)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  const the = tokens[level - 1]?.lower === "the" ? level - 1 : level;
  return tokens[the - 1]?.lower === "of" && ofHeadKind(tokens[the - 2]?.lower ?? "") === "Agency";
}

/** "Sharm el-Sheikh" is no sheikh's. */
function isHyphened({ tokens }: View, at: number): boolean {
  const before = tokens[at - 1];
  return before?.text.endsWith("-") === true && before.span[1] === tokens[at]?.span[0];
}

/** The words behind a title are no head of a body ("Bishop Museum") and do not go on with "of" or "'s". */
function mayFollow(view: View, { title, end: from }: TitleUse, end: number): boolean {
  const last = view.tokens[end - 1]?.lower ?? "";
  if (title.class === "party" && !mayOpenPerson(view, from, end)) return false;
  // "Mayor Ada Marsh" is no marsh: a given name behind a title begins a person's.
  const given = end - from === 2 && view.gazetteer.people.isGiven(view.tokens[from]?.lower ?? "");
  const weak = given || (isWeakHead(last) && (end - from > 1 || title.class === "official"));
  const kind = headKind(last, view.tokens[end - 2]?.lower);
  // "Commissioners Court" is a county's government.
  if (last === "court" && kind === "Agency") return false;
  if (kind !== undefined && !weak) return false;
  return !/^(?:of|['’].*)$/.test(view.tokens[from]?.lower ?? "");
}

/** "Republican Ana Ruiz", "Republican Ohio Gov. Ana Ruiz", but "Republican National Committee": a party's member has a name, a place or a title. */
function mayOpenPerson({ tokens, gazetteer }: View, at: number, end: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const { regions, titles } = gazetteer;
  if (regions.match(tokens, at, end) !== undefined || titles.match(tokens, at, end) !== undefined) return true;
  return gazetteer.people.isGiven(lower) || gazetteer.people.isSurname(lower) || !gazetteer.isCommonWord(lower);
}

function knownPlace({ tokens, gazetteer }: View, first: number, end: number): boolean {
  const tables = [gazetteer.regions, gazetteer.demonyms, gazetteer.bodies];
  if (gazetteer.counties.has(keyOf(tokens, first, end))) return true;
  return tables.some((table) => table.match(tokens, first, end)?.length === end - first);
}

/** The longest title that ends right before token `at`, also in small letters: "police Chief", "spokeswoman". */
export function titleBefore(view: View, sentenceFirst: number, at: number): TitleUse | undefined {
  const { titles } = view.gazetteer;
  const { lower = "", pos } = view.tokens[at - 1] ?? {};
  // "will head Cole's prosecution".
  if (!titles.mayEndWith(lower) || (lower === "head" && pos === "VERB")) return undefined;
  for (let first = Math.max(sentenceFirst, at - 4); first < at; first += 1) {
    const found = titles.match(view.tokens, first, at);
    if (found !== undefined && first + found.length === at) return { title: found.entry, first, end: at };
  }
  return undefined;
}
