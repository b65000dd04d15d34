import type { Candidate, View } from "../candidate.ts";
import type { Decision, ShortNames } from "../decision.ts";
import { WITHIN } from "../evidence/town-words.ts";
import { word } from "../look.ts";
import { COMPANY_FORMS, COMPANY_HEADS, INDUSTRIES } from "../words/businesses.ts";

/** A town of more people than this is meant by its own name. */
const LARGE_TOWN = 20_000;

/**
 * "Hartwell" is the company where the article has "Hartwell Inc.", "Zemco" where it has "Zemco Energy": unless somebody has that name, by
 * a longer name or a title. What was taken for a town only by its legal form, or where nothing lies in it and something is said of it that no
 * town does.
 */
export const shortCompanies: ShortNames = function* (view, groups, decisions) {
  for (const [key, { sort }] of decisions) {
    const short = sort === "body" && key.includes(" ") ? shortOf(key) : undefined;
    const other = short && decisions.get(short.words);
    if (short === undefined || other === undefined || other.sort === "body") continue;
    const uses = groups.get(short.words) ?? [];
    if (other.sort === "place" && !short.isForm && !isFirmAlone(view, uses)) continue;
    // "a Hartwell spokesman" of Hartwell Hydro
    if (other.sort === "none" && !short.isForm && !isFirmAlone(view, uses)) continue;
    if (mayBeCompany(view, short.words, uses) && !isSomebodys(short.words, decisions)) yield short.words;
  }
};

/** A company's name without its legal form or last word, and which of both it was. */
function shortOf(key: string): { readonly words: string; readonly isForm: boolean } | undefined {
  const words = key.split(" ").map((word) => word.replace(/,$/, ""));
  const last = words.at(-1) ?? "";
  const isForm = COMPANY_FORMS.has(last);
  if (!isForm && !COMPANY_HEADS.has(last) && !INDUSTRIES.has(last)) return undefined;
  return { words: words.slice(0, -1).join(" "), isForm };
}

function mayBeCompany(view: View, words: string, uses: readonly Candidate[]): boolean {
  const isTitled = uses.some(
    ({ title, region, body }) => title !== undefined || region !== undefined || body !== undefined,
  );
  return !isTitled && (view.gazetteer.cities.named(words)[0]?.population ?? 0) < LARGE_TOWN;
}

function isSomebodys(words: string, decisions: ReadonlyMap<string, Decision>): boolean {
  for (const [key, { sort }] of decisions) {
    if (sort === "person" && (key.endsWith(` ${words}`) || key.startsWith(`${words} `))) return true;
  }
  return false;
}

/** "a vice president of Linden", "Linden's trucks" of Linden Cement: in no sentence the town, in one what only a company is. */
function isFirmAlone(view: View, uses: readonly Candidate[]): boolean {
  return !uses.some((use) => isTowns(view, use)) && uses.some((use) => isFirms(view, use));
}

/** "in Linden", "Linden, Ohio,", and its dateline. */
function isTowns(view: View, { first, end, block }: Candidate): boolean {
  if (block === "dateline" || WITHIN.has(word(view, first - 1))) return true;
  return word(view, end) === "," && view.gazetteer.regions.match(view.tokens, end + 1, end + 4) !== undefined;
}

/** What only a company has behind its name, before "of" or "for". **Source:** business pages of English news. */
const OFFICERS =
  /^(?:vice-president|shareholders|customers|shares|spokes(?:man|woman|person)|lawyers?|attorneys?|executives?|ceo)$/;

/** "Linden vice-president Ana Ruiz", "a spokesman for Linden", "sold to Linden", "Linden said it was sorry", "Linden's trucks". */
function isFirms(view: View, { first, end }: Candidate): boolean {
  const [before, further] = [word(view, first - 1), word(view, first - 2)];
  const behind = /^['’]s$/.test(word(view, end)) ? end + 1 : end;
  if (OFFICERS.test(word(view, behind)) || (/^(?:of|for)$/.test(before) && OFFICERS.test(further))) return true;
  if (before === "of" && further === "president" && word(view, first - 3) === "vice") return true;
  return /^(?:said|says)$/.test(word(view, end)) && /^its?$/.test(word(view, end + 1));
}
