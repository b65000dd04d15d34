import type { Features, Profile } from "./profile.ts";
import type { Reason } from "./reason.ts";
import { areElsewhere, both, isAbroad, isWide, mayBeNear, meet } from "./shared.ts";
import { isCommonName, isFrequent } from "../tables/common-names.ts";
import { localWords } from "../tables/offices.ts";

interface Row extends Reason {
  readonly holds: (a: Features, b: Features, surname: string) => boolean;
}

/**
 * What speaks for two people of one full name, if their articles are of different places. The commoner the name, the more must agree, be it
 * that both articles name some third person: a "John Brown" in Ohio and one in Texas stay open, "Ximena Oakhollow" is one.
 */
const ROWS: readonly Row[] = [
  {
    rule: "common-name",
    weight: -2,
    holds: (a, b, surname) => !(isWide(a) && isWide(b)) && isCommonName(a.given ?? "", surname) && !haveInCommon(a, b),
  },
  {
    // Two towns' news on somebody of whom neither tells more.
    rule: "news-of-another-place",
    weight: -2,
    holds: (a, b) => !isWide(a) && !isWide(b) && isFrequent(a.given ?? "") && !mayBeHere(a, b) && !haveInCommon(a, b),
  },
  {
    // A sheriff is seldom news in another state; who is widely told of may be.
    rule: "local-office-elsewhere",
    weight: -3,
    holds: (a, b) =>
      !isWide(a) && !isWide(b) && (a.local ?? b.local) === true && !mayBeNear(a, b) && !meet(a.beside, b.beside),
  },
  {
    // "Constable" and "police constable" are one office.
    rule: "two-local-offices",
    weight: -4,
    holds: (a, b) =>
      both(a.local, b.local) &&
      !meet(a.offices?.flatMap(localWords), b.offices?.flatMap(localWords)) &&
      !mayBeNear(a, b) &&
      !meet(a.beside, b.beside),
  },
];

export const NAMESAKE_RULES: readonly string[] = ROWS.map(({ rule }) => rule);

/** Evidence against one person behind two profiles of one given name and surname. */
export function namesakeReasons({ block, features: a }: Profile, { features: b }: Profile): Reason[] {
  if (a.given === undefined || a.given.length < 2 || !areElsewhere(a, b) || a.given !== b.given) return [];
  const surname = block.slice(block.indexOf(":") + 1).split(" ")[0] ?? "";
  return ROWS.filter(({ holds }) => holds(a, b, surname)).map(({ rule, weight }) => ({ rule, weight }));
}

/** Another country is no other town, and a town that nobody places may be in any state. */
function mayBeHere(a: Features, b: Features): boolean {
  return isAbroad(a) || isAbroad(b) || mayBeNear(a, b);
}

/** "University of Tolland" and its "Survey Center". */
function meetBodies(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.some((one) =>
    b.some((other) => one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)),
  );
}

/** An office of a town is that of many towns. */
function haveInCommon(a: Features, b: Features): boolean {
  const isOffice = meet(a.offices, b.offices) && (a.local ?? b.local) !== true;
  const isPart = both(a.party, b.party) && a.party === b.party;
  const isName = (both(a.suffix, b.suffix) && a.suffix === b.suffix) || meet(a.middle, b.middle);
  return (
    isOffice || isPart || isName || meet(a.beside, b.beside) || meetBodies(a.bodies, b.bodies) || meet(a.towns, b.towns)
  );
}
