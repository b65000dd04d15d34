import type { Token } from "../../../document.ts";

/** What the rules about runs look at: tokens, their shapes, the sentence's end, and the lexicon of common words. */
export interface RunView {
  readonly tokens: readonly Token[];
  readonly shapes: Uint8Array;
  readonly end: number;
  readonly isCommonWord: (lower: string) => boolean;
  /** Whether a word in lower case is a listed given name, or a listed surname. */
  readonly isGiven: (lower: string) => boolean;
  readonly isSurname: (lower: string) => boolean;
  /** Last words of people's full names anywhere in the article, in lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Tokens that are no part of any run, such as those of "D-Calif.". */
  readonly taken: ReadonlySet<number>;
  /** How many tokens a phrase of the gazetteer takes from here; 0 where none starts. */
  anchor(at: number): number;
  /** The same for names of bodies alone. */
  bodyLength(at: number): number;
}
