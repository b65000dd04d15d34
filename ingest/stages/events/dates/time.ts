import type { Span } from "../../../../graph/model/spans.ts";
import type { Direction } from "./direction.ts";

/** A date in a sentence, with its words: from `first` to `last`, ISO, as precise as told; equal for one date. */
export interface Time {
  readonly span: Span;
  readonly first: string;
  readonly last: string;
  readonly direction: Direction;
  /** True for "ten days after …": the date belongs to what follows. */
  readonly leads: boolean;
}
