import type { RunView } from "./run-view.ts";
import { isNameToken, named } from "./name-tokens.ts";
import { POSSESSIVE_BASES } from "../words/name-parts.ts";
import { words } from "../../word-list.ts";

/** "Van 't Hoff": the Dutch article of a surname. */
export function isDutchArticle({ tokens }: RunView, at: number): boolean {
  return /^['’‘]$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "t" && tokens[at - 1]?.lower === "van";
}

/** "Sheriff's Office", "Women's March": only after words that name a holder, not after a person's or place's name. */
export function possessive(view: RunView, first: number, at: number): number | undefined {
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

const ASSEMBLIES: ReadonlySet<string> = words(
  "alliance association brotherhood coalition confederation cooperative federation guild league society union",
);

/** "St. Mary's Catholic Church": what is named after a saint ends so within a few words. */
function opensSaints(view: RunView, at: number): boolean {
  for (let end = at; end < at + 4 && isNameToken(view, end); end += 1) {
    if (SAINTS.has(view.tokens[end]?.lower ?? "")) return true;
  }
  return false;
}

const SAINTS: ReadonlySet<string> = words(
  "church cathedral school hospital college academy university parish abbey cemetery chapel seminary infirmary",
);
