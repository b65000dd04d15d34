import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import { traitsOf } from "../../graph/resolve/block.ts";
import { comparable, givenNamesAround, givenOf } from "../../graph/resolve/comparable.ts";
import { areStrangers } from "../../graph/resolve/evidence.ts";
import { type CountedProfile, type Profile, signatureOf } from "../../graph/resolve/profile.ts";
import { profilesOf } from "../../graph/resolve/profiles.ts";

/** Surnames alone are weighed while there are no more pairs than these: as in `block.ts`. */
const SURNAME_PAIRS_MAX = 8_000;

/** Counts the pairs of profiles that are compared when an article comes in: those of the groups that it touches. */
export class PairCount {
  private readonly blocks = new Map<string, Map<string, CountedProfile>>();

  put(article: ExtractedArticle): number {
    const found = profilesOf(article).flatMap(({ profile, witness }) => [profile, witness].flatMap((one) => one ?? []));
    const profiles = found.filter(({ block }) => !block.startsWith("="));
    for (const profile of profiles) this.count(profile);
    const blocks = new Set(profiles.map(({ block }) => block));
    return [...blocks].reduce((sum, name) => {
      const touched = profiles.filter(({ block }) => block === name);
      return sum + pairsIn([...(this.blocks.get(name)?.values() ?? [])], touched);
    }, 0);
  }

  private count(profile: Profile): void {
    const block = this.blocks.get(profile.block) ?? new Map<string, CountedProfile>();
    const signature = signatureOf(profile);
    const holders = (block.get(signature)?.holders ?? 0) + 1;
    this.blocks.set(profile.block, block.set(signature, { ...profile, signature, holders }));
  }
}

function pairsIn(profiles: readonly CountedProfile[], touched: readonly Profile[]): number {
  if (profiles.some(({ witness }) => witness === true)) return 0;
  const full = profiles.filter(({ name }) => name !== "");
  const given = givenNamesAround(
    touched.filter(({ name }) => name !== ""),
    full,
  );
  const groups = comparable(full.filter((one) => given.has(givenOf(one)))).filter(({ isCrowded }) => !isCrowded);
  return groups.reduce((sum, group) => sum + pairsAmong(group.profiles), 0) + surnamesAlone(profiles, full);
}

/** Of other given names is seen at once. */
function pairsAmong(profiles: readonly CountedProfile[]): number {
  let pairs = 0;
  for (const [at, one] of profiles.entries())
    for (const other of profiles.slice(at + 1)) if (!areStrangers(one, other)) pairs += 1;
  return pairs;
}

/** Those of them with nothing in common are never looked at. */
function surnamesAlone(profiles: readonly CountedProfile[], full: readonly CountedProfile[]): number {
  const alone = profiles.filter(({ name }) => name === "");
  if (alone.length * full.length > SURNAME_PAIRS_MAX) return 0;
  const traits = full.map((one) => new Set(traitsOf(one)));
  return alone.reduce((sum, one) => {
    const own = traitsOf(one);
    return sum + traits.filter((told) => own.some((trait) => told.has(trait))).length;
  }, 0);
}
