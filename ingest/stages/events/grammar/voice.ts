import type { Mention } from "../../../../graph/model/extracted.ts";
import { nameAt, type Reading, tokenAt } from "../reading.ts";
import { isPassive, isPast } from "./passive.ts";
import { isPerson } from "./subject-object.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { isTime } from "../words-of-time.ts";
import { words } from "../../word-list.ts";

/** The verb whose subject a trigger has, which may be its own, and whether that subject is whom it befalls. */
interface MainVerb {
  readonly verb: number;
  readonly passive: boolean;
}

/** "was arrested", "was arrested in Tolland and charged with", "Ben Oduya, arrested on Monday". */
export function mainVerb(reading: Reading, trigger: Trigger): MainVerb {
  const { first } = trigger;
  if (isPassive(reading, first)) return { verb: first, passive: true };
  const other = isPast(reading, first) ? joinedVerb(reading, first) : undefined;
  if (other !== undefined) return { verb: other, passive: isPassive(reading, other) };
  return { verb: first, passive: isReducedPassive(reading, trigger) };
}

const JOINED_WITHIN = 7;

/** The verb before "and" that shares its subject: nobody who could be another one stands between. */
function joinedVerb(reading: Reading, verb: number): number | undefined {
  let at = verb - 1;
  while (tokenAt(reading, at)?.pos === "ADV") at -= 1;
  if (tokenAt(reading, at)?.lower !== "and") return undefined;
  for (at -= 1; at > verb - JOINED_WITHIN; at -= 1) {
    const token = tokenAt(reading, at);
    const name = nameAt(reading, at)?.mention;
    if (token === undefined || token.pos === "PRON" || (name !== undefined && isPerson(name))) return undefined;
    if (isPast(reading, at) && name === undefined) return at;
  }
  return undefined;
}

/** Types whose verbs take somebody for object, who stands before them where no object stands behind. */
const TRANSITIVE = words(
  "arrest charge sentence death injury kidnapping rescue shooting attack election appointment trial",
);
/** Verbs of these types that somebody does alone, or that tell of words. */
const ALONE = words("die drown plead stand open win defeat unseat concede");
/** What may follow a verb without its object. */
const NO_OBJECT = words("ADP PUNCT ADV PART SCONJ");

/** "Ben Oduya, arrested on Monday", "Ben Oduya shot in the leg"; not "Ben Oduya shot at them". */
function isReducedPassive(reading: Reading, { type, first, last }: Trigger): boolean {
  if (!TRANSITIVE.has(type) || ALONE.has(tokenAt(reading, first)?.lemma ?? "") || !isPast(reading, first)) return false;
  if (["have", "at"].includes(tokenAt(reading, first - 1)?.lemma ?? "")) return false;
  if (last - first > 1 && tokenAt(reading, last - 1)?.lower === "with") return true;
  const next = tokenAt(reading, last);
  if (next?.lower === "at" || next?.lower === "that") return false;
  return next === undefined || NO_OBJECT.has(next.pos) || isTime(next);
}

/** What befalls whoever owns it: "Ben Oduya's arrest"; "Ana Ruiz's firing of Ben Oduya" is her own doing. */
const BEFALLS_OWNER = words("arrest sentence death injury kidnapping rescue charge dismissal appointment shooting");
/** Of the nouns of a trial, what a defendant does. */
const OWN_PLEA = words("plea testimony");

/** Who is carried to the grave holds no ceremony. */
const LAST_HONOURS = words("funeral burial wake memorial cremation");

/** "firing of Ben Oduya", not "sentence of nine months". */
function isOfSomebody(reading: Reading, at: number): boolean {
  if (tokenAt(reading, at)?.lower !== "of") return false;
  return [1, 2, 3].some((steps) => nameAt(reading, at + steps) !== undefined);
}

/** The role of a person or body that stands before the event's noun. */
export function roleOfOwner(reading: Reading, { type, last }: Trigger, owner: Mention): "actor" | "target" {
  if (!isPerson(owner) || isOfSomebody(reading, last)) return "actor";
  const noun = tokenAt(reading, last - 1)?.lemma ?? "";
  if (LAST_HONOURS.has(noun)) return "target";
  return BEFALLS_OWNER.has(type) || type === "verdict" || (type === "trial" && !OWN_PLEA.has(noun))
    ? "target"
    : "actor";
}
