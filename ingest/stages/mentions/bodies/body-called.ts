import type { View } from "../candidate.ts";
import type { Entity } from "../names.ts";
import type { NameIndex } from "../entities/name-index.ts";
import { BODY_NOUNS } from "../referents/bodies.ts";

/** So many tokens back the body may be named whose "company spokesman" speaks. */
const NEAR = 250;

/** Nouns that any body of their kind is called by: "a union spokesman" may be of another than the last one named. */
const CALLED =
  /^(?:company|firm|airline|automaker|carmaker|retailer|bank|agency|department|ministry|utility|university|hospital|festival)$/;

/** The body that the noun beside a role means: "A company spokesman", "a spokeswoman for the company" of Kelmar Foods, which was named last of its kind. */
export function bodyCalled(view: View, index: NameIndex, role: number): Entity | undefined {
  const isFor = view.tokens[role + 1]?.lower === "for" && view.tokens[role + 2]?.lower === "the";
  return bodyMeant(view, index, role - 1) ?? (isFor ? bodyMeant(view, index, role + 3) : undefined);
}

function bodyMeant(view: View, index: NameIndex, at: number): Entity | undefined {
  const noun = view.tokens[at]?.lower ?? "";
  const kinds = CALLED.test(noun) ? (BODY_NOUNS.get(noun) ?? []) : [];
  if (kinds.length === 0) return undefined;
  const near = index.within(Math.max(0, at - NEAR), at).filter(({ entity }) => kinds.includes(entity.kind));
  return (near.findLast(({ entity }) => entity.name.toLowerCase().includes(noun)) ?? near.at(-1))?.entity;
}
