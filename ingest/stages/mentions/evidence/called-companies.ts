import type { Candidate, View } from "../candidate.ts";
import { SPEECH_VERBS } from "../words/around-names.ts";
import { FIRMS, TRADES } from "./company-words.ts";
import { mayBeBody } from "./may-be-body.ts";
import type { SureReason } from "./evidence.ts";
import { common, headOf, isPersonWord, last, opens, population, single, some, word } from "../look.ts";
import { words } from "../../word-list.ts";

/** Further nouns by which news goes on about a body that it just named. **Source:** general knowledge of English news. */
const CALLED = words(
  "school college hospital clinic union club festival museum brewery campaign organization organisation",
);

/** So many tokens behind its sentence may "the company" stand, and so many before must be free of it: else it may mean another. */
const REACH = 30;
const BEFORE = 60;

/** The last resort for a body's name that tells nothing by itself. */
export const CALLED_COMPANIES: readonly SureReason[] = [
  {
    id: "called-company",
    because: "what its sentence is about, and the company, the bank or the like speaks in the next",
    sort: "body",
    confidence: 0.8,
    holds: (v, c) => isMain(v, c) && mayBeNoPerson(v, c) && (isCalled(v, c) || isIt(v, c)),
  },
  {
    id: "occasion-speaks",
    because: "spokesman for before it, and it ends with Marathon, Festival or the like",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => !single(c) && OCCASIONS.has(last(v, c)) && isSpokenFor(v, c),
  },
];

/** What is held each year and has people who speak for it. */
const OCCASIONS = words(
  "marathon festival fair parade carnival regatta derby games championship championships cup tour open expo exhibition rodeo awards biennale fringe triathlon",
);

/** "a spokeswoman for the Brim Jazz Festival", "the organizers of the Alder Marathon". */
function isSpokenFor(view: View, { first }: Candidate): boolean {
  const at = word(view, first - 1) === "the" ? first - 2 : first - 1;
  const before = word(view, at - 1);
  if (word(view, at) === "for") return /^spokes(?:man|woman|person|people)$/.test(before);
  return word(view, at) === "of" && /^organi[sz]ers?$/.test(before);
}

/** "Zemco cut jobs.", "Zemco's drug failed.", "Marsh left Zemco." */
function isMain(view: View, candidate: Candidate): boolean {
  const { first, end, sentence } = candidate;
  const before = word(view, first - 1);
  const isFirst = opens(candidate) || (first === sentence[0] + 1 && before === "the");
  const next = view.tokens[end];
  return isFirst
    ? next?.pos === "VERB" || next?.pos === "AUX" || /^['’]s?$/.test(next?.text ?? "")
    : single(candidate) && BESIDE.has(before);
}

/** What people do with a company, right before its name. */
const BESIDE = words("left joined quit sued bought acquired founded runs ran owns owned at for by");

/** No common word that only opens a sentence, no listed name of people or towns, and of several words one that is common or a plural: "Westmoor Dairies", "Clean Water Now", not "Tsai Hong-tu". */
function mayBeNoPerson(view: View, candidate: Candidate): boolean {
  if (!mayBeBody(view, candidate) || population(view, candidate) >= 0) return false;
  if (single(candidate)) return !common(view, candidate.first) && !isPersonWord(view, candidate.first);
  const isPlural = /[^s]s$/.test(last(view, candidate)) && !isPersonWord(view, candidate.end - 1);
  return (
    isPlural ||
    headOf(view, candidate) !== undefined ||
    some(candidate, (at) => common(view, at) && !isPersonWord(view, at))
  );
}

/** "The company said", `"…," the bank said`, where no other company was told of before. */
function isCalled(view: View, { sentence }: Candidate): boolean {
  const start = sentence[1];
  for (let at = start; at < Math.min(view.tokens.length, start + REACH); at += 1) {
    const noun = word(view, at + 1);
    if (word(view, at) !== "the" || !(TRADES.has(noun) || FIRMS.has(noun) || CALLED.has(noun))) continue;
    return speaks(view, at + 2) && !isTold(view, noun, start);
  }
  return false;
}

function isTold(view: View, noun: string, end: number): boolean {
  return view.tokens.slice(Math.max(0, end - BEFORE), end).some(({ lower }) => lower === noun);
}

/** "It said". */
function isIt(view: View, { first, sentence: [, end] }: Candidate): boolean {
  const isOther = view.tokens.slice(first, end).some(({ lower }) => WRITTEN.has(lower));
  return word(view, end) === "it" && speaks(view, end + 1) && !isOther;
}

/** What may say something itself: "Zemco sent a letter. It said". */
const WRITTEN = words(
  "letter report statement memo study notice email survey review sign book law bill lawsuit complaint",
);

function speaks({ tokens }: View, at: number): boolean {
  const token = tokens[at];
  return token?.pos === "VERB" && SPEECH_VERBS.has(token.lemma);
}
