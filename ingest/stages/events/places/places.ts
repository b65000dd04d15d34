import type { Mention } from "../../../../graph/model/extracted.ts";
import { nearestTo } from "../attach/nearest.ts";
import { isAway } from "./drawn-by.ts";
import type { Extent } from "../grammar/extent.ts";
import { type Name, nameAt, type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";

const IN_PLACE: ReadonlySet<string> = new Set([
  "off",
  "in",
  "at",
  "near",
  "across",
  "outside",
  "around",
  "to",
  "throughout",
  "hit",
  "struck",
]);
const FARTHEST_TOKENS = 15;
const JOINS: ReadonlySet<string> = new Set(["and", ",", "or"]);

/**
 * Where an event takes place: the towns and regions of its own noun phrase ("the Brackwater flood") and those after a
 * preposition nearest to it ("raids coming to Brackwater and Tolland").
 */
export function placesOf(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, extent: Extent): Mention[] {
  const own = extent.modifiers.filter(isTown);
  const reachedByOwner = own.length > 0 ? ownTarget(reading, trigger, own) : undefined;
  // "lost the Oregon primary but led in Kentucky": what is called by its place was there.
  if (own.length > 0)
    return [reachedByOwner ?? heldIn(reading, own, extent) ?? own].flat().map(({ mention }) => mention);
  const around = reading.names.filter(
    (name) =>
      isTown(name) &&
      (!trigger.isName || name.first < trigger.first || name.first >= trigger.last) &&
      (isWhole(reading, name) ? isSaidWhere(reading, name) : isOfSite(reading, name)) &&
      !isTiedTo(reading, trigger, name) &&
      !isHomeOf(reading, name) &&
      !isSeatOf(reading, name) &&
      !(isOfTheHurt(reading, trigger) && isAway(reading.tokens, name.first)) &&
      !isInReport(reading, trigger, name) &&
      nearestTo(reading, triggers, name.span, FARTHEST_TOKENS) === trigger,
  );
  const object = trigger.form === "verb" ? nameAt(reading, trigger.last) : undefined;
  const reached = object && isTown(object) ? [object] : [];
  // "In Tolland, Ruiz wept over the attack in Brackwater": what leads the sentence is where she did.
  const behind = around.filter(({ first }) => first >= trigger.last);
  return [...reached, ...(behind.length > 0 ? behind : around)].map(({ mention }) => mention);
}

/** "the Pacific summit in Tolland" was in Tolland. */
function heldIn(reading: Reading, own: readonly Name[], { last }: Extent): Name[] | undefined {
  if (own.some(({ mention }) => mention.kind === "City")) return undefined;
  const head = own.at(-1)?.last ?? last;
  const town = reading.names.find(
    (name) =>
      name.first > head &&
      name.last <= last &&
      name.mention.kind === "City" &&
      isTown(name) &&
      tokenAt(reading, name.first - 1)?.lower === "in",
  );
  return town === undefined ? undefined : [town, ...own];
}

/** "Oregon's invasion of Nevada" was in Nevada. */
function ownTarget(reading: Reading, { last }: Trigger, [owner]: readonly Name[]): Name | undefined {
  if (!/^['’]s?$/u.test(tokenAt(reading, owner?.last ?? 0)?.text ?? "") || tokenAt(reading, last)?.lower !== "of")
    return undefined;
  const at = tokenAt(reading, last + 1)?.pos === "DET" ? last + 2 : last + 1;
  const target = nameAt(reading, at);
  return target && isTown(target) ? target : undefined;
}

/** The town a sentence names at all, such as "the city of Brackwater": for an event that is told no place. */
export function townNear(reading: Reading, trigger: Trigger): Mention | undefined {
  const isPartyTown = (name: Name) => /[-(]$/u.test(tokenAt(reading, name.first - 1)?.text ?? "");
  return reading.names.find(
    (name) =>
      name.mention.kind === "City" &&
      isTown(name) &&
      isWhole(reading, name) &&
      !isPartyTown(name) &&
      !isHomeOf(reading, name) &&
      !isSeatOf(reading, name) &&
      !isAway(reading.tokens, name.first) &&
      !isInReport(reading, trigger, name),
  )?.mention;
}

/** "died at a hospital in Tolland", "three of the injured were taken to Tolland": of what befell somebody elsewhere. */
function isOfTheHurt(reading: Reading, { type, first }: Trigger): boolean {
  return type === "injury" || /^(?:die|pronounce)$/.test(tokenAt(reading, first)?.lemma ?? "");
}

/** "The audit found that she stayed in Tolland": what a noun's report says was there. */
function isInReport(reading: Reading, { form, last }: Trigger, { first }: Name): boolean {
  if (form !== "noun" || first < last) return false;
  return reading.tokens.slice(last, first).some(({ lower, pos }) => lower === "that" && pos === "SCONJ");
}

/** A town or region, and not what lies in one, though it was read as a town: "Tolland County Court". */
export function isTown({ mention: { kind, name } }: { readonly mention: Mention }): boolean {
  return (kind === "City" || kind === "Region") && !BUILDING.test(name);
}

const BUILDING =
  /(?:Court|Courthouse|Hospital|Clinic|School|College|University|Center|Centre|Church|Library|Airport|Jail|Prison|Stadium|Arena|Mall|Hotel|Bank|Company|Avenue|Street|Road|Drive|Boulevard|Highway|Lane)$/u;

const WIDE =
  /\b(?:Service|Center|Centre|Bureau|Institute|University|Association|Administration|Survey|Observatory|Laboratory)\b/u;

const LONGEST_ADDRESS = 10;

/** "Ben Oduya, 24, of Tolland", "of the 300 block of Mill Lane in Tolland": where somebody lives. */
function isHomeOf(reading: Reading, name: Name): boolean {
  for (let at = name.first - 1; at > name.first - LONGEST_ADDRESS; at -= 1) {
    const [token, before] = [tokenAt(reading, at), tokenAt(reading, at - 1)];
    if (token === undefined || token.pos === "VERB" || token.text === ";") return false;
    if (LIVES.has(token.lower) && (before?.text === "," || before?.pos === "NUM" || isNamed(reading, at - 1)))
      return true;
  }
  return false;
}

/** "Carl Stone of Tolland" */
function isNamed(reading: Reading, at: number): boolean {
  const kind = nameAt(reading, at)?.mention.kind;
  return kind === "Person" || kind === "Official";
}

const LIVES: ReadonlySet<string> = new Set(["of", "from"]);

/** "the Tolland-based court", "the Tolland chain", "the Weather Service in Tolland": where a body has its seat that works for a whole region. */
function isSeatOf(reading: Reading, name: Name): boolean {
  const body = tokenAt(reading, name.first - 1)?.lower === "in" ? nameAt(reading, name.first - 2)?.mention : undefined;
  if (body !== undefined && (body.kind === "Agency" || body.kind === "Organization") && WIDE.test(body.name))
    return true;
  if (SEATED.has(tokenAt(reading, name.last)?.lower ?? "")) return true;
  const [hyphen, based] = [tokenAt(reading, name.last)?.text, tokenAt(reading, name.last + 1)?.lower ?? ""];
  return hyphen === "-" && ["based", "area", "born"].includes(based);
}

/** What a town is told of as the seat of: "the Tolland chain that bought the hospital". */
const SEATED: ReadonlySet<string> = new Set(
  "chain firm giant retailer conglomerate insurer lender developer contractor operator consultancy".split(" "),
);

/** "a debt to Oregon", "a road to Nevada": what a thing is tied to; "a visit to Tolland" and "raids coming to Tolland" are there. */
function isTiedTo(reading: Reading, { last }: Trigger, { first }: Name): boolean {
  const thing = tokenAt(reading, first - 2);
  return tokenAt(reading, first - 1)?.lower === "to" && thing?.pos === "NOUN" && thing.index >= last;
}

/** "at the Brackwater airport": the town of a site. */
function isOfSite(reading: Reading, name: Name): boolean {
  const site = nameAt(reading, name.first);
  if (site?.mention.kind !== "Site") return false;
  const isDetermined = tokenAt(reading, site.first - 1)?.pos === "DET";
  return IN_PLACE.has(tokenAt(reading, site.first - (isDetermined ? 2 : 1))?.lower ?? "");
}

/** Not the town inside "Brackwater police". */
function isWhole(reading: Reading, name: Name): boolean {
  return nameAt(reading, name.first) === name;
}

/** "in the hills north of Tolland", "the outskirts of Tolland" */
function isBeside(reading: Reading, at: number): boolean {
  const isSide = tokenAt(reading, at)?.lower === "of" && SIDES.has(tokenAt(reading, at - 1)?.lower ?? "");
  // "a town 60 miles south of Tolland" is another town.
  return isSide && !MEASURES.has(tokenAt(reading, at - 2)?.lower ?? "");
}

const MEASURES: ReadonlySet<string> = new Set("miles kilometers kilometres km hours".split(" "));

const SIDES: ReadonlySet<string> = new Set(
  "north south east west northeast northwest southeast southwest outskirts outside edge suburb".split(" "),
);

/** "outside a Tolland bar", "in the Tolland courthouse": where the thing is that something happened at. */
function isOfThing(reading: Reading, { first, last }: Name): boolean {
  const thing = tokenAt(reading, last);
  const isThing = thing?.pos === "NOUN" && nameAt(reading, last) === undefined;
  return (
    isThing && tokenAt(reading, first - 1)?.pos === "DET" && AT_THING.has(tokenAt(reading, first - 2)?.lower ?? "")
  );
}

const AT_THING: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "inside"]);

function isSaidWhere(reading: Reading, name: Name): boolean {
  const before = tokenAt(reading, name.first - 1)?.lower ?? "";
  if (IN_PLACE.has(before) || isBeside(reading, name.first - 1) || isOfThing(reading, name)) return true;
  const joined = JOINS.has(before) ? nameAt(reading, name.first - 2) : undefined;
  return joined !== undefined && isTown(joined) && IN_PLACE.has(tokenAt(reading, joined.first - 1)?.lower ?? "");
}
