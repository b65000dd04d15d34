import type { Decided } from "../../api/decision-views.ts";
import { byMoment, type Decision } from "../../model/decisions.ts";
import type { Status, Verdict } from "../../resolve/ledger/verdicts.ts";
import type { DecideOptions } from "../store.ts";
import type { Asking } from "./asking.ts";
import { ask } from "./record-index.ts";
import { eventStanding } from "./settle/fold-events.ts";
import { foreseen, rewritten } from "./effect.ts";
import { movesOf } from "./moves.ts";
import { foldedLedger, isOnEvents, standingOf } from "./settle/settle-ledger.ts";
import { type Look, settleRecord, type SettledRecord } from "./settle/settle-record.ts";

/** Ends the transaction without a trace: the change was refused, or only looked at. */
export class Undone extends Error {
  readonly outcome: Decided;

  constructor(outcome: Decided) {
    super("undone");
    this.outcome = outcome;
  }
}

/** Puts a decision into the ledger, and what it changes into the record. Throws `Undone` where nothing shall be kept. */
export function* decide(decision: Decision, { preview = false, awaited = false }: DecideOptions): Asking<Decided> {
  const before = yield* ask("ledger");
  const known = before.find(({ id }) => id === decision.id);
  if (known !== undefined) return repeated(known, decision);
  const { statuses, verdicts } = yield* foldedLedger(before);
  if (decision.action === "split") yield* refuseStrays(decision, verdicts);
  yield* ask("putDecision", decision);
  const settled = yield* settleRecord([], [], yield* lookFor(decision));
  const status = settled.folded.statuses.get(decision.id);
  if (status?.state === "refused" || (status?.state === "waiting" && !awaited)) throw refusal(status);
  const barred = brokenBy(before, statuses, settled.folded.statuses);
  if (barred !== undefined) throw new Undone(inTheWay(barred));
  return yield* carriedOut(decision, settled, status?.sentence ?? "", preview);
}

/** Takes a decision back; undefined if the ledger has none of that id. Throws `Undone` as above. */
export function* undo(id: string, { preview = false }: DecideOptions): Asking<Decided | undefined> {
  const before = yield* ask("ledger");
  const decision = before.find((one) => one.id === id);
  if (decision === undefined) return undefined;
  const statuses = (yield* foldedLedger(before)).statuses;
  const look = yield* lookFor(decision);
  yield* ask("dropDecision", id);
  const settled = yield* settleRecord([], [], look);
  const barred = brokenBy(
    before.filter((one) => one !== decision),
    statuses,
    settled.folded.statuses,
  );
  if (barred !== undefined) throw new Undone(inTheWay(barred));
  return yield* carriedOut(decision, settled, "", preview);
}

/** Only mentions of an entity can be split off it. */
function* refuseStrays(
  split: Extract<Decision, { action: "split" }>,
  verdicts: ReadonlyMap<string, Verdict>,
): Asking<void> {
  const final = (entity: string | undefined) => verdicts.get(entity ?? "")?.to ?? entity;
  const ids = [split.entity, ...split.mentions];
  const standing = isOnEvents(split) ? yield* eventStanding(ids) : standingOf(yield* ask("standing", ids));
  const whole = final(standing.entity(split.entity) ?? split.entity);
  const stray = split.mentions.find((one) => {
    const entity = verdicts.get(one)?.to ?? standing.mention(one);
    return entity !== undefined && final(entity) !== whole;
  });
  if (stray === undefined) return;
  throw new Undone({ state: "refused", sentence: `${stray} is no mention of ${split.entity}.`, against: null });
}

/** Never one: those names are compared anew. */
function* lookFor(decision: Decision): Asking<Look> {
  if (decision.action !== "never-merge") return { profiles: [], events: [] };
  if (isOnEvents(decision)) return { profiles: [], events: [decision.entity, decision.other] };
  const names = [decision.entity, decision.other].flatMap((id) => [id, id.split("@")[0] ?? id]);
  return { profiles: yield* ask("profilesNamed", [...new Set(names)]), events: [] };
}

/** A preview tells what will be and writes nothing of it that a reader sees; what it settled is taken back. */
function* carriedOut(decision: Decision, settled: SettledRecord, sentence: string, preview: boolean): Asking<Decided> {
  const { articles, mentions, moves } = yield* movesOf(settled);
  // What only gets another name or kind neither goes nor comes.
  const turned = moves.filter(({ from, to }) => from !== to);
  const nodes = [...new Set(turned.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))];
  const rewriting = { articles: [...settled.touched], settled, nodes, mentions };
  const changed = yield* preview ? foreseen(rewriting) : rewritten(rewriting);
  const done: Decided = { state: "done", decision, sentence, effect: { articles, ...changed, moves } };
  if (preview) throw new Undone(done);
  return done;
}

/** The first decision that held before and would not hold after. */
function brokenBy(
  ledger: readonly Decision[],
  before: ReadonlyMap<string, Status>,
  after: ReadonlyMap<string, Status>,
): Decision | undefined {
  return [...ledger]
    .sort(byMoment)
    .find(({ id }) => before.get(id)?.state === "applied" && after.get(id)?.state !== "applied");
}

function refusal({ sentence, against }: Status): Undone {
  return new Undone({ state: "refused", sentence, against: against ?? null });
}

function inTheWay(decision: Decision): Decided {
  const sentence = `Decision ${decision.id} (${decision.action} of ${decision.entity}) rests on it; undo that one first.`;
  return { state: "refused", sentence, against: decision.id };
}

const NOTHING = { articles: 0, statements: 0, moves: [], gone: [], fresh: [] };

function repeated(known: Decision, decision: Decision): Decided {
  const isSame = JSON.stringify(known) === JSON.stringify(decision);
  const sentence = isSame ? "The ledger holds it already." : "The ledger holds another decision of this id.";
  return isSame
    ? { state: "done", decision, sentence, effect: NOTHING }
    : { state: "refused", sentence, against: known.id };
}
