import { eventFamily } from "../event-family.ts";
import type { EventProfile } from "./profile.ts";

/** Why two reports of two blocks are not even compared, as the end of a sentence: "they are of different kinds, raid and flood". */
export function unlike(a: EventProfile, b: EventProfile): string {
  if (eventFamily(a.type) !== eventFamily(b.type)) return `they are of different kinds, ${a.type} and ${b.type}`;
  if (a.block === undefined || b.block === undefined)
    return "one of them is told without a place or a person of its own, and stays in its article";
  return `one is of ${anchorOf(a)}, the other of ${anchorOf(b)}, and only events of one place or person are compared`;
}

/** The entity that a block is of; its place may be as much a namesake as its person. */
function anchorOf({ type, block = "" }: EventProfile): string {
  return block.slice(eventFamily(type).length + 1) || "no one place";
}
