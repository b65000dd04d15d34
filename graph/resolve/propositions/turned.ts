import type { Claim } from "./claims.ts";
import { areContrary, deniesEvent } from "./contrary.ts";
import { GENERIC, HARM, OF_HARM, OWN_DEEDS, ROLES, STANCES, THINGS_HURT } from "./tables.ts";

/**
 * What two claims are held against each other for: one event, one person, another name, what the speaker means to do, or that their articles
 * tell one event in common.
 */
export type Ground = "event" | "person" | "name" | "self" | "articles";

/** What is known of two claims but their words. */
export interface Between {
  readonly ground: Ground;
  /** Stems of the names of what the later is of. */
  readonly names: ReadonlySet<string>;
  /** Days from the one to the other. */
  readonly days: number;
  /** Whether one of the two is about what both are held against each other for, not only their articles. */
  readonly isAbout: boolean;
}

/** Of articles that tell one event harm told so much later is hardly its harm. */
const HARM_DAYS = 14;

/** Whether a later claim turns an earlier one. Where only their articles tell one event, fewer rules are sure. */
export function haveTurned(earlier: Claim, later: Claim, between: Between): boolean {
  const { ground, names, days } = between;
  switch (ground) {
    case "event":
      return areContrary(earlier, later, names) || deniesHarm(earlier, later) || ownsTo(earlier, later);
    case "person":
      return areContrary(earlier, later) || takeSidesOn(names, earlier, later);
    case "articles":
      // Of one day nobody knows which came first.
      return days > 0 && turnsAcrossArticles(earlier, later, between);
    default:
      return areContrary(earlier, later);
  }
}

/** The same words of the speaker's own doing or of others' both times, and what needs few words in common. */
function turnsAcrossArticles(earlier: Claim, later: Claim, { names, days, isAbout }: Between): boolean {
  return (
    (areContrary(earlier, later) && earlier.isOwn === later.isOwn) ||
    (days <= HARM_DAYS && deniesHarm(earlier, later)) ||
    deniesEvent(earlier, later, names) ||
    ownsTo(earlier, later) ||
    (isAbout && turnBareSide(earlier, later))
  );
}

/** "Nobody was hurt", and then "two of the crew were hurt"; "no serious injuries" is not denied by a broken wrist. */
function deniesHarm(earlier: Claim, later: Claim): boolean {
  const denied = earlier.words.flatMap(({ stem }) => HARM[stem] ?? []);
  const isBare = earlier.words.every(({ stem }) => HARM[stem] !== undefined || OF_HARM.has(stem));
  const stems = later.words.map(({ stem }) => stem);
  const harm = stems.findIndex((stem) => denied.includes(stem));
  return (
    earlier.isNegated &&
    !later.isNegated &&
    [earlier, later].every(({ mood, isOwn }) => mood === "fact" && !isOwn) &&
    isBare &&
    harm !== -1 &&
    !stems.slice(0, harm).some((stem) => THINGS_HURT.has(stem)) &&
    !stems.some((stem) => /^(?:19|20)\d\d$/u.test(stem))
  );
}

/** "I never stole from the fund", and then "I took the money". */
function ownsTo(earlier: Claim, later: Claim): boolean {
  const isOf = ({ isOwn, mood, words }: Claim, stem: string) =>
    isOwn && mood === "fact" && words.some((one) => one.stem === stem);
  return (
    earlier.isNegated && !later.isNegated && [...OWN_DEEDS].some((deed) => isOf(earlier, deed) && isOf(later, deed))
  );
}

/** "Lena has my confidence", and then "I have no confidence in this chief": said of her both times. */
function takeSidesOn(names: ReadonlySet<string>, a: Claim, b: Claim): boolean {
  const isOn = ({ words }: Claim, isWhom: (stem: string) => boolean) =>
    words.length > 1 && words.every(({ stem }) => STANCES.has(stem) || isWhom(stem));
  const isNamed = (stem: string) => names.has(stem) || stem === "he" || stem === "she";
  const isRole = (stem: string) => ROLES.has(stem);
  const isFirm = ({ mood, takesSide }: Claim) =>
    takesSide && (mood === "fact" || mood === "able" || mood === "to come");
  return (
    a.isNegated !== b.isNegated &&
    isFirm(a) &&
    isFirm(b) &&
    isOn(a, isNamed) !== isOn(b, isNamed) &&
    isOn(a, isRole) !== isOn(b, isRole)
  );
}

/** "I can't support this", and then "I can support it". */
function turnBareSide(a: Claim, b: Claim): boolean {
  const isBare = ({ words, isOwn, takesSide, mood }: Claim) =>
    isOwn &&
    takesSide &&
    mood !== "open" &&
    mood !== "duty" &&
    words.every(({ stem }) => STANCES.has(stem) || GENERIC.has(stem));
  return a.isNegated !== b.isNegated && isBare(a) && isBare(b);
}
