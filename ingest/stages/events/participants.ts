import type { Mention } from "../../../graph/model/extracted.ts";
import { isPastForm } from "./dates/direction.ts";
import type { Time } from "./dates/time.ts";
import type { Extent } from "./extent.ts";
import { type Name, type Reading, tokenAt } from "./reading.ts";
import type { Trigger } from "./triggers.ts";
import { isPerson, objectOf, subjectOf } from "./subject-object.ts";

export interface Participant {
  readonly mention: Mention;
  readonly role: "actor" | "target";
}

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

const TARGET_LINKS: ReadonlySet<string> = new Set(["of", "against", "on"]);

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
