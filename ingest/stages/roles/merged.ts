import type { Entity } from "../mentions/names.ts";
import type { Seats } from "../mentions/offices/seats.ts";
import { inherited } from "./local.ts";
import type { RoleDraft } from "./role-draft.ts";

/** Titles that are one office under several names. */
const CONGRESS = /^(?:u\.?s\.? )?(?:rep\.?|reps\.?|representative|congressman|congresswoman)$/;

/** One role a title and status, with what any of its uses tells; the first use gives the words. What it is of, the article may tell elsewhere. */
export function merged(roles: readonly RoleDraft[], seats: Seats, entities: readonly Entity[]): RoleDraft[] {
  const byTitle = new Map<string, RoleDraft>();
  for (const role of roles) {
    const title = role.title.toLowerCase();
    const key = `${CONGRESS.test(title) ? "representative" : title} ${role.status}`;
    const other = byTitle.get(key);
    byTitle.set(key, other === undefined ? role : both(other, role));
  }
  return [...byTitle.values()].map((role) => {
    const seat = inherited(role, seats, entities);
    return seat === undefined ? role : { ...role, of: seat };
  });
}

function both(first: RoleDraft, other: RoleDraft): RoleDraft {
  return {
    ...first,
    of: first.of ?? other.of,
    local: first.local ?? other.local,
    party: first.party ?? other.party,
    district: first.district ?? other.district,
  };
}
