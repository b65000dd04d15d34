import { isOpen, type Scene } from "./scene.ts";
import type { Token } from "../../../document.ts";
import type { Range } from "../draft.ts";
import { HEADS, RELATIVE, SOURCE_MAX } from "./phrase-limits.ts";
import { phraseEndingAt } from "./phrase.ts";
import { relative } from "./relative.ts";

/** Words between a subject and its verb. */
const BETWEEN = new Set(["AUX", "ADV"]);
const DAYS = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "yesterday",
  "today",
]);
const SEVERAL = new Set(["both", "neither", "all", "each"]);
const APPOSITION_MAX = 14;

/** Steps back over auxiliaries, adverbs and days: from "said" in "officials on Friday also said" to "officials". */
export function beforeVerbGroup({ tokens }: Scene, verb: number, start: number): number {
  let at = verb - 1;
  for (;;) {
    if (at >= start && isBetween(tokens[at])) at -= 1;
    else if (at > start && DAYS.has(tokens[at]?.lower ?? "")) at -= tokens[at - 1]?.lower === "on" ? 2 : 1;
    else return at;
  }
}

function isBetween(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return BETWEEN.has(token.pos) || ["not", "n't", "n’t", "both", "all", "each"].includes(token.lower);
}

/** The source that stands before a verb, or undefined: a noun phrase, with an apposition between commas. */
export function sourceBefore(
  scene: Scene,
  verb: number,
  start: number,
): { source: Range; referent?: Range } | undefined {
  const { tokens } = scene;
  const last = beforeVerbGroup(scene, verb, start);
  const token = tokens[last];
  const several = severalAt(scene, last, start);
  if (several !== undefined) return { source: several };
  if (last < start || token === undefined || !isOpen(scene, last)) return undefined;
  if (RELATIVE.has(token.lower)) return relative(scene, last, start);
  if (token.text === "," || token.text === ")" || token.text === "—" || token.text === "–")
    return apposed(scene, last, start);
  const source = phraseEndingAt(scene, last, start);
  return source && { source };
}

/** "Both said", `"It leaks," both said`, "Neither would say": a word for several that is a source by itself. */
function severalAt({ tokens }: Scene, last: number, start: number): Range | undefined {
  const at = tokens[last]?.lower === "neither" ? last : last + 1;
  const isAlone = at === start || tokens[at - 1]?.pos === "PUNCT" || tokens[at - 1]?.pos === "SCONJ";
  return at >= start && isAlone && SEVERAL.has(tokens[at]?.lower ?? "") ? { first: at, end: at + 1 } : undefined;
}

/** "Ana Ruiz, the mayor of Brackwater, said": the name, with its apposition where that is short. */
function apposed(scene: Scene, close: number, start: number): { source: Range } | undefined {
  const { tokens } = scene;
  const marks = tokens[close]?.text === ")" ? ["("] : [",", "—", "–"];
  for (let at = close - 1; at > start && close - at <= SOURCE_MAX; at -= 1) {
    if (!isOpen(scene, at)) return undefined;
    if (!marks.includes(tokens[at]?.text ?? "")) continue;
    const name = phraseEndingAt(scene, at - 1, start);
    if (name === undefined || !isNaming(scene, name)) continue;
    return { source: close + 1 - name.first <= APPOSITION_MAX ? { first: name.first, end: close + 1 } : name };
  }
  return undefined;
}

/** Whether a phrase can carry an apposition: a name, or a noun with its article; not "45" or "of Denver". */
function isNaming({ tokens }: Scene, { first, end }: Range): boolean {
  for (let at = first; at < end; at += 1) if (HEADS.has(tokens[at]?.pos ?? "")) return true;
  return false;
}
