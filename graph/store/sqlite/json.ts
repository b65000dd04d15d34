/** What JSON writes for half a pair of surrogates and for NUL; an escaped backslash before such words is passed over. */
const UNTELLABLE = /(\\\\)|\\ud[89a-f][0-9a-f]{2}|\\u0000/g;

/**
 * A value as JSON whose texts the engine can take out: half a pair of surrogates has no place in UTF-8, and the driver ends the process
 * over it; at a NUL it ends the text. Each becomes U+FFFD, one code unit for another, so spans hold. A text that is JSON itself is left alone.
 */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(UNTELLABLE, (_, backslash?: string) => backslash ?? "\\ufffd");
}
