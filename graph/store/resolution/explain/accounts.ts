import type { Disagreement, EventState, Telling } from "../../../api/account-views.ts";
import type { Brief } from "../../../api/views.ts";
import { cut } from "../../../model/spans.ts";
import { disagreements } from "../../../resolve/accounts/disagreements.ts";
import { type EntityIn, type EventReport, type Source } from "../../../resolve/accounts/event-reports.ts";
import { eventStates } from "../../../resolve/accounts/event-states.ts";
import { contextOf } from "../../context.ts";
import type { Asking } from "../asking.ts";
import type { EventRow } from "../event-index.ts";
import { entitiesOf, profileIn } from "../event-reports.ts";
import { articleBrief } from "./passages.ts";
import { ask } from "../record-index.ts";
import { reportsOf } from "./reports-of.ts";

/** Reports of one event that are looked at: the first and the last told, half each. */
const REPORTS_MAX = 400;

/** The reports of an event, and who their mentions are. */
interface Accounts {
  readonly reports: readonly EventReport[];
  readonly entity: EntityIn;
}

/** What the reports of an event contradict one another about; undefined where there is no such event. */
export function* disagreementsOn(event: string): Asking<Disagreement[] | undefined> {
  const accounts = yield* accountsOf(event);
  if (accounts === undefined) return undefined;
  const found = disagreements(accounts.reports, accounts.entity);
  const telling = yield* tellings(
    accounts,
    found.flatMap(({ values }) => values.flatMap(({ sources }) => sources)),
  );
  return found.map(({ about, unit, values }) => ({
    ...{ about, unit },
    values: values.map(({ value, sources }) => ({ value, tellings: sources.map(telling) })),
  }));
}

/** What an event was from when on; undefined where there is no such event. */
export function* statesOf(event: string): Asking<EventState[] | undefined> {
  const accounts = yield* accountsOf(event);
  if (accounts === undefined) return undefined;
  const states = eventStates(accounts.reports, accounts.entity);
  const telling = yield* tellings(
    accounts,
    states.flatMap(({ sources }) => sources),
  );
  return states.map(({ status, since, sources }) => ({ status, since, tellings: sources.map(telling) }));
}

function* accountsOf(id: string): Asking<Accounts | undefined> {
  const [node] = yield* ask("briefs", [id]);
  if (node?.kind !== "Event") return undefined;
  const rows = outermost(byAppearance(yield* reportsOf(id)));
  const articles = [...new Set(rows.map(({ article }) => article))];
  const records = new Map((yield* ask("records", articles)).map((article) => [article.id, article]));
  const reports = rows.flatMap((row): EventReport[] => {
    const article = records.get(row.article);
    const event = article?.events.find(({ id: local }) => local === row.event);
    return article === undefined || event === undefined ? [] : [{ article, event }];
  });
  return { reports, entity: yield* entitiesIn(articles) };
}

/** Who the mentions of some articles are, once the ledger has spoken. */
export function* entitiesIn(articles: readonly string[]): Asking<EntityIn> {
  const verdicts = new Map(yield* ask("verdicts"));
  const members = yield* ask("members", articles);
  const known = new Map(
    articles.map((id) => [
      id,
      entitiesOf(
        members.filter(({ article }) => article === id),
        verdicts,
      ),
    ]),
  );
  return (article, mention) => known.get(article)?.(mention);
}

/** How a source is shown: its article and its speaker by name, the words, and the sentence around them. */
function* tellings({ reports }: Accounts, sources: readonly Source[]): Asking<(source: Source) => Telling> {
  const articles = new Map(reports.map(({ article }) => [article.id, article]));
  const speakers = [...new Set(sources.flatMap(({ speaker }) => speaker ?? []))];
  const briefs = new Map<string, Brief>(
    (speakers.length === 0 ? [] : yield* ask("briefs", speakers)).map((brief) => [brief.id, brief]),
  );
  return ({ article: id, speaker, span }) => {
    const article = articles.get(id);
    if (article === undefined) throw new Error(`${id} is no article of these reports`);
    const at: [number, number] = [span[0], span[1]];
    const { text } = article;
    return {
      article: articleBrief(article),
      speaker: briefs.get(speaker ?? "") ?? null,
      ...{ span: at, words: cut(text, at), context: contextOf(text, at) },
    };
  };
}

function byAppearance(rows: readonly EventRow[]): EventRow[] {
  const keyed = rows.map((row) => [`${profileIn(row).published ?? "9999"} ${row.article} ${row.event}`, row] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function outermost<Item>(items: readonly Item[]): readonly Item[] {
  const half = REPORTS_MAX / 2;
  return items.length <= REPORTS_MAX ? items : [...items.slice(0, half), ...items.slice(-half)];
}
