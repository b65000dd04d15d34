import type { EntityIn, EventReport } from "../../../resolve/accounts/event-reports.ts";
import { eventTold } from "../../../resolve/side-by-side/event-facts.ts";
import { dayWords } from "../../../resolve/side-by-side/day-words.ts";
import { factsOf } from "../../../resolve/side-by-side/facts.ts";
import type { Reason } from "../../../resolve/blocks/evidence.ts";
import { entitiesIn } from "./accounts.ts";
import type { Asking } from "../asking.ts";
import type { EventRow } from "../event-index.ts";
import { type Lit, passagesOf, type Shown } from "./passages.ts";
import { ask } from "../record-index.ts";
import type { Sides } from "./sides.ts";

/** What the reports of two events tell, side by side; passages in the order of the reports. */
export function* eventSides(
  left: readonly EventRow[],
  right: readonly EventRow[],
  reasons: readonly Reason[],
): Asking<Sides> {
  const articles = [...new Set([...left, ...right].map(({ article }) => article))];
  const records = new Map((yield* ask("records", articles)).map((record) => [record.id, record]));
  const entity: EntityIn = yield* entitiesIn(articles);
  const reportsIn = (rows: readonly EventRow[]): EventReport[] =>
    rows.flatMap((row) => {
      const article = records.get(row.article);
      const event = article?.events.find(({ id }) => id === row.event);
      return article === undefined || event === undefined ? [] : [{ article, event }];
    });
  const [a, b] = [reportsIn(left), reportsIn(right)];
  return {
    facts: factsOf(eventTold(a, entity), eventTold(b, entity), reasons),
    passages: { a: passagesOf(a.map(shown)), b: passagesOf(b.map(shown)) },
  };
}

function shown({ article, event }: EventReport): Shown {
  const spansOf = (ids: readonly string[]) =>
    article.mentions.filter(({ id }) => ids.includes(id)).flatMap(({ spans }) => spans);
  const told: readonly Lit[] = [
    ...event.spans.map((span) => ({ about: "kind" as const, span })),
    ...spansOf(event.places).map((span) => ({ about: "place" as const, span })),
    ...spansOf(event.participants.map(({ mention }) => mention)).map((span) => ({ about: "people" as const, span })),
    ...event.counts.flatMap(({ span }) => (span === undefined ? [] : [{ about: "count" as const, span }])),
  ];
  return {
    ...{ article, spans: event.spans },
    lit: (sentence) => [...told, ...dayWords(article.text, sentence).map((span) => ({ about: "day" as const, span }))],
  };
}
