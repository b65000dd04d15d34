import type { Claim } from "./claims.ts";
import { EITHER_WAY, ENOUGH, GENERIC, type Mood, OWN_BODIES, RIPENING, STANCES } from "./tables.ts";

/** Words of one claim that stand in the other, too. */
const ENOUGH_SHARED = 2;

/** How a later claim may stand to an earlier one that it turns: what was left open can be settled either way, and no duty is a fact. */
const TURNS: Readonly<Record<Mood, readonly Mood[]>> = {
  fact: ["fact"],
  "to come": ["to come", "fact", "able"],
  able: ["to come", "able"],
  duty: ["duty"],
  open: [],
};

/**
 * Whether the later of two claims of one speaker says what the earlier denied, or denies what it said: the same words, turned. `event`
 * are the stems of the name of the event that both are of: of one event "the plan" may be called anything, and its name tells nothing more.
 */
export function areContrary(earlier: Claim, later: Claim, event?: ReadonlySet<string>): boolean {
  const [denied, said] = earlier.isNegated ? [earlier, later] : [later, earlier];
  return (
    earlier.isNegated !== later.isNegated &&
    agreeInMood(earlier, later) &&
    !isOnlyLater(earlier, later) &&
    (isTold(denied, said, event) ||
      (event !== undefined &&
        (takeSidesOnIt(denied, said) || areOneWord(denied, said) || isDenialOf(denied, said, event))))
  );
}

/** Sides taken where one names no matter but "the plan", "it". */
function takeSidesOnIt(a: Claim, b: Claim): boolean {
  const isOfPlan = ({ words }: Claim) => words.every(({ stem }) => STANCES.has(stem) || GENERIC.has(stem));
  return a.takesSide && b.takesSide && (isOfPlan(a) || isOfPlan(b));
}

function agreeInMood(earlier: Claim, later: Claim): boolean {
  const isFirm = earlier.mood !== "open" && later.mood !== "open";
  if (earlier.takesSide && later.takesSide) return isFirm && earlier.mood !== "duty" && later.mood !== "duty";
  // "will not raise" and then "may raise": what was ruled out is open again.
  if (earlier.isNegated && earlier.mood === "to come" && later.mood === "open") return true;
  // "Our pump was not involved" and then "may have been involved": what was denied is open.
  if (earlier.isNegated && earlier.mood === "fact" && later.mood === "open" && later.isPassive) return true;
  return TURNS[earlier.mood].includes(later.mood);
}

/** "We will rebuild", "we will not rebuild" */
function areOneWord(a: Claim, b: Claim): boolean {
  const [ofA, ofB] = [a.words[0], b.words[0]];
  const isAlone = a.words.length === 1 && b.words.length === 1 && a.mood === "to come" && b.mood === "to come";
  return isAlone && ofA !== undefined && ofA.stem === ofB?.stem && !SOMEBODY.has(ofA.stem) && !ofA.isName;
}

/** "There will be no recount" denies nothing but the event that both are of; "we will ask for a recount" has it, "there was a recount in 2019" another. */
function isDenialOf(denied: Claim, said: Claim, event: ReadonlySet<string>): boolean {
  const isOfEvent = denied.words.every(({ stem }) => event.has(stem)) && denied.words.some(({ isName }) => !isName);
  const isOther = said.words.some(({ stem }) => /^(?:19|20)\d\d$/u.test(stem));
  return (
    isOfEvent &&
    !isOther &&
    denied.mood === "to come" &&
    (said.mood === "to come" || said.mood === "fact") &&
    denied.words.some(({ stem, isName }) => !isName && said.words.some((one) => one.stem === stem))
  );
}

export function deniesEvent(earlier: Claim, later: Claim, event: ReadonlySet<string> = new Set()): boolean {
  return earlier.isNegated && !later.isNegated && isDenialOf(earlier, later, event);
}

/** What days bring about ("not found", then "found"; "closed", then "open again") turns nobody's word. */
function isOnlyLater(earlier: Claim, later: Claim): boolean {
  if (earlier.mood !== "fact" && !later.marks.has("again")) return false;
  if (earlier.takesSide) return false;
  const isOtherDay =
    earlier.days.length > 0 && later.days.length > 0 && !earlier.days.some((day) => later.days.includes(day));
  const isAwaited = earlier.isNegated && earlier.tense === "has" && !earlier.marks.has("never");
  const shared = sharedOf(earlier, later);
  return (
    isOtherDay ||
    isAwaited ||
    later.marks.has("again") ||
    earlier.marks.has("yet") ||
    earlier.marks.has("still") ||
    (!earlier.marks.has("never") && shared.some((stem) => RIPENING.has(stem))) ||
    (earlier.isNegated && shared.includes("saf"))
  );
}

/** Whom "he" means in quoted words nobody can tell: not the same as the other "he". */
const SOMEBODY: ReadonlySet<string> = new Set(["he", "she", "you"]);

function sharedOf(a: Claim, b: Claim): string[] {
  return a.words.flatMap(({ stem }) => (!SOMEBODY.has(stem) && b.words.some((one) => one.stem === stem) ? [stem] : []));
}

