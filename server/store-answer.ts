import { OnRecordError } from "../graph/model/errors.ts";
import { inTime } from "./in-time.ts";

/** A client hears within five seconds that the store is away. */
const PATIENCE_MS = 4_500;
/** A change is waited for longer: a client that gave it up would not know whether it was made. */
const CHANGE_MS = 60_000;

/** The store's answer in an envelope, for an answer may be undefined, too. */
interface Answered<Value> {
  readonly value: Value;
}

/** The store's answer, waited for a little while. Error: `store/no-answer`. */
export async function storeAnswer<Value>(asked: Promise<Value>, patienceMs = PATIENCE_MS): Promise<Value> {
  const answered = await enveloped(asked, patienceMs);
  if (answered !== undefined) return answered.value;
  throw new OnRecordError(
    "store/no-answer",
    "The store does not answer in time.",
    "Check with `onrecord doctor` that it runs, then ask again.",
  );
}

/** What a change was answered with. Error: `store/no-answer`, after which the change may still be made. */
export async function changeDone<Value>(asked: Promise<Value>, patienceMs = CHANGE_MS): Promise<Value> {
  const done = await enveloped(asked, patienceMs);
  if (done !== undefined) return done.value;
  throw new OnRecordError(
    "store/no-answer",
    "The store has not answered in time; the change may still be made.",
    "Look whether it was before you ask again.",
  );
}

function enveloped<Value>(asked: Promise<Value>, patienceMs: number): Promise<Answered<Value> | undefined> {
  return inTime<Answered<Value>>(
    asked.then((value) => ({ value })),
    patienceMs,
  );
}
