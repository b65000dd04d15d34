import { firstDay, lastDay } from "../../model/dates.ts";
import type { Count } from "../../model/extracted.ts";
import { areApart, plainCount, type Range, unitOf } from "./counts.ts";
import { differ, talliesIn, TALLY } from "./tallies.ts";
import { type EntityIn, type EventReport, inOrder, type Source, sourceOf } from "./event-reports.ts";

/** What the reports of one event do not agree about, with all that is said of it. */
export interface Disagreement {
  readonly about: "count" | "date" | "place";
  /** Of a count what is counted, such as "people"; else null. */
  readonly unit: string | null;
  /** The values in the order they were first told; at least two. */
  readonly values: readonly { readonly value: string; readonly sources: readonly Source[] }[];
}

/** One value as one report gives it; `at` is what it is compared by. */
interface Told<Place> {
  readonly value: string;
  readonly source: Source;
  readonly at: Place;
}

/**
 * Who gave which number, date or place for one event, as far as they contradict one another: "about 1,200" and "1,200" do not,
 * nor do "April" and "April 12". Counts come first, by unit, then how a vote came out, then dates, then places. Pure; the order of the
 * reports does not matter.
 */
export function disagreements(reports: readonly EventReport[], entity: EntityIn): Disagreement[] {
  const ordered = inOrder(reports);
  const units = new Map<string, Told<Range>[]>();
  for (const report of ordered) {
    const inTallies = new Set(talliesIn(report.event.counts).flatMap(({ counts }) => counts));
    for (const count of report.event.counts) {
      if (inTallies.has(count)) continue;
      const unit = unitOf(count);
      units.set(unit, [...(units.get(unit) ?? []), countTold(report, count, entity)]);
    }
  }
  const tallies = ordered.flatMap((report) => talliesTold(report, entity));
  const counts = [...units].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = ordered.flatMap((report) => placeTold(report, entity));
  return [
    ...counts.flatMap(([unit, told]) => rowOf("count", unit, told, areApart)),
    ...rowOf("count", TALLY, tallies, differ),
    ...rowOf(
      "date",
      null,
      ordered.flatMap((report) => dateTold(report, entity)),
      areApart,
    ),
    ...rowOf("place", null, places, (a, b) => !a.some((id) => b.includes(id))),
  ];
}

function countTold(report: EventReport, count: Count, entity: EntityIn): Told<Range> {
  const source = sourceOf(report, count.span, entity);
  const giver = count.giver === undefined ? undefined : entity(report.article.id, count.giver);
  return {
    value: plainCount(count),
    source: { ...source, speaker: source.speaker ?? giver ?? null },
    at: [count.low, count.high],
  };
}

function talliesTold(report: EventReport, entity: EntityIn): Told<Range>[] {
  return talliesIn(report.event.counts).map(({ value, sides, counts: [count] }) => ({
    value,
    source: sourceOf(report, count?.span, entity),
    at: sides,
  }));
}

function dateTold(report: EventReport, entity: EntityIn): Told<Range>[] {
  const { start, end } = report.event;
  const [first, last] = [firstDay(start ?? ""), lastDay(end ?? start ?? "")];
  if (start === null || first === undefined || last === undefined) return [];
  const value = end === null ? start : `${start}/${end}`;
  return [{ value, source: sourceOf(report, undefined, entity), at: [first, last] }];
}

function placeTold(report: EventReport, entity: EntityIn): Told<readonly string[]>[] {
  const { article, event } = report;
  if (event.placedBy === "article") return [];
  const cities = event.places.flatMap((place) => article.mentions.filter(({ id }) => id === place));
  const [main] = cities.filter(({ kind }) => kind === "City");
  if (main === undefined) return [];
  const ids = cities.map(({ id }) => entity(article.id, id) ?? `${article.id} ${id}`);
  return [{ value: main.name, source: sourceOf(report, undefined, entity), at: ids }];
}

/** No row where nothing contradicts anything. */
function rowOf<Place>(
  about: Disagreement["about"],
  unit: string | null,
  all: readonly Told<Place>[],
  conflict: (a: Place, b: Place) => boolean,
): Disagreement[] {
  if (!all.some((one) => all.some((other) => conflict(one.at, other.at)))) return [];
  const values = new Map<string, Source[]>();
  for (const { value, source } of all) values.set(value, [...(values.get(value) ?? []), source]);
  return [{ about, unit, values: [...values].map(([value, sources]) => ({ value, sources })) }];
}
