import type { Group, Telling } from "../telling.ts";
import { firstDay, lastDay } from "../../../../graph/model/dates.ts";

/** A telling this close to one of long ago may mean it, in code units: "Gunmen struck in May. The attack …". */
const CLOSE = 200;
/** What lies farther back than this is not what "the attack" means farther off, where the article tells of one of these days. */
const NEWS_DAYS = 31;

/** Of the groups that it fits the one that tells what it names, "the mill fire", else the last; but "the attack" alone means the one in the news rather than one of long ago. */
export function likeliest<G extends Group>(
  fitting: readonly G[],
  telling: Telling,
  today: string | undefined,
): G | undefined {
  const named = fitting.filter((group) => group.some(({ told }) => telling.which.some((word) => told.has(word))));
  if (named.length === 1) return named[0];
  const last = fitting.at(-1);
  const isTold = telling.time !== undefined || telling.places.length > 0 || telling.participants.length > 0;
  if (last === undefined || isTold || !isOld(last, today)) return last;
  if (last.some(({ span }) => Math.abs(span[0] - telling.span[0]) < CLOSE)) return last;
  return fitting.findLast((group) => !isOld(group, today)) ?? last;
}

function isOld(group: Group, today: string | undefined): boolean {
  const now = firstDay(today ?? "");
  const days = group.flatMap(({ time }) => (time === undefined ? [] : (lastDay(time.last) ?? [])));
  return now !== undefined && days.length > 0 && days.every((day) => day < now - NEWS_DAYS);
}
