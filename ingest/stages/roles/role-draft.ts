import type { Role } from "../../../graph/model/extracted.ts";
import type { Title } from "../mentions/gazetteer/titles.ts";
import type { Entity } from "../mentions/names.ts";

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
  /** Whether it is an office of a town, county or state, so that the article's own may tell which. */
  readonly local: "town" | "county" | "state" | undefined;
}
