import { areNear, areStrangers, STRANGERS, weigh } from "./evidence.ts";
import type { Profile } from "./profile.ts";
import { plainSignature } from "./surroundings.ts";

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
    const [a, b] = [this.kind(one), this.kind(other)];
    const key = (Math.min(a, b) * KINDS_MAX + Math.max(a, b)) * 3 + nearness(one, other);
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
    const isNever = this.never.some(
      ([a, b]) => (answersTo(one, a) && answersTo(other, b)) || (answersTo(one, b) && answersTo(other, a)),
    );
    if (isNever) return Number.NEGATIVE_INFINITY;
    if (areStrangers(one, other)) return STRANGERS;
    this.weighed += 1;
    return weigh(one, other);
  }
}

function nearness({ features: a }: Profile, { features: b }: Profile): number {
  const are = areNear(a, b);
  return are === undefined ? 0 : are ? 1 : 2;
}

/** Those of the ids that are never one which these profiles can answer to. */
function neverAmong(profiles: readonly Profile[], never: readonly NeverOne[]): readonly NeverOne[] {
  if (never.length === 0) return never;
  const ids = new Set(
    profiles.flatMap(({ name, features: { states = [] } }) => [name, ...states.map((one) => `${name}@${one}`)]),
  );
  return never.filter(([a, b]) => ids.has(a) && ids.has(b));
}

/** Whether an entity's id is that of a profile: its name alone, or its name and state. */
function answersTo({ name, features }: Profile, id: string): boolean {
  const states = [...(features.states ?? []), ...(features.outvoted ?? [])];
  return name !== "" && (name === id || states.some((state) => `${name}@${state}` === id));
}
