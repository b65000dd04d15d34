import { type Candidate, keyOf, type TitleUse, type View } from "../candidate.ts";

/** Where the run stands that is being cut. */
export type Place = Pick<Candidate, "sentence" | "block" | "shouted">;

/** A run being cut: the tables, and what all its candidates share. */
export interface Cut {
  readonly view: View;
  readonly place: Place;
}

/** The tokens `[first, end)` as one candidate, with the body or region that a table has under just these words. */
export function candidate({ view, place }: Cut, first: number, end: number, title: TitleUse | undefined): Candidate {
  const { bodies, regions } = view.gazetteer;
  const body = bodies.match(view.tokens, first, end);
  const region = regions.match(view.tokens, first, end);
  return {
    first,
    end,
    title,
    key: keyOf(view.tokens, first, end),
    sentence: place.sentence,
    block: place.block,
    shouted: place.shouted,
    body: body?.length === end - first ? body.entry : undefined,
    region: region?.length === end - first ? region.entry : undefined,
  };
}
