import type { Token } from "../../document.ts";
import type { Mention } from "../../../graph/model/extracted.ts";
import { overlaps } from "../../../graph/model/spans.ts";
import { isPastForm } from "./dates/direction.ts";
import type { Time } from "./dates/time.ts";
import type { Extent } from "./extent.ts";
import { type Name, nameAt, type Reading, tokenAt } from "./reading.ts";
import { isTime } from "./triggers.ts";
import type { Trigger } from "./triggers.ts";

export interface Participant {
  readonly mention: Mention;
  readonly role: "actor" | "target";
}

const BEFORE_VERB: ReadonlySet<string> = new Set(["AUX", "ADV", "PART"]);
const BEFORE_OBJECT: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM"]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that"]);
/** Verbs whose subject is the actor of the event they have for object. */
const BRINGS_ABOUT: ReadonlySet<string> = new Set([
  "conduct",
  "carry",
  "hold",
  "stage",
  "launch",
  "mount",
  "lead",
  "open",
  "begin",
  "start",
  "declare",
  "order",
  "file",
  "sign",
  "issue",
  "announce",
  "plan",
  "organize",
  "convene",
  "join",
  "weigh",
  "consider",
  "mull",
  "seek",
]);
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
const TARGET_LINKS: ReadonlySet<string> = new Set(["of", "against", "on"]);
const LONGEST_APPOSITION = 14;
const REACH = 6;

/** Who did it and whom it befell, by where their names stand: no names of words that only lie nearby. */
export function participantsOf(
  reading: Reading,
  trigger: Trigger,
  extent: Extent,
  times: readonly Time[],
): Participant[] {
  const found =
    trigger.form === "verb" ? aroundVerb(reading, trigger, times) : aroundNoun(reading, trigger, extent, times);
  return found.filter(
    ({ mention, role }) =>
      isSomebody(mention) && (role === "actor" || !BEFALLS_PERSONS.has(trigger.type) || isPerson(mention)),
  );
}

/** What only befalls people: "the death of Navy veteran …" is no death of the Navy. */
const BEFALLS_PERSONS: ReadonlySet<string> = new Set(
  "arrest sentence death injury kidnapping appointment rescue".split(" "),
);

function isSomebody({ kind }: Mention): boolean {
  return kind !== "City" && kind !== "Region" && kind !== "Site";
}

function isPerson({ kind }: Mention): boolean {
  return kind === "Official" || kind === "Person";
}

/** "ICE raids", "raids by ICE", "the arrest of Ben Oduya"; "police conducted raids" by the verb that carries the noun. */
function aroundNoun(reading: Reading, trigger: Trigger, extent: Extent, times: readonly Time[]): Participant[] {
  const carrier = carrierOf(reading, extent.first);
  const subject = carrier === undefined ? undefined : subjectOf(reading, carrier, times);
  return [
    ...participants(extent.modifiers, "actor"),
    ...participants(subject ? [subject] : [], "actor"),
    ...linked(reading, trigger.last, extent.last),
  ];
}

function aroundVerb(reading: Reading, trigger: Trigger, times: readonly Time[]): Participant[] {
  const subject = subjectOf(reading, trigger.first, times);
  const passive = isPassive(reading, trigger.first);
  const object = passive ? undefined : objectOf(reading, trigger.last);
  return [
    ...participants(subject ? [subject] : [], passive || isBefallen(reading, trigger) ? "target" : "actor"),
    ...participants(object ? [object] : [], "target"),
    ...linked(reading, trigger.last, trigger.last + REACH).filter(({ role }) => role === "actor"),
  ];
}

/** Whoever dies does nothing. */
function isBefallen(reading: Reading, { first }: Trigger): boolean {
  return BEFALLEN.has(tokenAt(reading, first)?.lemma ?? "");
}

const BEFALLEN: ReadonlySet<string> = new Set(["die", "drown"]);

