import type { Candidate, View } from "../candidate.ts";
import type { Decision, ShortNames } from "../decision.ts";
import { COMPANY_FORMS, COMPANY_HEADS } from "../words/businesses.ts";

/** A town of more people than this is meant by its own name. */
const LARGE_TOWN = 20_000;

/**
 * "Hartwell" is the company where the article has "Hartwell Inc.", "Zemco" where it has "Zemco Energy": unless somebody has that name, by
 * a longer name or a title. What was taken for a town only by its legal form.
 */
export const shortCompanies: ShortNames = function* (view, groups, decisions) {
  for (const [key, { sort }] of decisions) {
    const short = sort === "body" && key.includes(" ") ? shortOf(key) : undefined;
    const other = short && decisions.get(short.words);
    if (short === undefined || other === undefined || other.sort === "body") continue;
    if (other.sort !== "person" && !short.isForm) continue;
    const uses = groups.get(short.words) ?? [];
    if (mayBeCompany(view, short.words, uses) && !isSomebodys(short.words, decisions)) yield short.words;
  }
};

/** A company's name without its legal form or last word, and which of both it was. */
function shortOf(key: string): { readonly words: string; readonly isForm: boolean } | undefined {
  const words = key.split(" ").map((word) => word.replace(/,$/, ""));
  const last = words.at(-1) ?? "";
  const isForm = COMPANY_FORMS.has(last);
  if (!isForm && !COMPANY_HEADS.has(last)) return undefined;
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
