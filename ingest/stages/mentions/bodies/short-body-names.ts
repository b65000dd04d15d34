import type { Candidate, View } from "../candidate.ts";
import type { ShortNames } from "../decision.ts";
import { headKind } from "../../../nlp/name-heads.ts";
import { isPersonWord, opens, word } from "../look.ts";
import { isCompanyTold } from "../evidence/company-context.ts";
import { COMPANY_FORMS, COMPANY_HEADS, INDUSTRIES } from "../words/businesses.ts";
import { NORTHISH } from "../words/name-parts.ts";
import { words } from "../../word-list.ts";

/** What a body is called by its last word alone, with "the" and a capital. **Source:** American and British news. */
export const LAST_WORDS: ReadonlySet<string> =
  words(`alliance coalition federation association foundation institute guild conservancy trust chamber authority commission board council bureau
  agency department ministry league society center centre union brotherhood collective fellowship consortium tribunal directorate`);

/** First words that many bodies have. */
const PLAIN =
  words(`american national international first united general global universal standard new great grand royal federal state public community
  central pacific atlantic western eastern northern southern big best green blue red black white golden silver bank company project business`);

/**
 * "the Alliance" is the one body of the article that ends so, "Linnet" the one company that opens so: "Harbor Pilots Alliance", "Linnet Cold
 * Storage".
 */
export const shortBodies: ShortNames = (view, groups, decisions) => {
  const long = [...decisions].flatMap(([key, { sort }]) => (sort === "body" && key.includes(" ") ? [key] : []));
  const only = (fits: (key: string) => boolean): boolean => long.filter(fits).length === 1;
  return [...decisions].flatMap(([key, { sort }]) => {
    if (sort === "body" || key.includes(" ")) return [];
    const uses = groups.get(key) ?? [];
    const isLast =
      LAST_WORDS.has(key) && uses.every((use) => isThe(view, use)) && only((one) => one.endsWith(` ${key}`));
    const isTeam = () =>
      key.endsWith("s") && uses.every((use) => isThe(view, use)) && only((one) => isTeamCalled(view, one, key));
    const isFirst = () => mayOpen(view, key, uses) && only((one) => one.startsWith(`${key} `) && isFirm(view, one));
    return isLast || isTeam() || isFirst() ? [key] : [];
  });
};

/** "the Herons" of the Linden Herons: a town and what its team calls itself. */
function isTeamCalled({ gazetteer }: View, long: string, key: string): boolean {
  if (!long.endsWith(` ${key}`)) return false;
  return gazetteer.cities.named(long.slice(0, -key.length - 1)).length > 0;
}

function isThe(view: View, { first }: Candidate): boolean {
  return word(view, first - 1) === "the";
}

/** No word that many bodies open with, no name of people, and of common words one that has a capital inside a sentence. */
function mayOpen(view: View, key: string, uses: readonly Candidate[]): boolean {
  const { cities, isCommonWord, demonyms, noEntities } = view.gazetteer;
  const [first] = uses;
  if (first === undefined || PLAIN.has(key) || NORTHISH.has(key) || noEntities.has(key)) return false;
  if (isPersonWord(view, first.first) || cities.named(key).length > 0) return false;
  if (demonyms.match(view.tokens, first.first, first.end) !== undefined) return false;
  if (uses.some(({ title, region, body }) => title !== undefined || region !== undefined || body !== undefined))
    return false;
  return (
    !isCommonWord(key) ||
    (uses.some((use) => !opens(use) || acts(view, use)) && uses.every((use) => standsAlone(view, use)))
  );
}

/** "Linnet said", "Linnet's spokesman": not "the Project", "Business executives". */
function standsAlone(view: View, { first, end }: Candidate): boolean {
  if (/^(?:the|an?|its|his|her|their|our)$/.test(word(view, first - 1))) return false;
  return !/^(?:NOUN|PROPN|ADP|ADJ)$/.test(view.tokens[end]?.pos ?? "");
}

/** "Linnet has", "Linnet's": a noun without an article before a verb. */
function acts(view: View, { end }: Candidate): boolean {
  const { pos = "", text = "" } = view.tokens[end] ?? {};
  return pos === "AUX" || pos === "VERB" || /^['’]s?$/.test(text);
}

/** A company by its last word, or by none of a public body, school or place where the article speaks of "the company". */
function isFirm(view: View, key: string): boolean {
  const words = key.split(" ");
  const last = words.at(-1) ?? "";
  if (COMPANY_FORMS.has(last) || COMPANY_HEADS.has(last) || INDUSTRIES.has(last)) return true;
  return headKind(last, words.at(-2)) === undefined && isCompanyTold(view);
}
