import { precision } from "../../model/dates.ts";
import type { EventMention } from "../../model/extracted.ts";
import { type EntityIn, type EventReport, inOrder, type Source, sourceOf } from "./event-reports.ts";

/** What an event was at a time: reported, announced, happened or denied are states of one event, not events. */
export interface EventState {
  readonly status: EventMention["status"];
  /** When an article first says so, ISO; null where none of them is dated. */
  readonly since: string | null;
  readonly sources: readonly Source[];
}

/** The day that most reports give, of equals the earlier; "" where none gives one. */
function dayOf(reports: readonly EventReport[]): string {
  const days = reports.flatMap(({ event: { start } }) => (start !== null && precision(start) === "day" ? [start] : []));
  const votes = (day: string) => days.filter((one) => one === day).length;
  return [...new Set(days)].sort((a, b) => votes(b) - votes(a) || (a < b ? -1 : 1))[0] ?? "";
}

/** How far along a state is; of one day the farthest stands last. */
const STAGES: readonly EventMention["status"][] = ["reported", "announced", "happened", "denied"];

/**
 * The states of an event through time, from all reports of it: a state ends where a later article gives another. What once happened
 * is not announced again by an article that only looks back; only a denial takes it back. The last state is what holds.
 */
export function eventStates(reports: readonly EventReport[], entity: EntityIn): EventState[] {
  const states: { status: EventMention["status"]; since: string | null; sources: Source[] }[] = [];
  const stage = ({ event }: EventReport): number => STAGES.indexOf(event.status);
  const day = ({ article }: EventReport): string => article.publishedDate?.slice(0, 10) ?? "9999";
  const ordered = inOrder(reports).sort((a, b) => (day(a) === day(b) ? stage(a) - stage(b) : 0));
  const held = dayOf(reports);
  let has = false;
  for (const report of ordered) {
    // "the Iowa caucuses", told weeks before they are held, have not happened though nothing says that they are to come.
    const status = report.event.status === "happened" && day(report) < held ? "announced" : report.event.status;
    const settled: EventMention["status"] = has && status !== "denied" ? "happened" : status;
    has ||= settled === "happened";
    const source = sourceOf(report, undefined, entity);
    const last = states.at(-1);
    if (last?.status === settled) last.sources.push(source);
    else states.push({ status: settled, since: report.article.publishedDate, sources: [source] });
  }
  return states;
}
