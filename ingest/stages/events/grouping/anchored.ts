import { firstDay, lastDay } from "../../../../graph/model/dates.ts";
import type { Group, Telling } from "../telling.ts";
import { words } from "../../word-list.ts";

/** What somebody does, or is done to somebody: told of nobody and only once it is no event, "34 visits". */
const OF_SOMEBODY = words("visit resignation candidacy appointment");
/** What tells who somebody is: "who was elected in 2002". */
const BIOGRAPHY = words("resignation candidacy appointment election award visit dismissal");
/** Of these one is meant where an article goes on about it; "the election", "the debate" may be any. */
const STRIKES_ONCE = words("strike flood fire crash collapse spill explosion recount lawsuit outage evacuation search");
/** What lies farther back than this is no news, and told once by a verb it tells who somebody is. */
const BIOGRAPHY_DAYS = 600;

/** What an article is: the day it is told from, ISO, and whether it is news of a town. */
export interface News {
  readonly today: string | undefined;
  readonly isLocal: boolean;
}

/** Something that happened somewhere, sometime, to somebody; "the arrest of those who pose a threat" is none, nor is a life's story. What has a name is known. */
export function isAnchored(group: Group, { today, isLocal }: News): boolean {
  if (group.some(({ called }) => called !== undefined)) return true;
  const [only] = group.length === 1 ? group : [];
  if (only?.status === "denied" && only.time === undefined) return false;
  if (group.every(({ aside }) => aside) || isNobodys(group) || isBiography(group, today)) return false;
  const anchors = group.filter(
    ({ time, places, participants, counts }) => time ?? [...places, ...participants, ...counts][0],
  );
  return (
    (anchors.length > 0 || isNews(group) || (isLocal && group.some(isKnownOne))) &&
    group.some(({ time, status, form }) => time !== undefined || status !== undefined || form === "noun")
  );
}

/** "the rally began at noon", "who came to the vigil": one that readers know of, in news of a town. */
function isKnownOne({ type, form, known, unreal, aside, atLarge, status, word }: Telling): boolean {
  return (
    form === "noun" &&
    known &&
    !unreal &&
    !aside &&
    !atLarge &&
    status !== "denied" &&
    KNOWN_ONES.has(type) &&
    !LOOSE.has(word) &&
    !word.endsWith("s")
  );
}

const KNOWN_ONES = words(
  "rally protest trial evacuation recount crash fire flood explosion spill collapse rescue strike outage layoff closure declaration appeal lawsuit investigation hearing escape robbery search",
);

/** "the march of time", "the social unrest": what goes by these may be any. */
const LOOSE = words("march unrest riot");

/** What an article opens with is told, or is set, without a word on when, where or to whom: "A bridge has collapsed". */
function isNews(group: Group): boolean {
  if (group.some(({ word }) => word.endsWith("way"))) return true;
  return (
    group.some(({ opening, status }) => opening && status !== undefined && status !== "denied") ||
    (group.some(isSubjectMatter) && group.filter(({ unreal }) => !unreal).length > 1) ||
    group.some((one) => isSubjectMatter(one) && /^(?:recount$|race for)/.test(one.word))
  );
}

/** "a contract that ends a strike", "throws the race for mayor into doubt": what the first sentences name, and the article names again. */
function isSubjectMatter({ type, word, opening, form, aside, atLarge, unreal, status }: Telling): boolean {
  if (!opening || form !== "noun" || aside || atLarge || unreal || status === "denied") return false;
  return STRIKES_ONCE.has(type) || word.startsWith("race for");
}

function isNobodys([first, ...others]: Group): boolean {
  if (first === undefined || others.length > 0 || first.participants.length > 0) return false;
  // "The mayor has resigned": somebody, though without a name
  if (first.type === "resignation" && first.form === "verb" && isNews([first])) return false;
  const isToldWhere = first.type === "visit" && first.form === "noun" && first.places.length > 0;
  return OF_SOMEBODY.has(first.type) && !isToldWhere;
}

function isBiography([first, ...others]: Group, today: string | undefined): boolean {
  if (first?.form !== "verb" || others.length > 0 || !BIOGRAPHY.has(first.type)) return false;
  const [day, now] = [lastDay(first.time?.last ?? ""), firstDay(today ?? "")];
  return day !== undefined && now !== undefined && day < now - BIOGRAPHY_DAYS;
}
