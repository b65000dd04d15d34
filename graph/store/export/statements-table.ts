import type { ArticleBrief, Brief, StatementView } from "../../api/views.ts";
import type { GraphStore } from "../store.ts";
import { csvLine } from "./csv-line.ts";
import type { FlatValue } from "./columns.ts";

type Asking = Pick<GraphStore, "articles" | "statements">;

/** Rows asked for in one go. */
const PAGE = 500;

/** What each column of the table says of a statement. */
const COLUMNS: Readonly<Record<string, (statement: StatementView) => FlatValue | null | undefined>> = {
  id: ({ id }) => id,
  articleId: ({ article }) => article.id,
  articleTitle: ({ article }) => article.title,
  articleUrl: ({ article }) => article.url,
  outlet: ({ article }) => article.outlet,
  publishedDate: ({ article }) => article.publishedDate,
  speakerIds: ({ speakers }) => idsOf(speakers),
  speakerNames: ({ speakers }) => namesOf(speakers),
  speakerWords: ({ speakerWords }) => speakerWords,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  act: ({ act }) => act,
  cue: ({ cue }) => cue,
  medium: ({ medium }) => medium,
  factuality: ({ factuality }) => factuality,
  attribution: ({ attribution }) => attribution,
  polarity: ({ polarity }) => polarity,
  saidDate: ({ saidDate }) => saidDate,
  depth: ({ depth }) => depth,
  within: ({ within }) => within,
  eventIds: ({ about }) => idsOf(events(about)),
  eventNames: ({ about }) => namesOf(events(about)),
  aboutIds: ({ about }) => idsOf(others(about)),
  aboutNames: ({ about }) => namesOf(others(about)),
  start: ({ content }) => content[0]?.[0],
  end: ({ content }) => content.at(-1)?.[1],
  content: ({ content }) => content,
  cueSpan: ({ cueSpan }) => cueSpan && [cueSpan],
  speakerSpan: ({ speakerSpan }) => speakerSpan && [speakerSpan],
  carried: ({ carried }) => carried,
  rule: ({ rule }) => rule,
  confidence: ({ confidence }) => confidence,
};

/** A row a statement, with its first article: the newest article first, then by day said and place in the text. Offsets are into that article's text. */
export async function* statementsTable(store: Asking): AsyncGenerator<string> {
  yield csvLine(Object.keys(COLUMNS));
  for await (const article of all((window) => store.articles(window)))
    for await (const statement of statementsOf(store, article))
      yield csvLine(Object.values(COLUMNS).map((column) => column(statement)));
}

/** Those that this article is the first to carry. */
async function* statementsOf(store: Asking, { id }: ArticleBrief): AsyncGenerator<StatementView> {
  for await (const view of all((window) => store.statements({ article: id }, window)))
    if (view.article.id === id) yield view;
}

async function* all<Row>(
  ask: (window: { limit: number; offset: number }) => Promise<{ items: readonly Row[]; more: boolean }>,
): AsyncGenerator<Row> {
  for (let offset = 0, more = true; more; offset += PAGE) {
    const page = await ask({ limit: PAGE, offset });
    yield* page.items;
    more = page.more;
  }
}

function events(briefs: readonly Brief[]): Brief[] {
  return briefs.filter(({ kind }) => kind === "Event");
}

function others(briefs: readonly Brief[]): Brief[] {
  return briefs.filter(({ kind }) => kind !== "Event");
}

function idsOf(briefs: readonly Brief[]): string[] {
  return briefs.map(({ id }) => id);
}

function namesOf(briefs: readonly Brief[]): string[] {
  return briefs.map(({ name }) => name);
}
