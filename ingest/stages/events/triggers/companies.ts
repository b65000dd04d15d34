import { JUSTICE_COMPANIES } from "./justice-companies.ts";
import { MISHAP_COMPANIES } from "./mishaps-companies.ts";
import { PUBLIC_COMPANIES } from "./public-life-companies.ts";

/** The companies that clues of the lexicon are tied to, or kept from, by lemma. */
export const COMPANIES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...JUSTICE_COMPANIES,
  ...PUBLIC_COMPANIES,
  ...MISHAP_COMPANIES,
};
