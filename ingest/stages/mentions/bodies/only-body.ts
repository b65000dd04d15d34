import type { View } from "../candidate.ts";
import type { Entity } from "../names.ts";
import type { NameIndex } from "../entities/name-index.ts";

/**
 * Nouns that a body of the kind has in its name, and by which news means the only one of an article. **Source:** names of American and British
 * bodies.
 */
const IN_NAME: ReadonlyMap<string, RegExp> = new Map([
  ["union", /\b(?:Union|Association|Federation|Local|Teamsters|Brotherhood|Guild|Workers)\b/],
  ["cooperative", /\b(?:Cooperative|Co-op)\b/],
  ["co-op", /\b(?:Cooperative|Co-op)\b/],
  ["church", /\b(?:Church|Cathedral|Chapel|Parish)$/],
  ["parish", /\b(?:Church|Parish)$/],
  ["school", /\b(?:School|Academy|Elementary|High)$/],
  ["college", /\bCollege\b/],
  ["board", /\bBoard\b/],
  ["commission", /\bCommission\b/],
  ["committee", /\bCommittee\b/],
  ["foundation", /\bFoundation\b/],
  ["museum", /\bMuseum\b/],
  ["tribe", /\b(?:Tribe|Nation)\b/],
  ["league", /\bLeague\b/],
  ["club", /\b(?:Club|FC|United|City)$/],
  ["police", /\b(?:Police|police)\b/],
]);

/** The only body of the article that is called by the noun at this token: "the union's president", "Board chairman". */
export function onlyBodyMeant(view: View, index: NameIndex, at: number): Entity | undefined {
  const noun = view.tokens[at]?.lower ?? "";
  if (!IN_NAME.has(noun) && !TEAMS.has(noun)) return undefined;
  const known = found.get(index) ?? new Map<string, Entity | undefined>();
  found.set(index, known);
  if (!known.has(noun)) known.set(noun, onlyCalled(view, index, noun));
  return known.get(noun);
}

/** Found once for all titles of an article. */
const found = new WeakMap<NameIndex, Map<string, Entity | undefined>>();

function onlyCalled(view: View, index: NameIndex, noun: string): Entity | undefined {
  const [one, ...others] = new Set(allCalled(view, index, noun));
  return others.length === 0 ? one : undefined;
}

function allCalled({ tokens }: View, index: NameIndex, noun: string): Entity[] {
  const name = IN_NAME.get(noun);
  return index.within(0, tokens.length).flatMap(({ entity }) => {
    const isBody = entity.kind === "Agency" || entity.kind === "Organization";
    const isTeam = TEAMS.has(noun) && entity.names.some(({ rule }) => rule === "body/team");
    return isBody && (isTeam || name?.test(entity.name) === true) ? [entity] : [];
  });
}

/** A team's name has none of these words: "the Linden Herons". */
const TEAMS: ReadonlySet<string> = new Set(["team", "club", "franchise"]);
