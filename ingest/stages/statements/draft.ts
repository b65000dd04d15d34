import type { Statement } from "../../../graph/model/extracted.ts";
import type { Span } from "../../../graph/model/spans.ts";
import type { RuleId } from "./tables/rules.ts";

/** Tokens `[first, end)` of the document. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A statement before its speaker is known by name: the words, the cue, the local words for the speaker. */
export interface Draft {
  readonly rule: RuleId;
  readonly act: Statement["act"];
  readonly refusal: boolean;
  readonly content: readonly Span[];
  readonly cue: Range | undefined;
  /** The words for the source as they stand by the cue, appositions included. */
  readonly source: Range | undefined;
  /** Whom those words mean, where other words tell it better: "who" stands for the name before it. */
  readonly referent: Range | undefined;
  readonly sentence: number;
  /** How sure the reading is, 0–1, where that is known of itself rather than of its rule. */
  readonly confidence?: number;
  /** Nothing but the source follows its verb, and the tagger need not look for it: `"No," said the vicar, Anna Crane.` */
  readonly isSourceWhole?: boolean;
  /** The marks around the words tell where they begin and end, and the tagger need not. */
  readonly isWhole?: boolean;
  /** The medium's words, if any: "in a statement". */
  readonly medium: Range | undefined;
}
