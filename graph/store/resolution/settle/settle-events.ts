import type { ExtractedArticle } from "../../../model/extracted.ts";
import type { NeverOne } from "../../../resolve/blocks/bonds.ts";
import { resolveEvents } from "../../../resolve/event-resolution/resolve-events.ts";
import type { Verdict } from "../../../resolve/ledger/verdicts.ts";
import type { Asking } from "../asking.ts";
import type { BlockStretch, EventRow } from "../event-index.ts";
import { calledOrOwn, keyOf } from "../called-events.ts";
import { type DraftedEvent, draftIn, draftsOf, entitiesOf, profileIn, rowOf, storiedIn } from "../event-reports.ts";
import { storyBlocks } from "./story-blocks.ts";
import { liesIn, nameOf, touchedBy } from "./event-stretches.ts";
import { ask, type DoubtRow, type MemberRow } from "../record-index.ts";

/** Articles whose reports are reckoned in one go: bounds the memory of a change that touches many. */
const CHUNK = 200;
/** Stretches resolved in one go. */
const STRETCHES = 50;

/** A change to the record as far as events are concerned. */
export interface EventChange {
  /** Articles put in, in place of what the index holds of them, or, where they are not among `articles`, taken out. */
  readonly ids: readonly string[];
  readonly articles: readonly ExtractedArticle[];
  /** Articles whose entities are others than before. */
  readonly touched: readonly string[];
  /** Ids of events that are compared anew besides. */
  readonly events: readonly string[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly never: readonly NeverOne[];
}

/** `article event` → the event that it was before, for each report that is of another now or no longer. */
export type EventsBefore = ReadonlyMap<string, string>;

/** Puts the reports of articles into the index, and finds anew what they are reports of in the blocks and stretches of days that this touches. */
export function* settleEvents(change: EventChange): Asking<EventsBefore> {
  const were: EventRow[] = [];
  const changes: EventRow[] = [];
  const old: EventRow[] = [];
  const rows: EventRow[] = [];
  const affected = [...new Set([...change.ids, ...change.touched])].sort();
  for (let at = 0; at < affected.length; at += CHUNK) {
    const some = affected.slice(at, at + CHUNK);
    const before = yield* ask("eventsOf", some);
    const known = new Map(before.map((row) => [keyOf(row), row]));
    const after = (yield* rowsOf(some, before, change)).map((row) => unlessSame(row, known.get(keyOf(row))));
    const changed = [...after.filter((row) => row !== known.get(keyOf(row))), ...gone(before, after)];
    const articles = new Set(changed.map(({ article }) => article));
    changes.push(...changed);
    old.push(...changed.flatMap((row) => known.get(keyOf(row)) ?? []));
    were.push(...before.filter(({ article }) => articles.has(article)));
    rows.push(...after.filter(({ article }) => articles.has(article)));
  }
  const { after: put, moved } = yield* storyBlocks({ before: were, after: rows, changed: [...changes, ...old] });
  const looked = change.events.length === 0 ? [] : yield* calledOrOwn(change.events);
  const rewritten = [...new Set([...old, ...put].map(({ article }) => article))];
  const met = [...were, ...put, ...looked, ...moved.flat()];
  const touched = yield* touchedBy(
    met,
    written(
      rewritten,
      put,
      moved.map(([, is]) => is),
    ),
  );
  if (touched.vanished.length > 0) yield* ask("replaceDoubts", touched.vanished, []);
  const found = yield* resolved(touched.stretches, change.never);
  const left = yield* leftAlone([...put, ...moved.map(([, is]) => is)]);
  return new Map([...found, ...left, ...old.map((row) => [keyOf(row), row.entity] as const)]);
}

/** A report that meets nobody in any block is of its own event again: its story may have gone, or may be two now. */
function* leftAlone(rows: readonly EventRow[]): Asking<Map<string, string>> {
  const alone = rows.filter(({ block, name, entity }) => block === null && entity !== name);
  if (alone.length > 0)
    yield* ask(
      "tieEvents",
      alone.map(({ article, event, name }) => ({ article, event, entity: name })),
    );
  return new Map(alone.map((row) => [keyOf(row), row.entity] as const));
}

/** The reports of some articles as they are now, by who their mentions are now. */
function* rowsOf(
  some: readonly string[],
  before: readonly EventRow[],
  { ids, articles, verdicts }: EventChange,
): Asking<EventRow[]> {
  const put = new Set(ids);
  const chosen = new Set(some);
  const drafts: DraftedEvent[] = [
    ...articles.filter(({ id }) => chosen.has(id)).flatMap(draftsOf),
    ...before.filter(({ article }) => !put.has(article)).map(draftIn),
  ];
  const telling = [...new Set(drafts.map(({ article }) => article))];
  const members = telling.length === 0 ? [] : yield* ask("members", telling);
  const byArticle = new Map<string, MemberRow[]>(telling.map((id) => [id, []]));
  for (const member of members) byArticle.get(member.article)?.push(member);
  const entities = new Map([...byArticle].map(([id, own]) => [id, entitiesOf(own, verdicts)]));
  return drafts.map((draft) => rowOf(draft, entities.get(draft.article) ?? (() => undefined)));
}

function gone(before: readonly EventRow[], after: readonly EventRow[]): EventRow[] {
  const kept = new Set(after.map(keyOf));
  return before.filter((row) => !kept.has(keyOf(row)));
}

/** The row that is known already where nothing of it changes, with what it was found to be and the block that it was put into. */
function unlessSame(row: EventRow, known: EventRow | undefined): EventRow {
  return row.told === known?.told && row.part === known.part && row.name === known.name ? known : row;
}

function* written(articles: readonly string[], put: readonly EventRow[], moved: readonly EventRow[]): Asking<void> {
  const keyed = put.map((row) => ({ ...row, keys: storiedIn(row).keys }));
  if (articles.length > 0) yield* ask("replaceEvents", articles, keyed);
  if (moved.length > 0) yield* ask("moveEvents", moved);
}

/** Resolves stretches, keeps what is found, and tells what those reports were before that are of another event now. */
function* resolved(stretches: readonly BlockStretch[], never: readonly NeverOne[]): Asking<Map<string, string>> {
  const before = new Map<string, string>();
  for (let at = 0; at < stretches.length; at += STRETCHES) {
    const some = stretches.slice(at, at + STRETCHES);
    const rows = yield* ask("eventsIn", some);
    const doubts: DoubtRow[] = [];
    const changes: Pick<EventRow, "article" | "event" | "entity">[] = [];
    for (const stretch of some) {
      const own = rows.filter((row) => liesIn(row, stretch));
      const found = resolveEvents(own.map(profileIn), never);
      doubts.push(...found.doubts.map((doubt) => ({ ...doubt, block: nameOf(stretch) })));
      const events = new Map(found.groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
      for (const row of own) {
        const entity = events.get(keyOf(row)) ?? row.name;
        if (entity === row.entity) continue;
        before.set(keyOf(row), row.entity);
        changes.push({ article: row.article, event: row.event, entity });
      }
    }
    if (changes.length > 0) yield* ask("tieEvents", changes);
    yield* ask("replaceDoubts", some.map(nameOf), doubts);
  }
  return before;
}
