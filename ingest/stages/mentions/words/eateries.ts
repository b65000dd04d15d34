import type { View } from "../candidate.ts";

/** Last words of restaurants that little else is called by. **Source:** names of American and British restaurants. */
const EATERIES: ReadonlySet<string> = new Set(
  "kitchen grill grille diner bistro tavern cantina taqueria trattoria pizzeria bakery steakhouse smokehouse eatery".split(
    " ",
  ),
);

export const isEateryWord = (lower: string): boolean => EATERIES.has(lower);

/** Whether an article tells of somewhere to eat. */
export function isEatingTold({ tokens }: View): boolean {
  return tokens.some(({ lower }) => /^(?:restaurants?|caf[eé]s?|eatery|diners|menu|chef|lunch|dinner)$/.test(lower));
}
