/** In JSON only half a pair of surrogates is written `\ud83d`; an escaped backslash before such words is passed over. */
const HALF_PAIR = /(\\\\)|\\ud[89a-f][0-9a-f]{2}/g;

/**
 * A value as JSON that the engine can read: half a pair of surrogates, which has no place in UTF-8 and on which the driver ends the
 * process, becomes U+FFFD. That is one code unit for another, so spans hold.
 */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(HALF_PAIR, (_, backslash?: string) => backslash ?? "\\ufffd");
}
