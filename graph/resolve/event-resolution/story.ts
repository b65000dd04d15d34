import { isHeldByDay, isPersonal } from "../event-anchor.ts";
import { eventFamily } from "../event-family.ts";
import { precision } from "../../model/dates.ts";
import { areDatesApart } from "./agreement.ts";
import type { EventProfile } from "./profile.ts";
import { mayBeCalled } from "./called.ts";
import type { Stretch } from "./stretches.ts";
import { isToldOfAgain } from "./window.ts";

/** A report by itself, in the block that its own words give. */
export interface Storied {
  readonly profile: EventProfile;
  /** By what others of its story find it (`storyKeys`). */
  readonly keys: readonly string[];
  /** The days that it reaches over (`reachOf`); undefined without any date. */
  readonly reach: Stretch | undefined;
}

/** Whether a report may go to another block at all: one that tells its place only to an event that bears a name or is somebody's. */
export function isMovable({ profile: { foothold, type }, reach }: Storied): boolean {
  if (reach === undefined || foothold === 3) return false;
  return foothold < 2 || isPersonal(type) || mayBeCalled(type);
}

/** Whether two reports reach over a day in common. */
export function doMeet(a: Stretch | undefined, b: Stretch | undefined): boolean {
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
}

/** What counts for one story: a person or a town as one, a body as a half, for a state's police are in many. */
const BODY = 0.5;
/** So much, and so large a share of what the one that names less names, makes two articles tell one story. */
const STORY = 2.5;
const STORY_SHARE = 0.4;
/** The same where one does not name the place that the other has. */
const WHOLE_STORY = 4;
const WHOLE_SHARE = 0.5;

/**
 * The block in which a report meets those of its story: its own, unless another stands on surer ground and names the same people. "The crash
 * happened on Mill Road", told from the court in Macon, is the one that four reports place in Tolland. What is told of its own place goes
 * only where the event bears a name or is told by whom it befell. A function of the set of `others`.
 */
export function storyBlock(own: Storied, others: readonly Storied[]): string | undefined {
  const { profile } = own;
  if (!isMovable(own)) return profile.block;
  let best: { readonly other: EventProfile; readonly score: number } | undefined;
  for (const other of others) {
    const score = doMeet(own.reach, other.reach) && isSurer(other, own) ? kinship(own, other) : undefined;
    if (score === undefined || areDatesApart(profile, other.profile)) continue;
    if (best === undefined || score > best.score || (score === best.score && isBefore(other.profile, best.other)))
      best = { other: other.profile, score };
  }
  return best?.other.block ?? profile.block;
}

/**
 * Whether the one stands on surer ground: on more, or, where both stand on a guess, in a place that both articles name while the other's own is
 * named by the other alone.
 */
function isSurer(one: Storied, other: Storied): boolean {
  const [mine, theirs] = [one.profile, other.profile];
  if (theirs.foothold === 0) return mine.foothold > 1 && !isHeldByDay(theirs.type);
  if (mine.foothold !== theirs.foothold) return mine.foothold > theirs.foothold;
  return mine.foothold === 1 && isOfPlace(mine.block) && isNamedBy(other, mine.block) && !isNamedBy(one, theirs.block);
}

function isOfPlace(block: string | undefined): boolean {
  return block !== undefined && /^[^:]+:(?:city|region):/u.test(block);
}

/** A block is called like the key of whom or where it is of. */
function isNamedBy({ keys }: Storied, block: string | undefined): boolean {
  return block !== undefined && keys.includes(block.replace(":", " "));
}

/** How much two articles name in common; undefined where that does not make them one story. */
function kinship(own: Storied, other: Storied): number | undefined {
  const { profile, keys } = own;
  if (profile.article === other.profile.article || !isTheOne(profile, other.profile)) return undefined;
  const common = keys.filter((key) => other.keys.includes(key));
  const score = weightOf(common);
  if (!common.some(isSomebody)) return undefined;
  const isOfOneCity = other.profile.cities.some((city) => keys.includes(`${eventFamily(profile.type)} ${city}`));
  if (other.profile.called !== undefined && !isOfOneCity) return undefined;
  if (profile.foothold === 2)
    return profile.cities.some((city) => other.profile.cities.includes(city)) ? score : undefined;
  const share = score / Math.min(weightOf(keys), weightOf(other.keys));
  // Whoever tells of the crash names its town, or else most of its people.
  const [most, half] = isNamedBy(own, other.profile.block) ? [STORY, STORY_SHARE] : [WHOLE_STORY, WHOLE_SHARE];
  return score >= most && share >= half ? score : undefined;
}

/** What befalls somebody or is done once; of votes, rallies and visits people have many, so that these are told by their day. */
function isTheOne(one: EventProfile, other: EventProfile): boolean {
  if (isToldOfAgain(one.type) || OF_A_CASE.has(one.type)) return true;
  return one.start !== null && one.start === other.start && precision(one.start) === "day";
}

/** The steps of a case, and what a house or a plant has once. */
const OF_A_CASE: ReadonlySet<string> = new Set(
  "raid arrest charge trial verdict sentence ruling closure release vandalism cyberattack demolition declaration".split(
    " ",
  ),
);

function weightOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (/ (?:agency|org):/u.test(key) ? BODY : 1), 0);
}

function isSomebody(key: string): boolean {
  return !key.includes(" city:");
}

function isBefore(a: EventProfile, b: EventProfile): boolean {
  return a.foothold > b.foothold || (a.foothold === b.foothold && a.id < b.id);
}
