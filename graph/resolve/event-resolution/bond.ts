import type { NeverOne } from "../blocks/bonds.ts";
import type { Reason } from "../blocks/evidence.ts";
import { agreement, areDatesApart, NEVER } from "./agreement.ts";
import { type EventProfile, secondName } from "./profile.ts";

/** The sum of what speaks for and against, and the reasons. */
export interface Bond {
  readonly sum: number;
  readonly reasons: readonly Reason[];
}

/** What speaks for and against two reports being of one event; undefined where they are of two blocks. */
export function bondOf(a: EventProfile, b: EventProfile): Bond | undefined {
  if (a.block === undefined || a.block !== b.block) return undefined;
  const reasons = agreement(a, b);
  return { sum: Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100, reasons };
}

/** The same; undefined also where nothing may make them one. */
export function openBond(a: EventProfile, b: EventProfile, never: readonly NeverOne[]): Bond | undefined {
  // Most pairs of a long spell are seen to be two by their dates, without weighing anything.
  if (areDatesApart(a, b)) return undefined;
  const isNever = never.some(([x, y]) => (answersTo(a, x) && answersTo(b, y)) || (answersTo(a, y) && answersTo(b, x)));
  const bond = isNever ? undefined : bondOf(a, b);
  return bond?.reasons.some(({ weight }) => weight <= NEVER) === true ? undefined : bond;
}

/** Whether an event's id is one that a report gives: by its block and date, with or without itself behind, or by itself alone. */
function answersTo({ id, name }: EventProfile, event: string): boolean {
  return event === name || event === secondName(name, id) || event === secondName("event", id);
}
