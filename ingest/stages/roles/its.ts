import type { TitleUse, View } from "../mentions/candidate.ts";
import { bodyMeant } from "../mentions/bodies/body-called.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import type { Entity } from "../mentions/names.ts";

/** So many tokens back the body may be named whose "its" is. */
const BACK = 40;

/** "The harbor authority … Its general manager": the last body that is named before, or called by its noun: "The restaurant is shut. Its owner". */
export function bodyOfIts(view: View, index: NameIndex, { title, first }: TitleUse): Entity | undefined {
  const { tokens } = view;
  if (tokens[first - 1]?.lower !== "its" || CREW.test(title.name)) return undefined;
  const named = index.within(Math.max(0, first - BACK), first).findLast(({ entity }) => BODY.test(entity.kind));
  for (let at = first - 2; at > Math.max(named?.name.end ?? 0, first - BACK); at -= 1) {
    const called = tokens[at - 1]?.text === "The" ? bodyMeant(view, index, at) : undefined;
    if (called !== undefined) return called;
  }
  return named?.entity;
}

/** Whose "its" is a ship, a plane or a bus. */
const CREW = /^(?:captain|skipper|master|pilot|co-pilot|driver|conductor|bus driver|truck driver)$/;

const BODY = /^(?:Agency|Organization)$/;
