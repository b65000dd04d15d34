import { type Reading, tokenAt } from "../reading.ts";

/** The words of the sentence from one token up to another. */
export function wordsBetween(reading: Reading, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(reading, at);
    if (token !== undefined) found.push(token.lower);
  }
  return found;
}
