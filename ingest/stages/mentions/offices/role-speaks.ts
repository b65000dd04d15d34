import type { View } from "../candidate.ts";
import { SPEECH_VERBS } from "../words/around-names.ts";

/** Whether a verb of speech stands near the words, or they are whom something came from ("provided by his director"). */
export function speaks(view: View, from: number, to: number, [first, end]: readonly [number, number]): boolean {
  const before = view.tokens[from - 1];
  const after = view.tokens[to];
  if (to < end && after?.pos === "VERB" && SPEECH_VERBS.has(after.lemma)) return true;
  if (speaksBehindPhrase(view, to, end)) return true;
  if (from - 1 < first || before === undefined) return false;
  return (
    before.lower === "by" ||
    (SPEECH_VERBS.has(before.lemma) && /^(?:said|says|told|added)$/.test(before.lower)) ||
    (before.lower === "to" && view.tokens[from - 2]?.lower === "according")
  );
}

/** How a phrase opens that tells why the source has no name. **Source:** news style. */
const GROUNDS =
  /^(?:speaking|who|requesting|citing|asking|insisting|familiar|briefed|granted|declining|on|not|authorized|wishing|directly)$/;

/** So many words may tell why the source has no name. */
const GROUNDS_MAX = 24;

/** "A DEA official, speaking on condition of anonymity, said", "An official who asked not to be named said". */
function speaksBehindPhrase({ tokens }: View, to: number, end: number): boolean {
  const isEnclosed = tokens[to]?.text === ",";
  const first = isEnclosed ? to + 1 : to;
  if (!GROUNDS.test(tokens[first]?.lower ?? "") || (!isEnclosed && tokens[first]?.lower === "on")) return false;
  for (let at = first + 1; at < Math.min(end, first + GROUNDS_MAX); at += 1) {
    const token = tokens[at];
    if (/^[";:“”]$/.test(token?.text ?? "")) return false;
    if (/^(?:said|says|told|added)$/.test(token?.lower ?? "")) {
      return !isEnclosed || tokens[at - 1]?.text === ",";
    }
  }
  return false;
}
