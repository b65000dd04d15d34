import type { ExtractedArticle } from "../../../model/extracted.ts";
import { isEvent } from "../../../resolve/ledger/subjects.ts";
import type { Asking } from "../asking.ts";
import { reportIn } from "../called-events.ts";
import { type EventsBefore, settleEvents } from "./settle-events.ts";
import type { ProfilePlace } from "../profile-index.ts";
import { ask } from "../record-index.ts";
import { settleUtterances } from "./settle-utterances.ts";
import { settle, type Settled } from "./settle.ts";
import { changed, isOnEvents, neverOf, refolded } from "./settle-ledger.ts";

/** Who is who and what is one event after a change, and which articles that touches. */
export interface SettledRecord extends Settled {
  readonly eventsBefore: EventsBefore;
}

/** What is compared anew besides what articles touch: profiles, and events by id. */
export interface Look {
  readonly profiles: readonly ProfilePlace[];
  readonly events: readonly string[];
}

/**
 * Finds who is who first, then which events are one, for these are told by who takes part and where; then folds what was decided of
 * events, which nothing decided of anybody else rests on; then whose words are whose, for one voice does not copy another.
 */
export function* settleRecord(
  ids: readonly string[],
  articles: readonly ExtractedArticle[],
  { profiles, events }: Look = { profiles: [], events: [] },
): Asking<SettledRecord> {
  const settled = yield* settle(ids, articles, profiles);
  const ledger = yield* ask("ledger");
  const eventsBefore = yield* settleEvents({
    ...{ ids, articles, events, touched: [...settled.touched], verdicts: settled.folded.verdicts },
    never: neverOf(ledger).filter(([one]) => isEvent(one)),
  });
  const isDecided = ledger.some(isOnEvents) || [...settled.verdictsBefore.keys()].some(isEvent);
  const folded = isDecided ? yield* refolded(ledger, settled.folded.verdicts) : settled.folded;
  const subjects = isDecided ? changed(settled.verdictsBefore, folded.verdicts).filter(isEventOrMention) : [];
  const called = subjects.length === 0 ? [] : yield* ask("eventsCalled", subjects);
  const moved = [...eventsBefore.keys()].flatMap((key) => key.split(" ")[0] ?? []);
  const own = subjects.flatMap((subject) => reportIn(subject)?.[0] ?? []);
  const carried = yield* settleUtterances({ ids, articles, touched: settled.touched, verdicts: folded.verdicts });
  const touched = new Set([...settled.touched, ...moved, ...called.map(({ article }) => article), ...own, ...carried]);
  for (const id of ids) if (!articles.some((article) => article.id === id)) touched.delete(id);
  return { ...settled, folded, eventsBefore, touched };
}

function isEventOrMention(id: string): boolean {
  return isEvent(id) || id.startsWith("mention:");
}
