import type { Candidate, View } from "../candidate.ts";
import type { Evidence, Test } from "./evidence.ts";
import type { Reason, ReasonBook } from "./weights.ts";

/** A reason as it is asked. */
interface Question {
  readonly reason: Reason;
  readonly only: Test | undefined;
  readonly holds: Test;
}

export function questionsOf(list: readonly Evidence[], book: ReasonBook): readonly Question[] {
  // All of one shape, which engines ask faster than some with and some without a part.
  return list.map(({ id, only, holds }) => ({ reason: book.reason(id), only, holds }));
}

/** Gives `found` each reason that holds. */
export function ask(
  questions: readonly Question[],
  view: View,
  candidate: Candidate,
  found: (reason: Reason) => void,
): void {
  let asked: Question["only"];
  let passes = true;
  for (const { reason, only, holds } of questions) {
    if (only !== asked) {
      passes = only === undefined || only(view, candidate);
      asked = only;
    }
    if (passes && holds(view, candidate)) found(reason);
  }
}

/**
 * The questions worth asking of a candidate by the words right before and behind it: half of all reasons need certain words there, and
 * most candidates have none of them.
 */
export class QuestionsBetween {
  readonly #list: readonly Evidence[];
  readonly #book: ReasonBook;
  readonly #before: ReadonlySet<string>;
  readonly #behind: ReadonlySet<string>;
  /** By the words before and behind; the empty string for those that no reason needs. */
  readonly #known = new Map<string, Map<string, readonly Question[]>>();

  constructor(list: readonly Evidence[], book: ReasonBook) {
    this.#list = list;
    this.#book = book;
    this.#before = new Set(list.flatMap(({ near }) => [...(near?.before ?? [])]));
    this.#behind = new Set(list.flatMap(({ near }) => [...(near?.behind ?? [])]));
  }

  between(before: string, behind: string): readonly Question[] {
    const left = this.#before.has(before) ? before : "";
    const right = this.#behind.has(behind) ? behind : "";
    let row = this.#known.get(left);
    if (row === undefined) this.#known.set(left, (row = new Map<string, readonly Question[]>()));
    let found = row.get(right);
    if (found === undefined) row.set(right, (found = this.#needing(left, right)));
    return found;
  }

  #needing(before: string, behind: string): readonly Question[] {
    const needed = ({ near }: Evidence): boolean =>
      near === undefined || near.before?.has(before) === true || near.behind?.has(behind) === true;
    return questionsOf(this.#list.filter(needed), this.#book);
  }
}
