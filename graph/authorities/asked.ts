import type { EntityKind } from "../model/kinds.ts";

/** What one article says of somebody's office; absent is what it does not say. */
export interface AskedRole {
  readonly title: string;
  readonly status: "current" | "former" | "candidate";
  readonly level?: "federal" | "state" | "local";
  /** A postal code, or the name of what is no US state. */
  readonly state?: string;
  /** As `Office.district` has it. */
  readonly district?: string;
  /** The town of a local office, or the town a member is told by (`D-Brackwater`). */
  readonly place?: string;
  readonly party?: string;
}

/** Somebody or something as one article names it: what a look-up goes by. */
export interface Asked {
  readonly kind: EntityKind;
  /** The longest name; absent for somebody told by an office alone ("the representative of …"). */
  readonly name?: string;
  readonly roles: readonly AskedRole[];
  readonly level?: "federal" | "state" | "local";
  /** Of a body or city: the state it is in, by postal code or, elsewhere, by name. */
  readonly state?: string;
  /** ISO 3166, of a city. */
  readonly country?: string;
  readonly geonameId?: number;
}

/** The entry of one list that is meant, and the rule that found it. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly rule: string;
}
