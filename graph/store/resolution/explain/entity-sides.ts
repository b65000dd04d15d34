import type { Brief } from "../../../api/views.ts";
import type { ExtractedArticle, Mention } from "../../../model/extracted.ts";
import type { FactName } from "../../../model/facts.ts";
import type { NodeKind } from "../../../model/kinds.ts";
import type { EntityIn } from "../../../resolve/accounts/event-reports.ts";
import type { Reason } from "../../../resolve/blocks/evidence.ts";
import { entityKey } from "../../../resolve/keys.ts";
import type { Profile } from "../../../resolve/blocks/profile.ts";
import { aroundIn, profileOf } from "../../../resolve/blocks/signature.ts";
import { entityTold } from "../../../resolve/side-by-side/entity-facts.ts";
import { factsOf } from "../../../resolve/side-by-side/facts.ts";
import { office } from "../../../resolve/tables/titles.ts";
import { entitiesIn } from "./accounts.ts";
import type { Asking } from "../asking.ts";
import { type Lit, passagesOf, type Shown } from "./passages.ts";
import { ask } from "../record-index.ts";
import type { Part, Sides } from "./sides.ts";

/** Names of one entity whose articles are looked at, and articles of one name. */
const NAMES_MAX = 4;
const ARTICLES_MAX = 3;

/** An entity and its names, those first whose articles are to be shown first. */
export interface Named {
  readonly id: Brief["id"];
  readonly parts: readonly Part[];
}

/** What the names of two entities tell, side by side. */
export function* entitySides(left: Named, right: Named, reasons: readonly Reason[]): Asking<Sides> {
  const ofLeft = yield* articlesOf(left);
  const ofRight = yield* articlesOf(right);
  const ids = [...new Set([...ofLeft, ...ofRight])];
  const records = new Map((ids.length === 0 ? [] : yield* ask("records", ids)).map((record) => [record.id, record]));
  const entity = yield* entitiesIn(ids);
  const [a, b] = [mentionsIn(left, ofLeft, records, entity), mentionsIn(right, ofRight, records, entity)];
  const names = yield* namesOf([...left.parts, ...right.parts]);
  const words = [...a, ...b].flatMap(wordsFor).sort(capitalsLast);
  const called = new Map([...names, ...words]);
  const told = ({ parts }: Named) => entityTold(parts.flatMap(counted), called);
  return {
    facts: factsOf(told(left), told(right), reasons),
    passages: { a: passagesOf(a.map(shown)), b: passagesOf(b.map(shown)) },
  };
}

type Counted = Profile & Pick<Part, "holders">;

/** What all mentions of a name tell, and the places that only some of them tell. */
function counted({ block, signature, holders, around }: Part): Counted[] {
  const places = new Map<string, number>();
  for (const place of around?.split("\n").flatMap((line) => aroundIn(line).near ?? []) ?? [])
    places.set(place, (places.get(place) ?? 0) + 1);
  const some = [...places].map(([place, times]) => ({ block, name: "", features: { near: [place] }, holders: times }));
  return [{ ...profileOf(block, signature), holders }, ...some];
}

/** The names of the towns and bodies that these names tell. */
function* namesOf(parts: readonly Part[]): Asking<(readonly [id: string, name: string])[]> {
  const told = parts.flatMap(counted).flatMap(({ features: { near = [], bodies = [] } }) => [...near, ...bodies]);
  const ids = [...new Set(told.filter((one) => one.includes(":")))].sort();
  return ids.length === 0 ? [] : (yield* ask("briefs", ids)).map(({ id, name }) => [id, name]);
}

/** Some articles of its first names: one of each, then the second of each. */
function* articlesOf({ parts }: Named): Asking<string[]> {
  const each: (readonly string[])[] = [];
  for (const { block, signature, article } of parts.slice(0, NAMES_MAX))
    each.push(article === undefined ? yield* ask("holders", [{ block, signature }]) : [article]);
  const turns = Array.from({ length: ARTICLES_MAX }, (_, turn) => each.flatMap((articles) => articles[turn] ?? []));
  return [...new Set(turns.flat())];
}

/** What an article writes for the id of a name, and for an office. */
function wordsFor({ article, mention }: Read): (readonly [string, string])[] {
  const titles = mention.roles.map(({ title }) => [office(title), title] as const);
  return [[entityKey(mention, article).id, mention.name], ...titles];
}

/** Of several ways to write it, the last stays: "Mayor", not "mayor"; whatever order articles came in. */
function capitalsLast([, a]: readonly [string, string], [, b]: readonly [string, string]): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

interface Read {
  readonly article: ExtractedArticle;
  readonly mention: Mention;
}

function mentionsIn(
  { id }: Named,
  articles: readonly string[],
  records: ReadonlyMap<string, ExtractedArticle>,
  entity: EntityIn,
): Read[] {
  return articles.flatMap((one) => {
    const article = records.get(one);
    const own = article?.mentions.filter((mention) => entity(one, mention.id) === id) ?? [];
    return article === undefined ? [] : own.map((mention) => ({ article, mention }));
  });
}

/** What the words for a body or place tell of somebody who holds an office in it. */
const HELD_IN: ReadonlyMap<NodeKind, FactName> = new Map([
  ["City", "town"],
  ["Region", "state"],
  ["Agency", "body"],
  ["Organization", "body"],
]);

function shown({ article, mention }: Read): Shown {
  const lit: Lit[] = [
    ...mention.spans.map((span) => ({ about: "name" as const, span })),
    ...mention.roles.flatMap(({ span }) => (span === undefined ? [] : [{ about: "office" as const, span }])),
  ];
  const within = [mention.of, ...mention.roles.map((role) => role.of)];
  for (const { id, kind, spans } of article.mentions) {
    const about = within.includes(id) ? HELD_IN.get(kind) : undefined;
    if (about !== undefined) lit.push(...spans.map((span) => ({ about, span })));
  }
  return { article, spans: mention.spans, lit: () => lit };
}
