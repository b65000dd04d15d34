import type { Entity } from "../mentions/names.ts";
import { only, type Seats } from "../mentions/offices/seats.ts";
import type { RoleDraft } from "./role-draft.ts";

/** Offices of a legislature that the nation and each state have under one name, and what the chamber is called that they are held in. */
const OFFICES: readonly [office: RegExp, chamber: RegExp][] = [
  [
    /^(?:house (?:speaker|(?:majority|minority) (?:leader|whip))|speaker(?: of the house)?|reps?\.?|representative)$/,
    /^(?:.+ )?(?:House(?: of Representatives)?|Assembly)$/,
  ],
  [/^(?:senate (?:president|(?:majority|minority) (?:leader|whip))|sens?\.?|senator)$/, /^(?:.+ )?Senate$/],
];

/** "House Speaker Ana Ruiz" in the news of a statehouse, where nothing tells of what: of the state's own chamber. */
export function ofChamber(role: RoleDraft, isOfStatehouse: boolean): RoleDraft {
  const isOpen = isOfStatehouse && role.of === undefined && role.local === undefined;
  return isOpen && chamberOf(role) !== undefined ? { ...role, local: "chamber" } : role;
}

/** The one chamber of that kind that the article names, but that of the nation; else the state itself. */
export function chamberTold(role: RoleDraft, seats: Seats, entities: readonly Entity[]): Entity | undefined {
  const called = chamberOf(role);
  const isChamber = ({ kind, level, name }: Entity): boolean =>
    kind === "Agency" && level !== "federal" && called?.test(name) === true;
  return only(entities.filter(isChamber)) ?? seats.state;
}

function chamberOf({ title }: RoleDraft): RegExp | undefined {
  return OFFICES.find(([office]) => office.test(title.toLowerCase()))?.[1];
}
