import type { Count } from "../../model/extracted.ts";
import type { Claim } from "../propositions/claims.ts";
import type { Ground } from "../propositions/turned.ts";

/** What one speaker says of one event, or of one name, in one article, as far as it may change. */
export interface Stand {
  readonly statement: string;
  readonly article: string;
  readonly speaker: string;
  /** What it is about: an event, a name, or the speaker themselves; null where it is held against what is said in other articles of one event. */
  readonly event: string | null;
  /** The events that its article tells of, and what it is about, as ids; the first in order. */
  readonly told: readonly string[];
  readonly about: readonly string[];
  readonly ground: Ground;
  /** The stems of the name of what it is about, of what is held against other articles those of the events it is about. */
  readonly names: ReadonlySet<string>;
  /** When it was said, ISO; what is not dated is not before or after anything. */
  readonly said: string | null;
  /** Numbers of events within its words. */
  readonly counts: readonly Count[];
  /** What its words claim of it. */
  readonly claims: readonly Claim[];
  /** All that its words claim, whatever of. */
  readonly matter: readonly Claim[];
  /** Where they tell that what the speaker said before did not hold: what the words that do so claim. */
  readonly takenBack: readonly Claim[] | undefined;
  readonly confidence: number;
}
