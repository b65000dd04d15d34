import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import type { KnownProfile } from "../../graph/resolve/blocks/block-part.ts";
import type { Profile } from "../../graph/resolve/blocks/profile.ts";
import { signatureOf } from "../../graph/resolve/blocks/signature.ts";
import { profilesOf } from "../../graph/resolve/blocks/profiles.ts";
import { heldOnceMore } from "./held.ts";
import { resolveTouched } from "./whole-block.ts";

/** Counts the pairs of profiles that are weighed when an article comes in: those of the blocks that it touches, resolved as a store does. */
export class PairCount {
  private readonly blocks = new Map<string, Map<string, KnownProfile>>();

  put(article: ExtractedArticle): number {
    const found = profilesOf(article).flatMap(({ profile, witness }) => [profile, witness].flatMap((one) => one ?? []));
    const profiles = found.filter(({ block }) => !block.startsWith("="));
    for (const profile of profiles) this.count(profile);
    const blocks = new Set(profiles.map(({ block }) => block));
    return [...blocks].reduce((sum, name) => {
      const touched = profiles.filter(({ block }) => block === name);
      return sum + this.resolve(name, touched);
    }, 0);
  }

  private count(profile: Profile): void {
    const block = this.blocks.get(profile.block) ?? new Map<string, KnownProfile>();
    const signature = signatureOf(profile);
    this.blocks.set(profile.block, block.set(signature, heldOnceMore(block.get(signature), profile)));
  }

  private resolve(name: string, touched: readonly Profile[]): number {
    const block = this.blocks.get(name) ?? new Map<string, KnownProfile>();
    const changed = touched.map((one) => ({ ...one, signature: signatureOf(one) }));
    const { ties, weighed } = resolveTouched([...block.values()], [], changed);
    for (const [signature, { entity = null }] of ties) {
      const known = block.get(signature);
      if (known !== undefined) block.set(signature, { ...known, entity });
    }
    return weighed;
  }
}
