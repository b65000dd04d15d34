import type { GraphStore } from "../../graph/store/store.ts";
import type { Failed, Unchanged } from "../outcome.ts";
import type { Found } from "../read/reading.ts";
import { batches } from "./batches.ts";

/** Articles that the store is asked for at once. */
const ASKED_AT_ONCE = 16;

/**
 * Tells what is stored already from what is new, before the costly part; an article that comes twice in a run is new once. With
 * `force`, what is stored counts as new.
 */
export async function* sift(
  readings: AsyncIterable<Found | Failed>,
  store: Pick<GraphStore, "stored">,
  force: boolean,
): AsyncGenerator<Found | Failed | Unchanged> {
  const seen = new Set<string>();
  for await (const batch of batches(readings, ASKED_AT_ONCE)) {
    const ids = batch.flatMap((reading) => (reading.state === "found" ? [reading.article.id] : []));
    const stored = force ? new Set<string>() : await store.stored(ids);
    for (const reading of batch) {
      if (reading.state === "failed") yield reading;
      else if (seen.has(reading.article.id) || stored.has(reading.article.id)) yield { ...reading, state: "unchanged" };
      else yield reading;
      if (reading.state === "found") seen.add(reading.article.id);
    }
  }
}
