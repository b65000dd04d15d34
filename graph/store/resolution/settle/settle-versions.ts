import type { ExtractedArticle } from "../../../model/extracted.ts";
import { hasAddress, isVersion, stories } from "../../../resolve/versions.ts";
import type { Asking } from "../asking.ts";
import { ask, type StoryAsked, type VersionRow } from "../record-index.ts";

/** Articles that share an address, or outlet, title and day, are no versions of one story where there are more: a form that a paper fills each day. */
const STORY_MAX = 64;

/** What the versions of the stories that a change touches come to. */
export interface Versions {
  /** Articles that others stand for now, and which; given ones and stored ones. */
  readonly aside: ReadonlyMap<string, string>;
  /** Stored articles that another stood for and that are shown again. */
  readonly back: readonly ExtractedArticle[];
  /** Stored articles that were shown, or stood aside for another, and stand aside now. */
  readonly retired: readonly ExtractedArticle[];
}

/** Tells which articles stand aside once `given` are put in and `gone` taken out. A story is all that is joined by versions of it. */
export function* settleVersions(
  given: readonly ExtractedArticle[],
  gone: readonly ExtractedArticle[] = [],
): Asking<Versions> {
  const rows = new Map<string, VersionRow>();
  const out = new Set(gone.map(({ id }) => id));
  const known = new Map(given.map((article) => [article.id, article]));
  // Met by address or title, and not yet seen to tell a story at hand.
  const met = new Map<string, ExtractedArticle>();
  for (let rim = [...given, ...gone]; rim.length > 0;) {
    for (const one of yield* candidates(rim, rows)) if (!known.has(one.id) && !out.has(one.id)) met.set(one.id, one);
    const near = rim;
    rim = [...met.values()].filter((one) => near.some((other) => isVersion(one, other)));
    for (const one of rim) {
      met.delete(one.id);
      known.set(one.id, one);
    }
  }
  const aside = new Map(
    stories([...known.values()]).flatMap(({ shown, all }) =>
      all.flatMap(({ id }) => (id === shown.id ? [] : [[id, shown.id] as const])),
    ),
  );
  const ids = new Set(given.map(({ id }) => id));
  const stored = [...known.values()].filter(({ id }) => !ids.has(id));
  const isMoved = ({ id }: ExtractedArticle) => (rows.get(id)?.replaced ?? undefined) !== aside.get(id);
  const moved = stored.filter(isMoved).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { aside, back: moved.filter(({ id }) => !aside.has(id)), retired: moved.filter(({ id }) => aside.has(id)) };
}

/** Stored articles that may be versions of any of these; `rows` gathers how they stand. */
function* candidates(
  of: readonly ExtractedArticle[],
  rows: Map<string, VersionRow>,
): Asking<readonly ExtractedArticle[]> {
  const asked = of.map((one) => ({
    url: hasAddress(one) ? one.url : null,
    ...{ outlet: one.outlet, title: one.title, published: one.publishedDate },
  }));
  const found = yield* ask("versions", asked.filter(isTold), STORY_MAX);
  const fresh = found.filter(({ article }) => !rows.has(article));
  for (const row of fresh) rows.set(row.article, row);
  return fresh.length === 0
    ? []
    : yield* ask(
        "records",
        fresh.map(({ article }) => article),
      );
}

function isTold({ url, outlet, title, published }: StoryAsked): boolean {
  return url !== null || (outlet !== null && title !== null && published !== null);
}
