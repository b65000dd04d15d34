import type { Contribution } from "../../model/claims.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import { mentionId } from "../../model/ids.ts";
import { contribute, contributeAs } from "../../resolve/contribute.ts";
import type { Identity } from "../../resolve/identity.ts";
import type { EntityKey } from "../../resolve/keys/key.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import type { Replaced } from "../store.ts";
import type { Asking } from "./asking.ts";
import { ask, type MemberRow } from "./record-index.ts";
import type { EventRow } from "./event-index.ts";
import { memberIn } from "./event-reports.ts";
import { entityOf } from "./member-entity.ts";
import type { UtteranceRow } from "./utterance-index.ts";
import { statementAt } from "./utterance-rows.ts";
import type { Settled } from "./settle/settle.ts";
import { settleVersions, type Versions } from "./settle/settle-versions.ts";
import { settleRecord } from "./settle/settle-record.ts";

/** Articles written again in one go: bounds the memory of a change that touches many. */
const CHUNK = 200;

/**
 * Adds articles, or replaces those with the same id, and writes again those whose entities they change. Tells which articles stand aside for
 * others now that did not before.
 */
export function* addArticles(contributions: readonly Contribution[]): Asking<readonly Replaced[]> {
  // Of two with one id the later stands, as if they had come one after the other.
  const latest = new Map(contributions.map((one) => [one.article.id, one]));
  if (latest.size === 0) return [];
  const given = [...latest.values()];
  const versions = yield* settleVersions(given.map(({ article }) => article));
  yield* putVersions(given, versions);
  const moved = [...given.map(({ article }) => article), ...versions.retired];
  return moved.flatMap(({ id }) => {
    const by = versions.aside.get(id);
    return by === undefined ? [] : [{ article: id, by }];
  });
}

/** Takes an article out, and shows what it stood for again. False if it is not there. */
export function* removeArticle(id: string): Asking<boolean> {
  const [record] = yield* ask("records", [id]);
  if (record === undefined) return false;
  const versions = yield* settleVersions([], [record]);
  yield* ask("remove", id);
  yield* putVersions([], versions, [id]);
  return true;
}

/** Puts articles into the record or aside, and writes again those whose entities that changes. */
function* putVersions(
  given: readonly Contribution[],
  { aside, back, retired }: Versions,
  gone: readonly string[] = [],
): Asking<void> {
  const put = [...given, ...[...back, ...retired].map((article) => contribute(article))];
  const shown = put.filter(({ article }) => !aside.has(article.id));
  const ids = [...put.map(({ article }) => article.id), ...gone];
  const settled = yield* settleRecord(
    ids,
    shown.map(({ article }) => article),
  );
  const members = grouped(yield* ask("members", ids));
  const events = grouped(yield* ask("eventsOf", ids));
  const utterances = grouped(yield* ask("utterancesOf", ids));
  const known = knownIn(members, events, utterances);
  const claimed = put.map((one) => {
    const by = aside.get(one.article.id);
    return by === undefined ? asKnown(one, known(one.article.id), settled) : standingAside(one.article, by);
  });
  if (claimed.length > 0) yield* ask("apply", claimed);
  const written = new Set(ids);
  yield* writeAgain(
    [...settled.touched].filter((id) => !written.has(id)),
    settled,
  );
}

/** Kept as it was read, to be shown again when what stands for it goes. */
function standingAside(article: ExtractedArticle, by: string): Contribution {
  return { article, nodes: [], edges: [], proofs: [], replaced: by };
}

/** Writes stored articles with the entities that they have now. */
export function* writeAgain(articles: readonly string[], settled: Settled): Asking<void> {
  for (const some of inChunks(articles)) {
    const records = yield* ask("records", some);
    yield* ask("apply", yield* claimedNow(records, settled));
  }
}

/** Stored articles, a few at a time. */
export function inChunks(articles: readonly string[]): string[][] {
  const ordered = [...articles].sort();
  return Array.from({ length: Math.ceil(ordered.length / CHUNK) }, (_, at) =>
    ordered.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}

/** What stored articles claim with the entities that they have now; those that stand aside are left out, for they claim nothing. */
export function* claimedNow(stored: readonly ExtractedArticle[], { folded }: Settled): Asking<Contribution[]> {
  const aside = new Set(
    yield* ask(
      "aside",
      stored.map(({ id }) => id),
    ),
  );
  const records = stored.filter(({ id }) => !aside.has(id));
  const ids = records.map(({ id }) => id);
  const members = grouped(yield* ask("members", ids));
  const events = grouped(yield* ask("eventsOf", ids));
  const utterances = grouped(yield* ask("utterancesOf", ids));
  const known = knownIn(members, events, utterances);
  return records.map((record) => contributeAs(record, identityOf(known(record.id), folded.verdicts)));
}

/** What the index holds of one article. */
interface Known {
  readonly members: readonly MemberRow[];
  readonly events: readonly EventRow[];
  readonly utterances: readonly UtteranceRow[];
}

type ByArticle<Row> = ReadonlyMap<string, readonly Row[]>;

function knownIn(
  members: ByArticle<MemberRow>,
  events: ByArticle<EventRow>,
  utterances: ByArticle<UtteranceRow>,
): (article: string) => Known {
  return (id) => ({
    members: members.get(id) ?? [],
    events: events.get(id) ?? [],
    utterances: utterances.get(id) ?? [],
  });
}

/** The claims as they came, unless the record as a whole knows more of the article's mentions. */
function asKnown(given: Contribution, known: Known, { folded }: Settled): Contribution {
  const identity = identityOf(known, folded.verdicts);
  const all = [...known.members, ...known.events.map(memberIn)];
  const isTied = identity.ties.size > 0 || identity.events.size > 0 || identity.statements.size > 0;
  const isAlone = !isTied && !all.some((one) => isDecided(one, folded.verdicts));
  return isAlone ? given : contributeAs(given.article, identity);
}

function isDecided(member: MemberRow, verdicts: ReadonlyMap<string, Verdict>): boolean {
  return verdicts.has(mentionId(member.article, member.mention)) || verdicts.has(entityOf(member));
}

function identityOf({ members, events, utterances }: Known, verdicts: ReadonlyMap<string, Verdict>): Identity {
  const ties = new Map<string, EntityKey>();
  for (const { mention, profile, isWitness } of members) {
    if (profile?.entity == null || isWitness || profile.entity === profile.name) continue;
    ties.set(mention, { id: profile.entity, rule: profile.rule });
  }
  const moved = events.filter(({ entity, name }) => entity !== name);
  const copies = utterances.filter(({ lead, place }) => lead !== place);
  return {
    ties,
    events: new Map(moved.map(({ event, entity }) => [event, entity])),
    statements: new Map(copies.map(({ statement, lead }) => [statement, statementAt(lead)])),
    verdicts,
  };
}

function grouped<Row extends { readonly article: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const articles = new Map<string, Row[]>();
  for (const row of rows) {
    const known = articles.get(row.article);
    if (known === undefined) articles.set(row.article, [row]);
    else known.push(row);
  }
  return articles;
}
