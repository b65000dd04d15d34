import type { EntityKind } from "../../model/kinds.ts";

/** What the ledger says of one entity, or, as `to` alone, of one mention. */
export interface Verdict {
  /** The entity it is part of; null where it is dropped. */
  readonly to: string | null;
  readonly name?: string;
  readonly kind?: EntityKind;
  /** The decision that said so last. */
  readonly decision: string;
}

/** Whether a decision holds: `waiting` while something it names is not in the record, `refused` where it goes against an earlier one. */
export interface Status {
  readonly state: "applied" | "waiting" | "refused";
  /** Why it does not hold, or not wholly, as one sentence; "" where there is nothing to say. */
  readonly sentence: string;
  /** The earlier decision in the way. */
  readonly against?: string;
}

/** Which entities and mentions there are before anything is decided. */
export interface Standing {
  /** The entity that answers to this id; undefined where the record holds none. */
  readonly entity: (id: string) => string | undefined;
  /** The entity of a mention; undefined where the mention is gone. */
  readonly mention: (id: string) => string | undefined;
}

/** What a ledger comes to. */
export interface Folded {
  /** By id of an entity, or of a mention. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** By id of the decision. */
  readonly statuses: ReadonlyMap<string, Status>;
}
