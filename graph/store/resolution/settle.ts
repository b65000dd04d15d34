import type { Decision } from "../../model/decisions.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import { type KnownProfile, resolveBlock } from "../../resolve/block.ts";
import type { NeverOne } from "../../resolve/bonds.ts";
import { foldLedger, type Folded, isEvent, type Standing, type Verdict } from "../../resolve/ledger/fold.ts";
import { type Profile, profileOf, signatureOf } from "../../resolve/profile.ts";
import { profilesOf } from "../../resolve/profiles.ts";
import type { Asking } from "./asking.ts";
import { withEvents } from "./fold-events.ts";
import { namedIn } from "./named-in.ts";
import { ask, type MemberRow, type ProfileRow, type StandingRow } from "./record-index.ts";

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
 * that this touches, and what the ledger then comes to. `blocks` are looked at besides.
 */
export function* settle(
  ids: readonly string[],
  articles: readonly ExtractedArticle[],
  blocks: readonly string[] = [],
): Asking<Settled> {
  const before = ids.length === 0 ? [] : yield* ask("members", ids);
  const rows = articles.flatMap(membersOf);
  if (ids.length > 0) yield* ask("replaceMembers", ids, rows);
  const ledger = yield* ask("ledger");
  const met = [...before, ...rows].flatMap(({ profile }) => profile ?? []);
  const entitiesBefore = yield* resolved(touchedIn(met, blocks), neverOf(ledger));
  const verdictsBefore = new Map(yield* ask("verdicts"));
  const folded = yield* refolded(ledger, verdictsBefore);
  const touched = yield* touchedBy(entitiesBefore, changed(verdictsBefore, folded.verdicts));
  return { folded, verdictsBefore, entitiesBefore, touched };
}

/** The ledger's rows and what each comes to. */
export function* foldedLedger(ledger: readonly Decision[]): Asking<Folded> {
  if (ledger.length === 0) return foldLedger([], NOTHING);
  const [onEvents, others] = [ledger.filter(isOnEvents), ledger.filter((one) => !isOnEvents(one))];
  const named = [...new Set(others.flatMap(namedIn))].sort();
  const folded = foldLedger(others, named.length === 0 ? NOTHING : standingOf(yield* ask("standing", named)));
  return yield* withEvents(folded, onEvents);
}

/** Whether a decision is on events: the ledger of these stands by itself. */
export function isOnEvents(decision: Decision): boolean {
  return namedIn(decision).some(isEvent);
}

/** One name for a profile's place in the index. */
export function placeOf({ block, signature: told }: Pick<ProfileRow, "block" | "signature">): string {
  return `${block}\n${told}`;
}

/** Names that a person decided are never one. */
export function neverOf(ledger: readonly Decision[]): NeverOne[] {
  return ledger.flatMap((one): NeverOne[] => (one.action === "never-merge" ? [[one.entity, one.other]] : []));
}

function membersOf(article: ExtractedArticle): MemberRow[] {
  return profilesOf(article).flatMap(({ mention, key, profile, witness }) => {
    const own = profile?.name === key.id ? null : key.id;
    const row = { article: article.id, mention, own, isWitness: false };
    const home = { ...row, profile: profile === undefined ? null : placed(profile) };
    return witness === undefined ? [home] : [home, { ...row, profile: placed(witness), isWitness: true }];
  });
}

function placed(profile: Profile): NonNullable<MemberRow["profile"]> {
  const { block, name, witness = false } = profile;
  return { block, signature: signatureOf(profile), name, entity: witness || name === "" ? null : name, rule: "name" };
}

/** Block → the signatures in it that are touched; undefined for all. */
type Touched = ReadonlyMap<string, ReadonlySet<string> | undefined>;

