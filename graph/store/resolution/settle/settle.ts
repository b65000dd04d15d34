import type { ExtractedArticle } from "../../../model/extracted.ts";
import type { ChangedProfile } from "../../../resolve/blocks/block-part.ts";
import type { NeverOne } from "../../../resolve/blocks/bonds.ts";
import type { Folded, Verdict } from "../../../resolve/ledger/verdicts.ts";
import type { Profile } from "../../../resolve/blocks/profile.ts";
import { aroundOf, companyLeftOut, profileOf, signatureOf } from "../../../resolve/blocks/signature.ts";
import { UNREAD } from "../../../resolve/blocks/surnames.ts";
import { profilesOf } from "../../../resolve/blocks/profiles.ts";
import type { Asking } from "../asking.ts";
import type { Touched } from "./block-parts.ts";
import { resolvedParts } from "./resolved-parts.ts";
import { changed, neverOf, refolded } from "./settle-ledger.ts";
import type { ProfilePlace } from "../profile-index.ts";
import { ask, type MemberRow } from "../record-index.ts";

/** Blocks under this sign hold one name that is never compared. */
const EXACT = "=";

/** Who is who after a change, and which articles that touches. */
export interface Settled {
  readonly folded: Folded;
  readonly verdictsBefore: ReadonlyMap<string, Verdict>;
  /** The entities of profiles that were others before, by `placeOf`. */
  readonly entitiesBefore: ReadonlyMap<string, string | null>;
  /** Articles whose entities are others than before. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Puts articles into the index in place of what it holds of them (none to take them out), finds anew who is who in the blocks of names
 * that this touches, and what the ledger then comes to. `looked` are looked at besides.
 */
export function* settle(
  ids: readonly string[],
  articles: readonly ExtractedArticle[],
  looked: readonly ProfilePlace[] = [],
): Asking<Settled> {
  const before = ids.length === 0 ? [] : yield* ask("members", ids);
  const rows = articles.flatMap(membersOf);
  if (ids.length > 0) yield* ask("replaceMembers", ids, rows);
  const ledger = yield* ask("ledger");
  const was = before.flatMap(({ profile, company }) =>
    profile === null ? [] : [{ ...profile, company, was: profile.entity }],
  );
  const now = rows.flatMap(({ profile, company }) => (profile === null ? [] : [{ ...profile, company }]));
  const entitiesBefore = yield* resolved(touchedIn([...now, ...looked, ...was]), neverOf(ledger));
  const verdictsBefore = new Map(yield* ask("verdicts"));
  const folded = yield* refolded(ledger, verdictsBefore);
  const touched = yield* touchedBy(entitiesBefore, changed(verdictsBefore, folded.verdicts));
  return { folded, verdictsBefore, entitiesBefore, touched };
}

/** One name for a profile's place in the index. */
export function placeOf({ block, signature: told }: ProfilePlace): string {
  return `${block}\n${told}`;
}

function membersOf(article: ExtractedArticle): MemberRow[] {
  return profilesOf(article).flatMap(({ mention, key, profile, witness }) => {
    const own = profile?.name === key.id ? null : key.id;
    const row = { article: article.id, mention, own, isWitness: false };
    const held = (one: Profile | undefined) =>
      one === undefined
        ? { profile: null, around: null, company: [] }
        : { profile: placed(one), around: aroundOf(one), company: companyLeftOut(one) };
    const home = { ...row, ...held(profile) };
    return witness === undefined ? [home] : [home, { ...row, ...held(witness), isWitness: true }];
  });
}

function placed(profile: Profile): NonNullable<MemberRow["profile"]> {
  const { block, name, witness = false } = profile;
  const rule = name === "" ? UNREAD : "name";
  return { block, signature: signatureOf(profile), name, entity: witness || name === "" ? null : name, rule };
}

function touchedIn(places: readonly (ProfilePlace & Pick<ChangedProfile, "was" | "company">)[]): Touched {
  const blocks = new Map<string, Map<string, ChangedProfile>>();
  for (const { block, signature, was, company = [] } of places) {
    if (block.startsWith(EXACT)) continue;
    const known = blocks.get(block) ?? new Map<string, ChangedProfile>();
    const all = [...(known.get(signature)?.company ?? []), ...company];
    const changed = { ...profileOf(block, signature), signature, company: all };
    blocks.set(block, known.set(signature, was === undefined ? changed : { ...changed, was }));
  }
  return new Map([...blocks].map(([block, profiles]) => [block, [...profiles.values()]]));
}

/** Resolves what is touched, keeps what is found, and tells what those profiles were before that are another entity now. */
function* resolved(touched: Touched, never: readonly NeverOne[]): Asking<Map<string, string | null>> {
  if (touched.size === 0) return new Map();
  const changes = [];
  const doubts = [];
  const looked = [];
  for (const { block, given: names, profiles, ties, ...found } of yield* resolvedParts(touched, never)) {
    looked.push(...[...names].map((given) => `${block} ${given}`));
    doubts.push(...found.doubts.map(({ given, ...doubt }) => ({ ...doubt, block: `${block} ${given}` })));
    for (const one of profiles) {
      const tie = ties.get(one.signature);
      if (tie === undefined) continue;
      const { entity = null, rule } = tie;
      if (entity !== one.entity || rule !== one.rule) changes.push({ one, entity, rule });
    }
  }
  if (changes.length > 0)
    yield* ask(
      "tie",
      changes.map(({ one: { block, signature }, entity, rule }) => ({ block, signature, entity, rule })),
    );
  yield* ask("replaceDoubts", looked, doubts);
  return new Map(changes.map(({ one }) => [placeOf(one), one.entity ?? null]));
}

/** The articles that hold a profile or speak of an entity that is another now, or one of whose mentions is decided otherwise. */
function* touchedBy(profiles: ReadonlyMap<string, unknown>, subjects: readonly string[]): Asking<Set<string>> {
  const places = [...profiles.keys()].map((place) => {
    const [block = "", told = ""] = place.split("\n");
    return { block, signature: told };
  });
  const mentions = subjects.filter((subject) => subject.startsWith("mention:"));
  return new Set([
    ...(places.length > 0 ? yield* ask("holders", places) : []),
    ...(subjects.length > 0 ? yield* ask("speakers", subjects) : []),
    ...mentions.flatMap((mention) => mention.split(":")[1] ?? []),
  ]);
}
