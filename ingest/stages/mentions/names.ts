import type { EntityKind } from "../../../graph/model/kinds.ts";
import type { Mention } from "../../../graph/model/extracted.ts";
import type { TitleUse } from "./candidate.ts";
import type { Body } from "./gazetteer/bodies.ts";
import type { City } from "./gazetteer/city.ts";
import type { Region } from "./gazetteer/regions.ts";

/** One name in the text, tokens `[first, end)`, and what kind of thing it names. */
export interface Name {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly rule: string;
  readonly confidence: number;
  /** Lies within a longer name: the city in "Harlow Bend Police". */
  readonly nested: boolean;
  readonly title?: TitleUse | undefined;
  readonly body?: Body | undefined;
  readonly region?: Region | undefined;
  /** What a person's correction calls it. */
  readonly called?: string;
  /** A nameless source: "an agency spokesman". */
  readonly unnamed?: UnnamedUse;
}

/** The role noun of a nameless source, and whether its words point back ("the spokesman"). */
export interface UnnamedUse {
  readonly role: string;
  readonly definite: boolean;
}

/** All names of one thing in the article, in reading order, before roles and ids. */
export interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly names: readonly Name[];
  readonly acronym: string | null;
  readonly handle: string | null;
  readonly level: Mention["level"];
  readonly party: boolean;
  readonly city: City | undefined;
  readonly region: Region | undefined;
  /** Whether little tells that it is this city and none of its namesakes. */
  readonly isGuess?: boolean;
  /** The person whose spokesman, director or aide a nameless source is. */
  readonly owner?: Entity;
  /** What it lies in or belongs to. */
  of: Entity | undefined;
}

export interface NamesLayer {
  /** In order of their first names. */
  readonly entities: readonly Entity[];
}
