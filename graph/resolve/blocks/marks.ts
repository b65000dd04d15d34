import { EVERYWHERE, type Features } from "./profile.ts";

/** What tells people of one name apart in an id, the best first. */
export const TELLING: readonly (keyof Features)[] = ["states", "towns", "party", "bodies", "offices", "middle", "near"];

/** What stands behind the name in the ids of people of one name: `ohio`, `mayor`; the best first. */
export function marksOf(features: readonly Features[]): string[] {
  return TELLING.flatMap((feature) => [...new Set(features.flatMap((one) => one[feature] ?? []).map(String))].sort())
    .filter((mark) => mark !== EVERYWHERE)
    .map((mark) => mark.replace(/[^\p{L}\p{N}]+/gu, "-"));
}
