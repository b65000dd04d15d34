import { OnRecordError } from "../graph/model/errors.ts";

/** A client hears within five seconds that the store is away. */
const PATIENCE_MS = 4_500;

/** The store's answer, waited for a little while. Error: `store/no-answer`. */
export async function inTime<Value>(answer: Promise<Value>, patienceMs = PATIENCE_MS): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(noAnswer());
    }, patienceMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function noAnswer(): OnRecordError {
  return new OnRecordError(
    "store/no-answer",
    "The store does not answer in time.",
    "Check with `onrecord doctor` that it runs, then ask again.",
  );
}
