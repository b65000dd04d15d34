import { areStrangers, weigh } from "./evidence.ts";
import { STRANGERS } from "./thresholds.ts";
import { marksOf } from "./marks.ts";
import type { Profile } from "./profile.ts";
import { plainSignature } from "./signature.ts";
import { areElsewhere, areNear, isAbroad, isWide, mayBeNear, meet } from "./shared.ts";

/** Two ids that a person decided are never one. */
export type NeverOne = readonly [entity: string, other: string];

/** More kinds of profiles than a block has. */
const KINDS_MAX = 2 ** 24;

/**
 * How much speaks for one entity behind two profiles of a block, whichever comes first; nothing does where a person decided otherwise.
 * Of profiles that differ by their surroundings alone, one is weighed for all that share these with the other, and one for all that do not.
 */
export class Bonds {
  private readonly never: readonly NeverOne[];
  private readonly sums = new Map<number, number>();
  private readonly kinds = new Map<string, number>();
  private readonly kindOf = new Map<Profile, number>();
  /** Pairs whose evidence was weighed, each once; that people have other given names is seen without weighing. */
  weighed = 0;

  constructor(profiles: readonly Profile[], never: readonly NeverOne[]) {
    this.never = neverAmong(profiles, never);
  }

  between(one: Profile, other: Profile): number {
    if (this.never.some((ids) => areOf(one, other, ids) || areOf(other, one, ids))) return Number.NEGATIVE_INFINITY;
    const [a, b] = [this.kind(one), this.kind(other)];
    const key = (Math.min(a, b) * KINDS_MAX + Math.max(a, b)) * NEARNESSES + nearness(one, other);
    const sum = this.sums.get(key) ?? this.sum(one, other);
    this.sums.set(key, sum);
    return sum;
  }

  /** One number for all profiles that differ by their surroundings alone. */
  private kind(profile: Profile): number {
    const known = this.kindOf.get(profile);
    if (known !== undefined) return known;
    const plain = plainSignature(profile);
    const kind = this.kinds.get(plain) ?? this.kinds.size;
    this.kinds.set(plain, kind);
    this.kindOf.set(profile, kind);
    return kind;
  }

  private sum(one: Profile, other: Profile): number {
    if (areStrangers(one, other)) return STRANGERS;
    this.weighed += 1;
    return weigh(one, other);
  }
}

/**
 * All that evidence asks of the surroundings of a pair: one number for what comes to the same. Of two who do not share a given name no more
 * is asked than whether they are near each other.
 */
function nearness({ features: a }: Profile, { features: b }: Profile): number {
  if (a.given !== b.given || !areElsewhere(a, b)) return NEAR.indexOf(areNear(a, b));
  const open = mayBeNear(a, b) ? OPEN : 0;
  if (meet(a.beside, b.beside)) return open + (areNear(a, b) === false ? 10 : 11);
  const wide = Number(isWide(a)) + Number(isWide(b));
  const reach = wide === 0 && (isAbroad(a) || isAbroad(b)) ? 3 : wide;
  return open + (areNear(a, b) === false ? 2 : 6) + reach;
}

const NEAR = [undefined, true, false];
/** Of towns that nobody places there are as many cases once more. */
const OPEN = 12;
const NEARNESSES = 2 * OPEN;

/** Those of the ids that are never one which these profiles can answer to. */
function neverAmong(profiles: readonly Profile[], never: readonly NeverOne[]): readonly NeverOne[] {
  if (never.length === 0) return never;
  const ids = new Set(profiles.flatMap(idsOf));
  return never.filter(([a, b]) => ids.has(a) && ids.has(b));
}

/** The ids that an entity of this profile may have: its name alone, or its name and what tells it from others, be it where its articles are. */
function idsOf({ name, features }: Profile): string[] {
  const states = features.outvoted ?? [];
  return name === "" ? [] : [name, ...[...marksOf([features]), ...states].map((mark) => `${name}@${mark}`)];
}

/** Whether two profiles are of two entities that are never one; who answers to the id that tells more is not of the plain one. */
function areOf(one: Profile, other: Profile, [a, b]: NeverOne): boolean {
  const [ofOne, ofOther] = [idsOf(one), idsOf(other)];
  const isOf = (ids: readonly string[], id: string, not: string) =>
    ids.includes(id) && (id.includes("@") || !not.startsWith(`${id}@`) || !ids.includes(not));
  return isOf(ofOne, a, b) && isOf(ofOther, b, a);
}
