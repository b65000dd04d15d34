import type { WhyNot } from "../../../api/decision-views.ts";
import type { ProfileRow } from "../profile-index.ts";

/** What two tell, row by row and in sentences. */
export type Sides = Pick<WhyNot, "facts" | "passages">;

/** A name of an entity; `article`: it is only that article's mention of it. */
export type Part = ProfileRow & { readonly article?: string };
