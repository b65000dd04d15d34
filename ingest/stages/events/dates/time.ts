import type { Span } from "../../../../graph/model/spans.ts";
import type { Direction } from "./direction.ts";

/** A date in a sentence, with its words: from `first` to `last`, ISO, as precise as told; equal for one date. */
export interface Time {
  readonly span: Span;
  readonly first: string;
  readonly last: string;
  readonly direction: Direction;
  /** How many tokens ahead the event may stand whose date this is: for "Friday's …" and "ten days after …"; 0 for other dates. */
  readonly leads: number;
  /** Whether it was reckoned from another date and may be a day or so out. */
  readonly reckoned: boolean;
  /** The day that it was reckoned from, which it is not: "on Tuesday, a week after the blaze". */
  readonly from?: string;
  /** Whether the words tell a day or month of the calendar and no year. */
  readonly yearless: boolean;
}
