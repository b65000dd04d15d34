import type { ExtractedArticle } from "../../../model/extracted.ts";
import type { EntityOf } from "../../../resolve/event-resolution/draft.ts";
import type { Verdict } from "../../../resolve/ledger/verdicts.ts";
import { leadersOf, type Print } from "../../../resolve/wire/carried.ts";
import type { Asking } from "../asking.ts";
import { entitiesOf } from "../event-reports.ts";
import { CROWD, kin } from "./kin.ts";
import { ask, type MemberRow } from "../record-index.ts";
import type { UtteranceRow } from "../utterance-index.ts";
import { placed, printIn, rowOf, spotsOf, utteranceIn } from "../utterance-rows.ts";

/** Articles whose utterances are reckoned in one go: bounds the memory of a change that touches many. */
const CHUNK = 200;

/** A change to the record as far as who carries whose words is concerned. */
export interface UtteranceChange {
  /** Articles put in, or, where they are not among `articles`, taken out. */
  readonly ids: readonly string[];
  readonly articles: readonly ExtractedArticle[];
  /** Articles whose entities are others than before. */
  readonly touched: Iterable<string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** What a change takes out and puts in, and the spots that became too crowded by it, or are no longer. */
interface Changed {
  readonly prints: Map<string, Print>;
  readonly turned: Set<number>;
}

/**
 * Puts the utterances of articles into the index, and finds anew whose words they carry where that may have changed. Tells the articles
 * of which a statement is another's now, or no longer.
 */
export function* settleUtterances(change: UtteranceChange): Asking<readonly string[]> {
  const met: Changed = { prints: new Map(), turned: new Set() };
  const affected = [...new Set([...change.ids, ...change.touched])].sort();
  for (let at = 0; at < affected.length; at += CHUNK) yield* rewritten(affected.slice(at, at + CHUNK), change, met);
  if (met.prints.size === 0) return [];
  const { prints, near } = yield* kin(met);
  const rows = yield* ask("prints", [...prints].sort());
  const leaders = leadersOf(
    rows.map((row) => printIn(row, row.first)),
    near,
  );
  const moved = rows.flatMap(({ print, lead }) => {
    const now = leaders.get(print)?.first ?? lead;
    return now === lead ? [] : [{ print, lead: now }];
  });
  if (moved.length === 0) return [];
  yield* ask("follow", moved);
  return yield* ask(
    "carriers",
    moved.map(({ print }) => print),
  );
}

/** Writes the rows of some articles, as far as they change. */
function* rewritten(some: readonly string[], change: UtteranceChange, met: Changed): Asking<void> {
  const before = yield* ask("utterancesOf", some);
  const known = new Map(before.map((row) => [row.place, row]));
  const after = yield* rowsOf(some, before, change);
  const kept = new Set(after.map(({ place }) => place));
  const gone = before.filter(({ place }) => !kept.has(place));
  const fresh = after.filter((row) => row.print !== known.get(row.place)?.print);
  if (gone.length === 0 && fresh.length === 0) return;
  const articles = new Set([...gone, ...fresh].map(({ article }) => article));
  const [old, put] = [before, after].map((rows) => rows.filter(({ article }) => articles.has(article)));
  yield* replaced([...articles], old ?? [], put ?? [], met);
}

function* replaced(
  articles: readonly string[],
  old: readonly UtteranceRow[],
  put: readonly UtteranceRow[],
  met: Changed,
): Asking<void> {
  const [before, after] = [spotsOf(old), spotsOf(put)];
  const spots = [...new Set([...before, ...after].map(({ spot }) => spot))];
  const crowded = yield* crowdedAmong(spots);
  yield* ask("replaceUtterances", articles, put, { before, now: after });
  const now = yield* crowdedAmong(spots);
  for (const row of [...old, ...put]) met.prints.set(row.print, printIn(row, row.place));
  for (const spot of spots) if (crowded.has(spot) !== now.has(spot)) met.turned.add(spot);
}

function* crowdedAmong(spots: readonly number[]): Asking<ReadonlySet<number>> {
  return new Set(yield* ask("crowded", spots, CROWD));
}

/** The utterances of some articles as they are now, by who their speakers are now. */
function* rowsOf(
  some: readonly string[],
  before: readonly UtteranceRow[],
  { ids, articles, verdicts }: UtteranceChange,
): Asking<UtteranceRow[]> {
  const put = new Set(ids);
  const chosen = new Set(some);
  const utterances = [
    ...articles.filter(({ id }) => chosen.has(id)).flatMap(placed),
    ...before.filter(({ article }) => !put.has(article)).map(utteranceIn),
  ];
  const telling = [...new Set(utterances.map(({ article }) => article))];
  const members = telling.length === 0 ? [] : yield* ask("members", telling);
  const byArticle = new Map<string, MemberRow[]>(telling.map((id) => [id, []]));
  for (const member of members) byArticle.get(member.article)?.push(member);
  const entities = new Map<string, EntityOf>([...byArticle].map(([id, own]) => [id, entitiesOf(own, verdicts)]));
  return utterances.map((one) => rowOf(one, entities.get(one.article) ?? (() => undefined)));
}
