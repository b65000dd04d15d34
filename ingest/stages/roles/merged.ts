import type { Entity } from "../mentions/names.ts";
import type { Seats } from "../mentions/offices/seats.ts";
import { inherited } from "./local.ts";
import type { RoleDraft } from "./role-draft.ts";

/** Titles that are one office under several names. */
const CONGRESS = /^(?:u\.?s\.? )?(?:rep\.?|reps\.?|representative|congressman|congresswoman)$/;

/** One role a title and status, with what any of its uses tells; the first use gives the words. What it is of, the article may tell elsewhere. */
export function merged(roles: readonly RoleDraft[], seats: Seats, entities: readonly Entity[]): RoleDraft[] {
  const byTitle = new Map<string, RoleDraft>();
  for (const role of roles.filter((one) => !isOver(one, roles))) {
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

/** "Chief Ruiz said why she resigned as police chief": a title of courtesy, held no more in this article. */
function isOver(role: RoleDraft, roles: readonly RoleDraft[]): boolean {
  if (role.status !== "current") return false;
  return roles.some((other) => other.ended === true && postOf(other) === postOf(role));
}

/** "chief" of a police chief, "deputy chief" of her deputy. */
function postOf({ title }: RoleDraft): string {
  const words = title.toLowerCase().split(" ");
  const isSecond = words.some((word) => /^(?:deputy|assistant|associate|vice)$/.test(word));
  return `${isSecond ? "deputy " : ""}${words.at(-1) ?? ""}`;
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