/** Whether both claim one thing: what has come between two claims takes away their turn. */
export function areAlike(a: Claim, b: Claim): boolean {
  return a.isNegated === b.isNegated && (isTold(a, b) || isTold(b, a));
}

/** Whether all that one claim tells stands in the other, too: "not tested for lead" does not deny "tested". */
function isTold(claim: Claim, other: Claim, event?: ReadonlySet<string>): boolean {
  const shared = sharedOf(claim, other);
  const isGiven = (stem: string) => shared.includes(stem) || OWN_BODIES.has(stem) || event?.has(stem) === true;
  const extra = claim.words.filter(({ stem }) => !isGiven(stem));
  const hasNames = other.words.some(({ stem, isName }) => isName && !shared.includes(stem));
  // Of a side taken only its object counts: "opposed the bond in its present form", "supports the bond".
  const isWhole = (claim.takesSide && other.takesSide) || extra.every(({ isAside }) => isAside);
  if (!isWhole || (extra.some(({ isName }) => isName) && hasNames)) return false;
  const isSelf = shared.some((stem) => ENOUGH.has(stem)) && claim.isOwn && other.isOwn;
  const isEnough = isSelf || areEnough(shared, claim, other);
  return isEnough && haveOneSubject(claim, other) && haveOneOrder(claim, other, shared);
}

/** A name is no more than one word, however long, and alone tells nothing: at least one other is needed. */
function areEnough(shared: readonly string[], ...claims: readonly Claim[]): boolean {
  const names = new Set(claims.flatMap(({ words }) => words.flatMap(({ stem, isName }) => (isName ? [stem] : []))));
  const plain = new Set(shared.filter((stem) => !names.has(stem)));
  return plain.size >= ENOUGH_SHARED || (plain.size > 0 && shared.some((stem) => names.has(stem)));
}

/** What stands before the first word that both have: "the council" did not, "the board" did. */
function haveOneSubject(a: Claim, b: Claim): boolean {
  if (a.isPassive !== b.isPassive) return true;
  const [ofA, ofB] = [beforeShared(a, b), beforeShared(b, a)];
  if (a.isOwn !== b.isOwn) return [...ofA, ...ofB].every((stem) => OWN_BODIES.has(stem));
  return ofA.length === 0 || ofB.length === 0 || [...ofA, ...ofB].every((stem) => OWN_BODIES.has(stem));
}

function beforeShared(of: Claim, other: Claim): string[] {
  const stems = of.words.map(({ stem }) => stem).filter((stem) => !/^\d/u.test(stem));
  const first = stems.findIndex((stem) => other.words.some((one) => one.stem === stem));
  return stems.slice(0, Math.max(first, 0));
}

/** "The mayor called the governor" and "the governor called the mayor" have the same words. */
function haveOneOrder(a: Claim, b: Claim, shared: readonly string[]): boolean {
  if (a.isPassive !== b.isPassive || a.takesSide) return true;
  // "We are not closing the clinic", "the clinic will close".
  if (new Set(shared).size === ENOUGH_SHARED && shared.some((stem) => EITHER_WAY.has(stem))) return true;
  const ofB = b.words.map(({ stem }) => stem).filter((stem) => shared.includes(stem));
  return [...new Set(shared)].every((stem, at) => stem === [...new Set(ofB)][at]);
}

/** A number that differs of what is told in the same words: what is counted, and both values. */
export interface OtherNumber {
  readonly unit: string;
  readonly values: readonly [earlier: string, later: string];
}

export function otherNumber(earlier: Claim, later: Claim): OtherNumber | undefined {
  if (earlier.mood !== later.mood || !tellOneMatter(earlier, later)) return undefined;
  for (const { value, unit } of earlier.numbers) {
    const other = later.numbers.find((one) => one.unit === unit);
    if (other !== undefined && !later.numbers.some((one) => one.unit === unit && one.value === value))
      return { unit, values: [`${value} ${unit}`, `${other.value} ${unit}`] };
  }
  return undefined;
}

/** A month to come that differs: "by June", then "by December". */
export function otherMonth(earlier: Claim, later: Claim): readonly [earlier: string, later: string] | undefined {
  const [before, after] = [earlier.months[0], later.months[0]];
  if (before === undefined || after === undefined || later.months.includes(before)) return undefined;
  const isPlanned = earlier.mood === "to come" && later.mood === "to come";
  return isPlanned && tellOneMatter(earlier, later) ? [before, after] : undefined;
}

/** Whether both say it, and but for figures one tells nothing that the other does not. */
function tellOneMatter(a: Claim, b: Claim): boolean {
  if (a.isNegated || b.isNegated) return false;
  const [ofA, ofB] = [a, b].map(({ words }) => new Set(words.flatMap(({ stem }) => (/^\d/u.test(stem) ? [] : [stem]))));
  if (ofA === undefined || ofB === undefined) return false;
  const [less, more] = ofA.size <= ofB.size ? [ofA, ofB] : [ofB, ofA];
  return less.size >= ENOUGH_SHARED && [...less].every((stem) => more.has(stem)) && haveOneSubject(a, b);
}
