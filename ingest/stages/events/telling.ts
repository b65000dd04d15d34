import type { Trigger } from "./triggers/triggers.ts";
import type { Span } from "../../../graph/model/spans.ts";
import type { Extent } from "./grammar/extent.ts";
import type { BlockKind } from "../../document.ts";
import type { Time } from "./dates/time.ts";
import type { Mention } from "../../../graph/model/extracted.ts";
import type { Participant } from "./grammar/participants.ts";
import type { FoundCount } from "./counts/counts.ts";
import type { Status } from "./status/governors.ts";
import type { Topic } from "./labels/topic.ts";

/** One event mention with all that its sentence tells of it. */
export interface Telling {
  readonly type: string;
  readonly form: Trigger["form"];
  readonly span: Span;
  /** The event's own word as written, such as "raids". */
  readonly word: string;
  /** The same by lemma: "plead guilty". */
  readonly lemma: string;
  readonly extent: Extent;
  readonly block: BlockKind;
  readonly time: Time | undefined;
  readonly places: readonly Mention[];
  /** In the town that the article is told from: "in this river town". */
  readonly here: boolean;
  /** A town its sentence names without saying that it happened there. */
  readonly townNear: Mention | undefined;
  readonly participants: readonly Participant[];
  readonly counts: readonly FoundCount[];
  /** Somebody estimates it elsewhere than where it is told: "Organizers put the crowd at 900". */
  readonly estimated: boolean;
  readonly status: Status | undefined;
  /** Only wanted, feared or supposed: it may mean an event told elsewhere, and makes none. */
  readonly unreal: boolean;
  /** Told as what is known, "the flood", not as what somebody claims. */
  readonly known: boolean;
  /** Told in the headline or the first sentences: it is the news, whatever else is told of it. */
  readonly opening: boolean;
  /** Told by the way, without a date ("Hale, who voted against it"), or again ("the attack"). Makes no event alone. */
  readonly aside: boolean;
  /** Told of as what happens anywhere: "homicides", "death". Joins only what is called so. */
  readonly atLarge: boolean;
  /** Brought in by an article, as what was not told of before, and with a day of its own: "a fire on May 12". */
  readonly broughtIn: boolean;
  /** Where the words of a ruling begin that this one is upheld or undone by: "overturned a decision". */
  readonly undoneBy: number | undefined;
  /** The words of its own phrase that tell which one it is, "mill" of "the mill fire", and those that are told of it. */
  readonly which: readonly string[];
  readonly told: ReadonlySet<string>;
  /** The name that it bears, as written: "Hurricane Odile". */
  readonly called: string | undefined;
  /** What a vote is on: "levee bond". */
  readonly topic: Topic | undefined;
}

/** The mentions of one event of the article, in reading order. */
export type Group = readonly Telling[];
