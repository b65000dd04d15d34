import type { Why } from "../../api/decision-views.ts";
import { mentionId } from "../../model/ids.ts";
import type { EventProfile } from "../../resolve/event-resolution/profile.ts";
import { type Bond, bondOf } from "../../resolve/event-resolution/resolve-events.ts";
import type { Asking } from "./asking.ts";
import type { EventRow } from "./event-index.ts";
import { profileIn } from "./event-reports.ts";
import { reportsOf } from "./reports-of.ts";

/** Reports of one event that are told of, or compared, at most. */
const REPORTS_MAX = 50;

/** The reports of an event, the first told of it first, each with what ties it to that one. */
export function* eventParts(id: string): Asking<Why["parts"]> {
  const [first, ...others] = (yield* reportsOf(id)).sort(byAppearance);
  if (first === undefined) return [];
  const profile = profileIn(first);
  return [
    partOf(first, undefined),
    ...others.slice(0, REPORTS_MAX - 1).map((row) => partOf(row, bondOf(profile, profileIn(row)))),
  ];
}

/** What most speaks for two events being one; undefined where nothing compares them. */
export function* eventBond(a: string, b: string): Asking<Bond | undefined> {
  const profiles = (rows: readonly EventRow[]) => rows.slice(0, REPORTS_MAX).map(profileIn);
  const [left, right] = [profiles(yield* reportsOf(a)), profiles(yield* reportsOf(b))];
  const bonds = left.flatMap((one) => right.flatMap((other) => bondOf(one, other) ?? []));
  return bonds.reduce<Bond | undefined>((best, bond) => (best && best.sum >= bond.sum ? best : bond), undefined);
}

function partOf(row: EventRow, bond: Bond | undefined): Why["parts"][number] {
  const rule = row.entity === row.name ? "event-told" : "same-event";
  return {
    ...{ name: mentionId(row.article, row.event), tells: tells(profileIn(row)), mentions: 1, rule },
    ...{ score: bond?.sum ?? 0, reasons: [...(bond?.reasons ?? [])] },
  };
}

function tells({ start, end, published, status, cities, participants }: EventProfile): Why["parts"][number]["tells"] {
  const all = { start, end, published, status, cities: [...cities], participants: [...participants] };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value.length > 0));
}

function byAppearance(a: EventRow, b: EventRow): number {
  const day = (row: EventRow): string => profileIn(row).published ?? "9999";
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}
