import type { Candidate, View } from "../candidate.ts";
import { CONTEXT } from "./context.ts";
import type { Evidence } from "./evidence.ts";
import { last, single, size, word } from "./look.ts";
import { ask, count, QuestionsBetween, questionsOf } from "./questions.ts";
import { LISTED } from "./tables.ts";
import { WORDING } from "./words.ts";

/** Reasons by id, with how often each holds. */
export type Reasons = Map<string, number>;

/** A reason in the surroundings that holds again and again says nothing new. */
const COUNTED_AT_MOST = 2;

/** Groups of more candidates than this are judged by the first of them. */
const LOOKED_AT = 12;

/** The reasons in the words of a name, by whether it has one or more. */
const inWords = (words: Evidence["of"]): readonly Evidence[] =>
  [...WORDING, ...LISTED].filter(({ of }) => of === undefined || of === words);
const OF_ONE = questionsOf(inWords("one"));
const OF_MORE = questionsOf(inWords("more"));
const AROUND = new QuestionsBetween(CONTEXT);

/** Every reason that holds for candidates with the same words: those in the words once, those around them twice at most. */
export function reasonsFor(view: View, group: readonly Candidate[]): Reasons {
  const reasons: Reasons = new Map([["prior", 1]]);
  const [first] = group;
  if (first === undefined) return reasons;
  ask(single(first) ? OF_ONE : OF_MORE, view, first, reasons, 1);
  for (const id of innerWords(view, first)) reasons.set(id, 1);
  for (let at = 0; at < group.length && at < LOOKED_AT; at += 1) {
    const candidate = group[at] ?? first;
    const questions = AROUND.between(word(view, candidate.first - 1), word(view, candidate.end));
    ask(questions, view, candidate, reasons, COUNTED_AT_MOST);
    for (const id of outerWords(view, candidate)) count(reasons, id, COUNTED_AT_MOST);
  }
  return reasons;
}

/** The first and last word, if they are common words: names of people teach nothing about others. */
function innerWords(view: View, candidate: Candidate): string[] {
  const { isCommonWord } = view.gazetteer;
  const end = last(view, candidate);
  const start = word(view, candidate.first);
  const found: string[] = [];
  if (!single(candidate) && isCommonWord(end)) found.push(`ends=${end}`);
  if (size(candidate) > 1 && isCommonWord(start)) found.push(`opens=${start}`);
  if (!isCommonWord(end) && end.length > 4) found.push(`ending=${end.slice(-3)}`);
  return found;
}

function outerWords(view: View, { first, end, sentence }: Candidate): string[] {
  const { isCommonWord } = view.gazetteer;
  const before = first > sentence[0] ? word(view, first - 1) : "^";
  const behind = end < sentence[1] ? word(view, end) : "$";
  const lemma = view.tokens[end]?.lemma ?? "";
  const found: string[] = [];
  if (before.length === 1 || isCommonWord(before)) found.push(`before=${before}`);
  if (behind.length === 1 || isCommonWord(behind)) found.push(`behind=${behind.length === 1 ? behind : lemma}`);
  return found;
}
