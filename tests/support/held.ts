import type { KnownProfile } from "../../graph/resolve/blocks/block-part.ts";
import { type Profile, shown } from "../../graph/resolve/blocks/profile.ts";
import { AROUND_MENTIONS, signatureOf } from "../../graph/resolve/blocks/signature.ts";

/** A profile that one mention more holds, as a store counts it to which articles come in the order of their ids. */
export function heldOnceMore(known: KnownProfile | undefined, profile: Profile): KnownProfile {
  const signature = signatureOf(profile);
  if (known === undefined) return { ...profile, signature, holders: 1 };
  const holders = known.holders + 1;
  const [a, b] = [known.features, profile.features];
  const company = [...(a.company ?? []), ...(b.company ?? [])];
  if (holders > AROUND_MENTIONS) return { ...known, holders, features: shown({ ...a, company }) };
  const near = [...(a.near ?? []), ...(b.near ?? [])];
  const beside = [...(a.beside ?? []), ...(b.beside ?? [])];
  return { ...known, holders, features: shown({ ...a, near, beside, company }) };
}
