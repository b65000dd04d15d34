import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Time } from "../dates/time.ts";
import type { Extent } from "./extent.ts";
import { type Name, type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { withJoined } from "./joined.ts";
import { isPerson, objectOf, subjectOf } from "./subject-object.ts";
import { isPassive } from "./passive.ts";
import { mainVerb, roleOfOwner } from "./voice.ts";
import { words } from "../../word-list.ts";

export interface Participant {
  readonly mention: Mention;
  readonly role: "actor" | "target";
}

/** Verbs whose subject is the actor of the event they have for object. */
const BRINGS_ABOUT = words(
  "conduct carry hold stage launch mount lead open begin start declare order file sign issue announce plan organize convene join weigh consider mull seek",
);

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
      isSomebody(mention) &&
      !(trigger.type === "lawsuit" && role === "actor" && isCounsel(mention)) &&
      (isPerson(mention) || !(role === "target" ? BEFALLS_PERSONS : DONE_BY_PERSONS).has(trigger.type)),
  );
}

/** What only befalls people: "the death of Navy veteran …" is no death of the Navy. */
const BEFALLS_PERSONS = words("arrest sentence death injury kidnapping appointment rescue");
/** Only people seek, take or leave an office: "his Senate run" is not the Senate's. */
const DONE_BY_PERSONS = words("candidacy resignation");

/** "The family's lawyer, Ben Oduya, filed a suit": not his own. */
function isCounsel({ roles }: Mention): boolean {
  return roles.some(({ title }) =>
    /(?:^|\s)(?:lawyer|counsel|solicitor|barrister)$|^(?:defense )?attorney$/iu.test(title),
  );
}

function isSomebody({ kind }: Mention): boolean {
  return kind !== "City" && kind !== "Region" && kind !== "Site";
}

/** "ICE raids", "raids by ICE", "the arrest of Ben Oduya"; "police conducted raids" by the verb that carries the noun. */
function aroundNoun(reading: Reading, trigger: Trigger, extent: Extent, times: readonly Time[]): Participant[] {
  const carrier = carrierOf(reading, extent.first);
  const subject = carrier === undefined ? undefined : subjectOf(reading, carrier, times);
  const isHeld = carrier !== undefined && isPassive(reading, carrier);
  return [
    ...owners(reading, trigger, extent).map((mention) => ({ mention, role: roleOfOwner(reading, trigger, mention) })),
    ...participants(all(reading, subject), isHeld ? "target" : "actor"),
    ...linked(reading, trigger, trigger.last, extent.last),
  ];
}

/** Whose event it is: "ICE raids", "his resignation". */
function owners(reading: Reading, trigger: Trigger, { modifiers }: Extent): Mention[] {
  if (modifiers.length > 0) return modifiers.map(({ mention }) => mention);
  let at = trigger.first - 1;
  while (at > trigger.first - REACH && ["ADJ", "NOUN", "NUM"].includes(tokenAt(reading, at)?.pos ?? "")) at -= 1;
  const owner = OWNERS.has(tokenAt(reading, at)?.lower ?? "") ? reading.meant(at) : undefined;
  return owner === undefined ? [] : [owner];
}

const OWNERS = words("his her");

function aroundVerb(reading: Reading, trigger: Trigger, times: readonly Time[]): Participant[] {
  const { verb, passive } = mainVerb(reading, trigger);
  const subject = subjectOf(reading, verb, times);
  const object = passive ? undefined : objectOf(reading, trigger.last);
  return [
    ...participants(all(reading, subject), passive || isBefallen(reading, trigger) ? "target" : "actor"),
    ...participants(all(reading, object), "target"),
    ...linked(reading, trigger, trigger.last, trigger.last + REACH).filter(({ role }) => role === "actor"),
  ];
}

function all(reading: Reading, name: Name | undefined): Name[] {
  return name === undefined ? [] : withJoined(reading, name);
}

/** Whoever dies does nothing. */
function isBefallen(reading: Reading, { first }: Trigger): boolean {
  return BEFALLEN.has(tokenAt(reading, first)?.lemma ?? "");
}

const BEFALLEN = words("die drown stand");

/** "by ICE" gives an actor; "of", "against" or "on" somebody a target, but for the visit or the resignation of somebody. */
function linked(reading: Reading, { type }: Trigger, from: number, to: number): Participant[] {
  const found: Participant[] = [];
  for (let at = from; at < Math.max(to, from + REACH); at += 1) {
    const link = tokenAt(reading, at);
    // "a lawsuit brought by Ana Ruiz"
    if (type === "lawsuit" && at === from && BROUGHT.has(link?.lower ?? "")) continue;
    if (link === undefined || link.text === "," || link.pos === "VERB") break;
    const name = objectOf(reading, at + 1);
    if (name === undefined) continue;
    const isOwn = link.lower === "by" || (link.lower === "of" && OF_DOER.has(type));
    if (isOwn) found.push({ mention: name.mention, role: "actor" });
    else if (TARGET_LINKS.has(link.lower) && at < from + 2) found.push({ mention: name.mention, role: "target" });
  }
  return found;
}

const BROUGHT = words("brought filed");
const OF_DOER = words("visit resignation candidacy hearing");

function carrierOf(reading: Reading, first: number): number | undefined {
  for (let at = first; at > first - 4; at -= 1) {
    const token = tokenAt(reading, at);
    if (token?.pos === "VERB" && BRINGS_ABOUT.has(token.lemma)) return at;
    if (at < first && token?.pos === "ADP" && !CARRIES.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "carried out the raid", "is held on a charge"; not "opened with a word on the raid". */
const CARRIES = words("out on for up");

function participants(names: readonly Name[], role: Participant["role"]): Participant[] {
  return names.map(({ mention }) => ({ mention, role }));
}
