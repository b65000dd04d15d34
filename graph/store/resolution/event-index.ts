import type { Season } from "../../resolve/event-resolution/seasons.ts";
import type { Stretch } from "../../resolve/event-resolution/stretches.ts";

/** A report of an event as the index keeps it. */
export interface EventRow {
  readonly article: string;
  /** The event's id in its article. */
  readonly event: string;
  /** Null for one that nothing ties to others. */
  readonly block: string | null;
  /** The four weeks it lies in (`partOf`); null for one without any date. */
  readonly part: number | null;
  /** The days it reaches over (`reachOf`), by number, both inclusive; null for one without any date. */
  readonly first: number | null;
  readonly last: number | null;
  /** The id of the event by this report alone. */
  readonly name: string;
  /** The event it was last found to be. */
  readonly entity: string;
  /** What it is compared by, as JSON (`Told`). */
  readonly told: string;
}

/** A report as it is written: with what others of its story find it by (`storyKeys`). */
export interface KeyedEventRow extends EventRow {
  readonly keys: readonly string[];
}

/** A key, and the days that its reports must reach over, by number, both inclusive. */
export interface KeyAsked extends Stretch {
  readonly key: string;
}

/** A report under one of its keys. */
export interface EventUnderKey extends EventRow {
  readonly key: string;
}

/** How many reports of a block lie in a part. */
export interface PartRow {
  readonly block: string;
  readonly part: number;
  readonly reports: number;
}

/** A block's reports in the parts from `from` to before `to`. */
export interface BlockSeason extends Season {
  readonly block: string;
}

/** Those of them that reach over no day but these. */
export interface BlockStretch extends BlockSeason, Stretch {}

/** The days that a report of a block reaches over, and the part it lies in. */
export interface ReachRow extends Stretch {
  readonly block: string;
  readonly part: number;
}

/** What a store keeps so that it is found again which reports tell of one event. All of it follows from the articles and decisions. */
export interface EventIndex {
  /** The reports of these articles, by article, then event. */
  eventsOf: (articles: readonly string[]) => readonly EventRow[];
  /** Takes all reports of these articles out and puts others in. */
  replaceEvents: (articles: readonly string[], rows: readonly KeyedEventRow[]) => void;
  /** How many reports bear each of these keys that any bears; counting stops at `most`. */
  keyCounts: (keys: readonly string[], most: number) => readonly { readonly key: string; readonly reports: number }[];
  /** The reports that bear these keys and reach over such a day, by key, then article, then event. */
  eventsKeyed: (asked: readonly KeyAsked[]) => readonly EventUnderKey[];
  /** Puts reports into other blocks. */
  moveEvents: (rows: readonly Pick<EventRow, "article" | "event" | "block">[]) => void;
  eventParts: (blocks: readonly string[]) => readonly PartRow[];
  /** What the reports of these seasons reach over, each once. */
  eventReaches: (seasons: readonly BlockSeason[]) => readonly ReachRow[];
  /** Reports by block, then article, then event. */
  eventsIn: (stretches: readonly BlockStretch[]) => readonly EventRow[];
  /** Reports that were found to be of one of these events, or give one of these names; by article, then event. */
  eventsCalled: (ids: readonly string[]) => readonly EventRow[];
  tieEvents: (rows: readonly Pick<EventRow, "article" | "event" | "entity">[]) => void;
}
