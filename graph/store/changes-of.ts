import type { PossibleChange } from "../api/account-views.ts";
import type { Brief, StatementView } from "../api/views.ts";
import { CHANGE_CONFIDENCE } from "../model/confidence.ts";
import { ACTS } from "../model/acts.ts";
import type { Count, ExtractedArticle } from "../model/extracted.ts";
import { covers } from "../model/spans.ts";
import { possibleChanges } from "../resolve/accounts/possible-changes.ts";
import type { Asking } from "./resolution/asking.ts";
import { articlesTelling, eventsTold } from "./resolution/explain/told-in.ts";
import { eventsOf, standsOf } from "./stands-of.ts";
import type { ChangesFilter, GraphStore, StatementFilter } from "./store.ts";

/** Statements that are compared in one go, the first said; who spoke more often than that about one event is read about elsewhere. */
const STATEMENTS_MAX = 1_000;
/** Articles of one event whose statements are compared, the first told. */
const ARTICLES_MAX = 60;

type Store = Pick<GraphStore, "statements" | "article">;
/** Puts a question to the index of the store. */
export type Look = <Answer>(work: () => Asking<Answer>) => Promise<Answer>;

/** Where a speaker's word on an event turns; the two statements in full. */
export async function changesOf(
  store: Store,
  look: Look,
  filter: ChangesFilter,
  confidence = CHANGE_CONFIDENCE,
): Promise<PossibleChange[]> {
  const found = await statementsFor(store, look, filter);
  // Of two read less surely than that no pair can be sure enough, so that most are not looked into.
  const sure = ofSeveralArticles(found.filter((view) => view.confidence >= confidence));
  const views = new Map(sure.map((view) => [view.id, view]));
  const counts = await countsIn(store, compared(sure));
  const told = await look(() => eventsTold([...new Set(sure.map(({ article }) => article.id))]));
  const stands = sure.flatMap((view) =>
    standsOf(view, filter, counts.get(view.id) ?? [], told.get(view.article.id) ?? []),
  );
  const events = new Map([...told.values()].flat().map((brief) => [brief.id, brief]));
  return possibleChanges(stands, confidence).flatMap(({ speaker, event, earlier, later, ...change }) => {
    const [first, second] = [views.get(earlier.statement), views.get(later.statement)];
    const who = find(first?.speakers, speaker);
    const what = event === speaker ? who : (find(first?.about, event) ?? events.get(event));
    if (first === undefined || second === undefined || who === undefined || what === undefined) return [];
    return [
      {
        ...{ speaker: who, event: what, ...change },
        earlier: { value: earlier.value, statement: first },
        later: { value: later.value, statement: second },
      },
    ];
  });
}

/** All statements of a speaker; of an event those about it, and what else is said in the articles that tell of it. */
async function statementsFor(store: Store, look: Look, filter: ChangesFilter): Promise<StatementView[]> {
  const { event, ...others } = filter;
  const asked = async (of: StatementFilter) =>
    (await store.statements({ ...of, act: [...ACTS] }, { limit: STATEMENTS_MAX, offset: 0 })).items;
  const found = new Map((await asked(filter)).map((view) => [view.id, view]));
  if (event === undefined) return [...found.values()];
  const articles = (await look(() => articlesTelling(event))).slice(0, ARTICLES_MAX);
  for (const article of articles) {
    if (found.size >= STATEMENTS_MAX) break;
    for (const view of await asked({ ...others, article })) found.set(view.id, view);
  }
  return [...found.values()];
}

/** Who speaks in one article alone has nothing to be held against. */
function ofSeveralArticles(views: readonly StatementView[]): StatementView[] {
  const articles = new Map<string, Set<string>>();
  for (const { speakers, article } of views)
    for (const { id } of speakers) articles.set(id, (articles.get(id) ?? new Set()).add(article.id));
  return views.filter(({ speakers }) => speakers.some(({ id }) => (articles.get(id)?.size ?? 0) > 1));
}

/** Statements whose speaker says something of the same event in another article: only their numbers are worth looking up. */
function compared(views: readonly StatementView[]): StatementView[] {
  const articles = new Map<string, Set<string>>();
  const pairs = (view: StatementView) =>
    view.speakers.flatMap((who) => eventsOf(view).map((what) => `${who.id} ${what.id}`));
  for (const view of views)
    for (const pair of pairs(view)) articles.set(pair, (articles.get(pair) ?? new Set()).add(view.article.id));
  return views.filter((view) => pairs(view).some((pair) => (articles.get(pair)?.size ?? 0) > 1));
}

/** Numbers of events within the words of statements, by statement. */
async function countsIn(
  store: Pick<GraphStore, "article">,
  views: readonly StatementView[],
): Promise<Map<string, Count[]>> {
  const articles = new Map<string, ExtractedArticle | undefined>();
  for (const { article } of views)
    if (!articles.has(article.id)) articles.set(article.id, await store.article(article.id));
  return new Map(
    views.map(({ id, article, content }) => {
      const counts = articles.get(article.id)?.events.flatMap((event) => event.counts) ?? [];
      return [id, counts.filter(({ span }) => span && content.some((piece) => covers(piece, span)))];
    }),
  );
}

function find(briefs: readonly Brief[] | undefined, id: string): Brief | undefined {
  return briefs?.find((brief) => brief.id === id);
}
