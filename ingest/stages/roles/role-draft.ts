import type { Role } from "../../../graph/model/extracted.ts";
import type { Title } from "../mentions/gazetteer/titles.ts";
import type { Entity } from "../mentions/names.ts";
import type { Seats } from "../mentions/offices/seats.ts";

/** A role as read, before mentions have their ids. */
export interface RoleDraft {
  /** The words of the title as written. */
  readonly title: string;
  readonly status: Role["status"];
  readonly of: Entity | undefined;
  readonly party: string | null;
  readonly district: string | null;
  /** Tokens `[first, end)` of the title; undefined where only a handle or a party tag tells of it. */
  readonly tokens: readonly [first: number, end: number] | undefined;
  readonly class: Title["class"];
  /** A verb tells that it was given up: "resigned as mayor". */
  readonly ended?: true;
  /** Of what in the article it is where its own words tell nothing: its town, county, state or nation, its one body of that kind, its schools or police or else its town, its one company, or its state's chamber. */
  readonly local: keyof Seats | "body" | "school" | "force" | "company" | "chamber" | undefined;
}