/** "by ICE" gives an actor; "of", "against" or "on" somebody a target. */
function linked(reading: Reading, from: number, to: number): Participant[] {
  const found: Participant[] = [];
  for (let at = from; at < Math.max(to, from + REACH); at += 1) {
    const link = tokenAt(reading, at);
    if (link === undefined || link.text === "," || link.pos === "VERB") break;
    const name = objectOf(reading, at + 1);
    if (name === undefined) continue;
    if (link.lower === "by") found.push({ mention: name.mention, role: "actor" });
    else if (TARGET_LINKS.has(link.lower) && at < from + 2) found.push({ mention: name.mention, role: "target" });
  }
  return found;
}

/** Goes left from a verb over "will", "who", a date or an apposition to the name it has for subject. */
function subjectOf(reading: Reading, verb: number, times: readonly Time[]): Name | undefined {
  let at = verb - 1;
  while (isPassedOver(reading, at, verb, times)) at -= 1;
  const token = tokenAt(reading, at);
  if (token?.pos === "PRON") return antecedent(reading, token);
  if (token?.text !== ",") return nameAt(reading, at);
  // "Ben Oduya, who voted …"
  const relative = RELATIVES.has(tokenAt(reading, at + 1)?.lower ?? "") ? nameAt(reading, at - 1) : undefined;
  const opening = openingComma(reading, at);
  return relative ?? (opening === undefined ? undefined : nameAt(reading, opening - 1));
}

function isPassedOver(reading: Reading, at: number, verb: number, times: readonly Time[]): boolean {
  const token = tokenAt(reading, at);
  if (token === undefined) return false;
  if (BEFORE_VERB.has(token.pos) || RELATIVES.has(token.lower)) return true;
  if (SHARES_SUBJECT.has(token.lemma) && nameAt(reading, at) === undefined) return true;
  if (times.some((time) => overlaps(time.span, token.span))) return true;
  return token.lower === "on" && at < verb - 1;
}

/** "Ruiz announced that she will run": the nearest name before it in the sentence that the pronoun can mean. */
function antecedent(reading: Reading, { lower, index }: Token): Name | undefined {
  const isOne = ({ mention }: Name) => isPerson(mention);
  const isBody = ({ mention: { kind } }: Name) => kind === "Agency" || kind === "Organization";
  const fits = PERSONS.has(lower) ? isOne : lower === "it" ? isBody : undefined;
  return fits && reading.names.findLast((name) => name.last <= index && fits(name));
}

function openingComma(reading: Reading, closing: number): number | undefined {
  for (let at = closing - 1; at > closing - LONGEST_APPOSITION; at -= 1) {
    if (tokenAt(reading, at)?.text === ",") return at;
  }
  return undefined;
}

function objectOf(reading: Reading, from: number): Name | undefined {
  let at = from;
  while (at < from + 3 && nameAt(reading, at) === undefined && BEFORE_OBJECT.has(tokenAt(reading, at)?.pos ?? ""))
    at += 1;
  const name = nameAt(reading, at);
  return name && headOf(reading, name);
}

const LONGEST_ROLE = 3;

/** "Canal Agency guard Ben Oduya" is of Ben Oduya, and "Canal Agency guards" of nobody who is named. */
function headOf(reading: Reading, name: Name): Name | undefined {
  let at = name.last;
  while (at < name.last + LONGEST_ROLE && tokenAt(reading, at)?.pos === "NOUN" && !isTime(tokenAt(reading, at)))
    at += 1;
  return at === name.last ? name : nameAt(reading, at);
}

export function isPassive(reading: Reading, verb: number): boolean {
  const token = tokenAt(reading, verb);
  if (token === undefined || !isPastForm(token)) return false;
  let at = verb - 1;
  while (["ADV", "PART"].includes(tokenAt(reading, at)?.pos ?? "")) at -= 1;
  return ["be", "get"].includes(tokenAt(reading, at)?.lemma ?? "");
}

function carrierOf(reading: Reading, first: number): number | undefined {
  for (let at = first; at > first - 4; at -= 1) {
    const token = tokenAt(reading, at);
    if (token?.pos === "VERB" && BRINGS_ABOUT.has(token.lemma)) return at;
  }
  return undefined;
}

function participants(names: readonly Name[], role: Participant["role"]): Participant[] {
  return names.map(({ mention }) => ({ mention, role }));
}
