import type { Mention } from "../../../graph/model/extracted.ts";
import { nearestTo } from "./attach.ts";
import type { Extent } from "./extent.ts";
import { type Name, nameAt, type Reading, tokenAt } from "./reading.ts";
import type { Trigger } from "./triggers.ts";

const IN_PLACE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "across",
  "outside",
  "around",
  "to",
  "throughout",
  "hit",
  "struck",
]);
const FARTHEST_TOKENS = 15;
const JOINS: ReadonlySet<string> = new Set(["and", ",", "or"]);

/**
 * Where an event takes place: the towns and regions of its own noun phrase ("the Brackwater flood") and those after a
 * preposition nearest to it ("raids coming to Brackwater and Tolland").
 */
export function placesOf(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, extent: Extent): Mention[] {
  const own = extent.modifiers.filter(({ mention }) => isPlace(mention));
  // "lost the Oregon primary but led in Kentucky": what is called by its place was there.
  if (own.length > 0) return own.map(({ mention }) => mention);
  const around = reading.names.filter(
    (name) =>
      isPlace(name.mention) &&
      isWhole(reading, name) &&
      isSaidWhere(reading, name) &&
      nearestTo(reading, triggers, name.span, FARTHEST_TOKENS) === trigger,
  );
  const object = trigger.form === "verb" ? nameAt(reading, trigger.last) : undefined;
  const reached = object && isPlace(object.mention) ? [object] : [];
  return [...reached, ...around].map(({ mention }) => mention);
}

/** The town a sentence names at all, such as "the city of Brackwater": for an event that is told no place. */
export function townNear(reading: Reading): Mention | undefined {
  const isPartyTown = (name: Name) => /[-(]$/u.test(tokenAt(reading, name.first - 1)?.text ?? "");
  return reading.names.find((name) => name.mention.kind === "City" && isWhole(reading, name) && !isPartyTown(name))
    ?.mention;
}

function isPlace({ kind }: Mention): boolean {
  return kind === "City" || kind === "Region";
}

/** Not the town inside "Brackwater police". */
function isWhole(reading: Reading, name: Name): boolean {
  return nameAt(reading, name.first) === name;
}

function isSaidWhere(reading: Reading, name: Name): boolean {
  const before = tokenAt(reading, name.first - 1)?.lower ?? "";
  if (IN_PLACE.has(before)) return true;
  const joined = JOINS.has(before) ? nameAt(reading, name.first - 2) : undefined;
  return (
    joined !== undefined && isPlace(joined.mention) && IN_PLACE.has(tokenAt(reading, joined.first - 1)?.lower ?? "")
  );
}
