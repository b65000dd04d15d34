import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import { comparable } from "../../graph/resolve/comparable.ts";
import { type CountedProfile, type Profile, signatureOf } from "../../graph/resolve/profile.ts";
import { profilesOf } from "../../graph/resolve/profiles.ts";

/** Surnames alone are weighed while there are no more pairs than these: as in `block.ts`. */
const SURNAME_PAIRS_MAX = 8_000;

/** Counts the pairs of profiles that are compared when an article comes in: those of the groups of the blocks that it touches. */
export class PairCount {
  private readonly blocks = new Map<string, Map<string, CountedProfile>>();

  put(article: ExtractedArticle): number {
    const profiles = profilesOf(article).flatMap(({ profile, witness }) =>
      [profile, witness].flatMap((one) => one ?? []),
    );
    for (const profile of profiles) this.count(profile);
    const touched = new Set(profiles.map(({ block }) => block).filter((block) => !block.startsWith("=")));
    return [...touched].reduce((sum, block) => sum + pairsIn([...(this.blocks.get(block)?.values() ?? [])]), 0);
  }

  private count(profile: Profile): void {
    const block = this.blocks.get(profile.block) ?? new Map<string, CountedProfile>();
    const signature = signatureOf(profile);
    const holders = (block.get(signature)?.holders ?? 0) + 1;
    this.blocks.set(profile.block, block.set(signature, { ...profile, signature, holders }));
  }
}

function pairsIn(profiles: readonly CountedProfile[]): number {
  const own = profiles.filter(({ witness }) => witness !== true);
  if (own.length < profiles.length) return 0;
  const named = own.filter(({ name }) => name !== "");
  const waiting = (own.length - named.length) * named.length;
  const groups = comparable(named).filter(({ isCrowded }) => !isCrowded);
  const among = groups.reduce((sum, group) => sum + (group.profiles.length * (group.profiles.length - 1)) / 2, 0);
  return among + (waiting > SURNAME_PAIRS_MAX ? 0 : waiting);
}
