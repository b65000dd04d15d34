import { OnRecordError } from "../graph/model/errors.ts";
import { inTime } from "./in-time.ts";

/** A client hears within five seconds that the store is away. */
const PATIENCE_MS = 4_500;

/** The store's answer in an envelope, for an answer may be undefined, too. */
interface Answered<Value> {
  readonly value: Value;
}

/** The store's answer, waited for a little while. Error: `store/no-answer`. */
export async function storeAnswer<Value>(asked: Promise<Value>, patienceMs = PATIENCE_MS): Promise<Value> {
  const answered = await inTime<Answered<Value>>(
    asked.then((value) => ({ value })),
    patienceMs,
  );
  if (answered !== undefined) return answered.value;
  throw new OnRecordError(
    "store/no-answer",
    "The store does not answer in time.",
    "Check with `onrecord doctor` that it runs, then ask again.",
  );
}