function touchedIn(profiles: readonly Pick<ProfileRow, "block" | "signature">[], whole: readonly string[]): Touched {
  const blocks = new Map<string, Set<string>>();
  for (const { block, signature } of profiles)
    if (!block.startsWith(EXACT)) blocks.set(block, (blocks.get(block) ?? new Set<string>()).add(signature));
  return new Map([
    ...blocks,
    ...whole.filter((block) => !block.startsWith(EXACT)).map((block) => [block, undefined] as const),
  ]);
}

/** Resolves what is touched, keeps what is found, and tells what those profiles were before that are another entity now. */
function* resolved(touched: Touched, never: readonly NeverOne[]): Asking<Map<string, string | null>> {
  const compared = [...touched.keys()].sort();
  if (compared.length === 0) return new Map();
  const rows = yield* ask("profiles", compared);
  const changes = [];
  const doubts = [];
  const looked = [];
  const byName = byBlock(rows);
  for (const block of compared) {
    const profiles = byName.get(block) ?? [];
    const signatures = touched.get(block);
    const found = resolveBlock(
      profiles.map(knownProfile),
      never,
      signatures && [...signatures].map((signature) => profileOf(block, signature)),
    );
    looked.push(...[...found.given].map((given) => `${block} ${given}`));
    doubts.push(...found.doubts.map(({ given, ...doubt }) => ({ ...doubt, block: `${block} ${given}` })));
    for (const row of profiles) {
      const tie = found.ties.get(row.signature);
      if (tie === undefined) continue;
      const { entity = null, rule } = tie;
      if (entity !== row.entity || rule !== row.rule) changes.push({ row, entity, rule });
    }
  }
  if (changes.length > 0)
    yield* ask(
      "tie",
      changes.map(({ row: { block, signature }, entity, rule }) => ({ block, signature, entity, rule })),
    );
  yield* ask("replaceDoubts", looked, doubts);
  return new Map(changes.map(({ row }) => [placeOf(row), row.entity]));
}

/** Written out: a block may have a thousand rows, and spreading each took longer than all that is asked of them. */
function knownProfile({ block, signature, holders, entity }: ProfileRow): KnownProfile {
  const { name, features, witness } = profileOf(block, signature);
  return witness === true
    ? { block, name, features, witness, signature, holders, entity }
    : { block, name, features, signature, holders, entity };
}

function byBlock(rows: readonly ProfileRow[]): Map<string, ProfileRow[]> {
  const blocks = new Map<string, ProfileRow[]>();
  for (const row of rows) {
    const known = blocks.get(row.block);
    if (known === undefined) blocks.set(row.block, [row]);
    else known.push(row);
  }
  return blocks;
}

/** Folds the ledger anew, and keeps what it comes to. */
export function* refolded(ledger: readonly Decision[], before: ReadonlyMap<string, Verdict>): Asking<Folded> {
  const folded = yield* foldedLedger(ledger);
  const put = [...folded.verdicts].filter(([subject, verdict]) => !isSame(verdict, before.get(subject)));
  const drop = [...before.keys()].filter((subject) => !folded.verdicts.has(subject));
  if (put.length > 0 || drop.length > 0) yield* ask("putVerdicts", put, drop);
  return folded;
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

/** Entities and mentions of which something else is decided now, and the mentions that were split off to these entities. */
export function changed(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): string[] {
  const all = [...before, ...after];
  const subjects = new Set(all.map(([one]) => one).filter((one) => !isSame(before.get(one), after.get(one))));
  return [...new Set(all.flatMap(([one, { to }]) => (subjects.has(one) || subjects.has(to ?? "") ? [one] : [])))];
}

function isSame(a: Verdict | undefined, b: Verdict | undefined): boolean {
  return a?.to === b?.to && a?.name === b?.name && a?.kind === b?.kind && a?.decision === b?.decision;
}

const NOTHING: Standing = { entity: () => undefined, mention: () => undefined };

export function standingOf(rows: readonly StandingRow[]): Standing {
  const known = new Map(rows.map(({ id, entity }) => [id, entity]));
  const find = (id: string) => known.get(id);
  return { entity: find, mention: find };
}
