import type { ArticleLayer, SentencesLayer, TextLayer } from "../../document.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import type { Entity, Name, NamesLayer } from "../mentions/names.ts";
import { ownTown } from "../mentions/offices/own-town.ts";
import { only, type Seats, seatsOf } from "../mentions/offices/seats.ts";
import { officeOf } from "./handles.ts";
import { isTowns, seatTold } from "./local.ts";
import type { RoleDraft } from "./role-draft.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer & NamesLayer;

/** Roles by the name that they are told at. */
export type RolesByName = Map<Name, RoleDraft[]>;

/** What the offices of an article tell of its towns. */
export interface TownsTold {
  /** How many offices of each town the article tells. */
  readonly offices: ReadonlyMap<Entity, number>;
  /** Towns whose mayor is another than one without a town. */
  readonly taken: ReadonlySet<Entity>;
  /** Roles of several mayors without a town: which of them is the article's own, nothing tells. */
  readonly rivals: ReadonlySet<RoleDraft>;
}

export function townsTold({ entities }: Needs, told: RolesByName): TownsTold {
  const offices = new Map<Entity, number>();
  const taken = new Set<Entity>();
  const bare: RoleDraft[][] = [];
  for (const { names } of entities) {
    const roles = names.flatMap((name) => told.get(name) ?? []).filter(isTowns);
    for (const { of } of new Set(roles)) if (of?.kind === "City") offices.set(of, (offices.get(of) ?? 0) + 1);
    const mayors = roles.filter(({ title, status }) => MAYOR.test(title) && status === "current");
    const own = mayors.find(({ of }) => of?.kind === "City")?.of;
    if (own !== undefined) taken.add(own);
    else if (mayors.length > 0) bare.push(mayors);
  }
  return { offices, taken: bare.length > 0 ? taken : new Set(), rivals: new Set(bare.length > 1 ? bare.flat() : []) };
}

const MAYOR = /^mayor$/i;

/** Where neither the article's towns nor the other names tell the town, a mayor's office does that the article names, or the offices that name theirs. */
export function seatsFor(document: Needs, index: NameIndex, told: RolesByName, { offices, taken }: TownsTold): Seats {
  const roles = [...told.values()].flat();
  const seats = seatsOf(document, document.entities, index);
  const town = ownTown(document, document.entities, index, offices, taken);
  return {
    ...seats,
    town: town ?? officeOf("mayor", document.entities)?.of ?? seatTold(roles, "town", "City"),
    county: seats.county ?? seatTold(roles, "county", "Region"),
    state: seats.state ?? seatTold(roles, "state", "Region") ?? stateAround(document.entities, town),
  };
}

/** The state that the article's towns lie in, where it is one and the same. */
function stateAround(entities: readonly Entity[], town: Entity | undefined): Entity | undefined {
  const states = entities.flatMap(({ kind, of }) => (kind === "City" && of?.region?.kind === "state" ? [of] : []));
  const state = only([...new Set(states)]);
  return town?.of === state ? state : undefined;
}
