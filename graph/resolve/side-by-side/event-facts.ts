import type { FactName } from "../../model/facts.ts";
import { countWords } from "../accounts/counts.ts";
import { eventDraft } from "../event-resolution/draft.ts";
import type { EntityIn, EventReport } from "../accounts/event-reports.ts";
import type { Told } from "./facts.ts";

type Value = Pick<Told, "key" | "value">;
type Gives = (report: EventReport, entity: EntityIn) => readonly Value[];

/** What a report of an event tells of each fact. */
const GIVES: readonly (readonly [FactName, Gives])[] = [
  ["kind", ({ event }) => [plain(event.type)]],
  ["day", ({ event }) => dayOf(event)],
  ["reported", ({ article }) => (article.publishedDate === null ? [] : [plain(article.publishedDate.slice(0, 10))])],
  ["place", (report, entity) => named(report.event.places, report, entity)],
  ["people", (report, entity) => named(partaking(report), report, entity)],
  ["count", ({ event }) => event.counts.map((count) => plain(countWords(count)))],
  ["status", ({ event }) => [plain(event.status)]],
  ["named", (report, entity) => named(others(report), report, entity)],
];

/** What the reports of an event tell, each thing once an article. */
export function eventTold(reports: readonly EventReport[], entity: EntityIn): Told[] {
  return reports.flatMap((report) =>
    GIVES.flatMap(([about, gives]) => {
      const values = new Map(gives(report, entity).map((value) => [value.key, value]));
      return [...values.values()].map((value) => ({ about, ...value, articles: 1 }));
    }),
  );
}

function plain(value: string): Value {
  return { key: value, value };
}

function dayOf({ start, end }: EventReport["event"]): Value[] {
  if (start === null) return [];
  return [plain(end === null || end === start ? start : `${start}/${end}`)];
}

function partaking({ event }: EventReport): string[] {
  return event.participants.map(({ mention }) => mention);
}

/** Those the article names most who neither take part nor are where it was. */
function others(report: EventReport): string[] {
  const { event, article } = report;
  const own = new Set([...event.places, ...partaking(report)]);
  return eventDraft(event, article).named.filter((mention) => !own.has(mention));
}

function named(mentions: readonly string[], { article }: EventReport, entity: EntityIn): Value[] {
  return mentions.flatMap((id) => {
    const name = article.mentions.find((mention) => mention.id === id)?.name;
    return name === undefined ? [] : [{ key: entity(article.id, id) ?? name, value: name }];
  });
}
