import type { Count, EventMention, Mention } from "../../../graph/model/extracted.ts";
import { ofAllOrSome } from "./counts/all-or-some.ts";
import { commonest } from "./labels/label.ts";
import type { Group, Telling } from "./telling.ts";

/**
 * The type of most mentions; that somebody died tells half as much as of what (a knife attack that killed nine is an attack), and where
 * nobody is named nothing: "opened fire", "killing four".
 */
export function typeOf(group: Group): string {
  const causes = group.filter((one) => !isOfNobody(one));
  const types = (causes.length > 0 ? causes : group).flatMap(({ type }) =>
    OUTCOMES.has(type) ? [type] : [type, type],
  );
  return commonest(types) ?? "event";
}

function isOfNobody({ type, participants }: Telling): boolean {
  return OUTCOMES.has(type) && participants.every(({ role }) => role !== "target");
}

const OUTCOMES: ReadonlySet<string> = new Set(["death", "injury"]);

/** Towns before regions, the one most mentions name first. */
export function placesByVotes(group: Group): Mention[] {
  const places = byVotes(
    group.flatMap((telling) => telling.places),
    ({ id }) => id,
  );
  return [...places.filter(({ kind }) => kind === "City"), ...places.filter(({ kind }) => kind !== "City")];
}

/** Who takes part and how, whom most mentions name first. */
export function participantsByVotes(group: Group): EventMention["participants"] {
  const all = group.flatMap((telling) => telling.participants);
  return byVotes(all, ({ mention, role }) => `${mention.id} ${role}`).map(({ mention, role }) => ({
    mention: mention.id,
    role,
  }));
}

/** Each count once, in reading order: one figure told twice is one. */
export function countsOnce(group: Group): EventMention["counts"] {
  const counts = ofAllOrSome(group.flatMap((telling) => telling.counts));
  const same = (a: Count, b: Count) => a.low === b.low && a.high === b.high && a.unit === b.unit;
  return counts.filter((count, at) => counts.findIndex((one) => same(one, count)) === at);
}

/** Each value once, the commonest first; of equals the first in the text. */
function byVotes<Value>(values: readonly Value[], key: (value: Value) => string): Value[] {
  const votes = new Map<string, { value: Value; count: number }>();
  for (const value of values) {
    const known = votes.get(key(value));
    votes.set(key(value), { value: known?.value ?? value, count: (known?.count ?? 0) + 1 });
  }
  return [...votes.values()].sort((a, b) => b.count - a.count).map(({ value }) => value);
}
