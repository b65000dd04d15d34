import type { View } from "../candidate.ts";
import type { Entity } from "../names.ts";
import type { NameIndex } from "../entities/name-index.ts";
import { BODY_NOUNS } from "../referents/bodies.ts";

/** So many tokens back the body may be named whose "company spokesman" speaks. */
const NEAR = 250;

/** Nouns that any body of their kind is called by: "a union spokesman" may be of another than the last one named. */
const CALLED =
  /^(?:company|firm|airline|automaker|carmaker|retailer|bank|agency|department|authority|ministry|utility|university|hospital|festival|restaurant|cafe|café)$/;

/** The body that the noun beside a role means: "A company spokesman", "a spokeswoman for the company" of Kelmar Foods, which was named last of its kind. */
export function bodyCalled(view: View, index: NameIndex, role: number): Entity | undefined {
  const isFor = view.tokens[role + 1]?.lower === "for" && view.tokens[role + 2]?.lower === "the";
  return bodyMeant(view, index, role - 1) ?? (isFor ? bodyMeant(view, index, role + 3) : undefined);
}

/** The body that a noun means: of what earns money no union or college, of a hospital or university one that is called so. */
export function bodyMeant(view: View, index: NameIndex, at: number): Entity | undefined {
  const noun = view.tokens[at]?.lower ?? "";
  const kinds = CALLED.test(noun) ? (BODY_NOUNS.get(noun) ?? []) : [];
  if (kinds.length === 0) return undefined;
  const near = index.within(Math.max(0, at - NEAR), at).filter(({ entity }) => kinds.includes(entity.kind));
  const called = near.findLast(({ entity }) => (IN_NAME.get(noun) ?? new RegExp(noun)).test(entity.name.toLowerCase()));
  if (called !== undefined || IN_NAME.has(noun)) return called?.entity;
  return near.findLast(({ entity }) => !BUSINESS.test(noun) || isBusiness(entity))?.entity;
}

/** **Source:** names of American and British restaurants. */
const EATERY =
  /\b(?:kitchen|grill|restaurant|diner|caf[eé]|bistro|tavern|pizzeria|bakery|steakhouse|eatery|bar|pub|cantina|taqueria|trattoria|deli|barbecue|bbq|smokehouse)$/;

/** Nouns that a body of the kind has in its name. */
const IN_NAME: ReadonlyMap<string, RegExp> = new Map([
  ["hospital", /\b(?:hospital|medical cent(?:er|re)|infirmary|health)\b/],
  ["university", /\b(?:university|institute of technology)\b/],
  ["ministry", /\bministry\b/],
  ...["restaurant", "cafe", "café"].map((noun): [string, RegExp] => [noun, EATERY]),
  ["authority", /\bauthority\b/],
  ["festival", /\bfestival\b/],
]);

const BUSINESS = /^(?:company|firm|airline|automaker|carmaker|retailer|bank)$/;

/** Whether an organization may earn money, by its last word. */
export function isBusiness({ name, party, kind }: Entity): boolean {
  return kind === "Organization" && !party && !NO_BUSINESS.test(name);
}

const NO_BUSINESS =
  /\b(?:Union|Alliance|Association|Federation|League|Foundation|Society|University|College|School|Schools|Elementary|Intermediate|Academy|Institute|Church|Hospital|Clinic|Cross|Party|Club|Coalition|Council|Workers|Teamsters|Guild|Brotherhood|Museum|Ministries|Campaign|Nations)\b/;
