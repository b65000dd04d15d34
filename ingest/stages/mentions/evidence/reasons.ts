import type { Candidate, View } from "../candidate.ts";
import { CONTEXT } from "./context.ts";
import type { Evidence } from "./evidence.ts";
import { last, single, word } from "../look.ts";
import { ask, QuestionsBetween, questionsOf } from "./questions.ts";
import { LISTED } from "./tables.ts";
import type { Reason, ReasonBook } from "./weights.ts";
import { WORDING } from "./words.ts";

/** A reason that holds, and how often. */
export interface Held {
  readonly reason: Reason;
  count: number;
}

/** A reason in the surroundings that holds again and again says nothing new. */
const COUNTED_AT_MOST = 2;

/** Groups of more candidates than this are judged by the first of them. */
const LOOKED_AT = 12;

/** The reasons in the words of a name, by whether it has one or more. */
const inWords = (words: Evidence["of"]): readonly Evidence[] =>
  [...WORDING, ...LISTED].filter(({ of }) => of === undefined || of === words);

/** Finds every reason that holds for candidates with the same words: those in the words once, those around them twice at most. */
export function createReasons(book: ReasonBook): (view: View, group: readonly Candidate[]) => Held[] {
  const ofOne = questionsOf(inWords("one"), book);
  const ofMore = questionsOf(inWords("more"), book);
  const around = new QuestionsBetween(CONTEXT, book);
  const prior = book.reason("prior");
  return (view, group) => {
    const held: Held[] = [{ reason: prior, count: 1 }];
    const note = (reason: Reason | undefined): void => {
      if (reason !== undefined) held.push({ reason, count: 1 });
    };
    const noteAgain = (reason: Reason | undefined): void => {
      const known = held.find((one) => one.reason === reason);
      if (known === undefined) note(reason);
      else if (known.count < COUNTED_AT_MOST) known.count += 1;
    };
    const [first] = group;
    if (first === undefined) return held;
    ask(single(first) ? ofOne : ofMore, view, first, note);
    innerWords(book, view, first, note);
    for (let at = 0; at < group.length && at < LOOKED_AT; at += 1) {
      const candidate = group[at] ?? first;
      // No reason holds twice for one candidate.
      const found = at === 0 ? note : noteAgain;
      ask(around.between(word(view, candidate.first - 1), word(view, candidate.end)), view, candidate, found);
      outerWords(book, view, candidate, found);
    }
    return held;
  };
}

type Note = (reason: Reason | undefined) => void;

/** The first and last word, if they are common words: names of people teach nothing about others. */
function innerWords(book: ReasonBook, view: View, candidate: Candidate, note: Note): void {
  const { isCommonWord } = view.gazetteer;
  const end = last(view, candidate);
  const start = word(view, candidate.first);
  const isCommon = isCommonWord(end);
  if (!single(candidate) && isCommon) note(book.word("ends", end));
  if (!single(candidate) && isCommonWord(start)) note(book.word("opens", start));
  if (!isCommon && end.length > 4) note(book.word("ending", end.slice(-3)));
}

function outerWords(book: ReasonBook, view: View, { first, end, sentence }: Candidate, note: Note): void {
  const { isCommonWord } = view.gazetteer;
  const before = first > sentence[0] ? word(view, first - 1) : "^";
  const behind = end < sentence[1] ? word(view, end) : "$";
  if (before.length === 1 || isCommonWord(before)) note(book.word("before", before));
  if (behind.length === 1) note(book.word("behind", behind));
  else if (isCommonWord(behind)) note(book.word("behind", view.tokens[end]?.lemma ?? ""));
}
