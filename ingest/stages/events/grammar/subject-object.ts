import type { Token } from "../../../document.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";
import { overlaps } from "../../../../graph/model/spans.ts";
import type { Time } from "../dates/time.ts";
import { type Name, nameAt, type Reading, tokenAt } from "../reading.ts";
import { isTime } from "../words-of-time.ts";

const BEFORE_VERB: ReadonlySet<string> = new Set(["AUX", "ADV", "PART"]);

const BEFORE_OBJECT: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM"]);

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** Verbs that share their subject with the one behind: "Oduya plans to visit". */
const SHARES_SUBJECT: ReadonlySet<string> = new Set([
  "plan",
  "intend",
  "expect",
  "agree",
  "vow",
  "promise",
  "decide",
  "want",
  "refuse",
  "try",
  "set",
  "schedule",
  "hope",
  "begin",
  "go",
]);

const PERSONS: ReadonlySet<string> = new Set(["he", "she", "who"]);

const LONGEST_APPOSITION = 14;

export function isPerson({ kind }: Mention): boolean {
  return kind === "Official" || kind === "Person";
}

/** Goes left from a verb over "will", "who", a date or an apposition to the name it has for subject. */
export function subjectOf(reading: Reading, verb: number, times: readonly Time[]): Name | undefined {
  let at = verb - 1;
  while (isPassedOver(reading, at, verb, times)) at -= 1;
  const token = tokenAt(reading, at);
  if (token?.pos === "PRON") return antecedent(reading, token);
  if (token?.text !== ",") return nameAt(reading, at);
  // "Ben Oduya, who voted …"
  const relative = RELATIVES.has(tokenAt(reading, at + 1)?.lower ?? "") ? nameAt(reading, at - 1) : undefined;
  const described = describedBefore(reading, at);
  // "Ben Oduya, arrested on Monday"
  return relative ?? described ?? (at + 1 === verb ? nameAt(reading, at - 1) : undefined);
}

function isPassedOver(reading: Reading, at: number, verb: number, times: readonly Time[]): boolean {
  const token = tokenAt(reading, at);
  if (token === undefined) return false;
  if (BEFORE_VERB.has(token.pos) || RELATIVES.has(token.lower)) return true;
  if (SHARES_SUBJECT.has(token.lemma) && nameAt(reading, at) === undefined) return true;
  if (times.some((time) => overlaps(time.span, token.span))) return true;
  return token.lower === "on" && at < verb - 1;
}

/** "Ruiz announced that she will run": whom "he" or "she" means, here or a few sentences back; of "it" the nearest body of the sentence. */
function antecedent(reading: Reading, { lower, index, span }: Token): Name | undefined {
  if (PERSONS.has(lower)) {
    const mention = reading.meant(index);
    return mention && isPerson(mention) ? { mention, span, first: index, last: index + 1 } : undefined;
  }
  const isBody = ({ mention: { kind } }: Name) => kind === "Agency" || kind === "Organization";
  return lower === "it" ? reading.names.findLast((name) => name.last <= index && isBody(name)) : undefined;
}

/** "Ben Oduya, 87, of Tolland, was": the first name that a comma follows, going back over what describes it. */
function describedBefore(reading: Reading, closing: number): Name | undefined {
  const opening = openingComma(reading, closing);
  const [name, age] = opening === undefined ? [] : [nameAt(reading, opening - 1), tokenAt(reading, opening - 1)];
  // "The mayor of Linden, Ana Ruiz, was": between the commas stands nothing but who is described before them.
  const between = nameAt(reading, closing - 1);
  if (between !== undefined && between.first - 1 === opening && isPerson(between.mention) && !isNamed(name))
    return between;
  if (opening === undefined || name !== undefined || age?.pos !== "NUM") return name;
  return describedBefore(reading, opening);
}

function isNamed(name: Name | undefined): boolean {
  return name !== undefined && isPerson(name.mention);
}

function openingComma(reading: Reading, closing: number): number | undefined {
  for (let at = closing - 1; at > closing - LONGEST_APPOSITION; at -= 1) {
    if (tokenAt(reading, at)?.text === ",") return at;
  }
  return undefined;
}

export function objectOf(reading: Reading, from: number): Name | undefined {
  let at = from;
  while (at < from + 3 && nameAt(reading, at) === undefined && BEFORE_OBJECT.has(tokenAt(reading, at)?.pos ?? ""))
    at += 1;
  const name = nameAt(reading, at);
  return name === undefined ? describedObject(reading, from) : headOf(reading, name);
}

/** "fired its city manager, Ben Oduya": nothing but who is described by a noun before the comma. */
function describedObject(reading: Reading, from: number): Name | undefined {
  let at = from;
  while (at < from + LONGEST_DESCRIPTION && DESCRIBES.has(tokenAt(reading, at)?.pos ?? "")) at += 1;
  if (tokenAt(reading, at)?.text !== "," || tokenAt(reading, at - 1)?.pos !== "NOUN") return undefined;
  const name = nameAt(reading, at + 1);
  const isAlone = name?.first === at + 1 && /^[,.;]$/.test(tokenAt(reading, name.last)?.text ?? "");
  return isAlone && isPerson(name.mention) ? name : undefined;
}

const LONGEST_DESCRIPTION = 5;
const DESCRIBES: ReadonlySet<string> = new Set(["DET", "PRON", "ADJ", "NOUN", "PROPN"]);

const LONGEST_ROLE = 3;

/** "Canal Agency guard Ben Oduya" is of Ben Oduya, and "Canal Agency guards" of nobody who is named. */
function headOf(reading: Reading, name: Name): Name | undefined {
  let at = name.last;
  while (at < name.last + LONGEST_ROLE && tokenAt(reading, at)?.pos === "NOUN" && !isTime(tokenAt(reading, at)))
    at += 1;
  return at === name.last ? name : nameAt(reading, at);
}
