import { words } from "../../word-list.ts";

/** How somebody does not answer: a verb, and what must stand with it. */
export interface Silence {
  /** Silence only where it is denied: "did not respond". */
  readonly denied?: true;
  /** Said of whom it befalls: "could not be reached". */
  readonly passive?: true;
  /** What must follow, in lower case: "no comment". */
  readonly object?: RegExp;
}

function each(lemmas: string, silence: Silence): [string, Silence][] {
  return lemmas.split(" ").map((lemma) => [lemma, silence]);
}

/** What is asked for in vain. */
const ASKED_FOR = "(?:interviews?|comments?|questions?|inquiries|queries)";

/** What somebody is not there for. */
const TO_ANSWER = /^(?:for (?:\w+ )?(?:comment|interview|questions)|to (?:comment|speak|discuss|answer))\b/;

/**
 * Silences by lemma. **Source:** how English news says that somebody did not answer, by general knowledge; PolNeAR 1.0's train part marks most of them as
 * reports: of "declined to comment" all 29, of "did not respond" 12 of 27.
 */
export const SILENCES: ReadonlyMap<string, Silence> = new Map([
  ...each("respond reply return answer comment elaborate", { denied: true }),
  ...each("reach contact", { denied: true, passive: true }),
  ...each("available", { denied: true, object: TO_ANSWER }),
  ...each("unavailable", { object: TO_ANSWER }),
  ...each("have offer make give provide", { object: /^no (?:\w+ )?comments?\b/ }),
  ...each("decline refuse reject", {
    object: new RegExp(
      `^(?:(?:an?|all|any|further|repeated|several|multiple) ){0,2}${ASKED_FOR}\\b|^requests? for (?:an? )?${ASKED_FOR}\\b`,
    ),
  }),
  ...each("ignore", { object: new RegExp(`^(?:\\w+ ){0,2}(?:${ASKED_FOR}|requests?|messages|emails|calls)\\b`) }),
]);

/** Verbs with "to" before an answer that is not given: "declined to say". */
export const REFUSALS: ReadonlySet<string> = new Set(["decline", "refuse"]);

/** What is refused where silence is meant, and not a deed: "declined to comment", "would not say whether". */
export const ANSWERS: ReadonlySet<string> =
  words(`comment say offer give discuss answer elaborate provide identify name confirm specify talk speak respond explain share disclose
  release describe reveal address detail`);

/** What is "neither admitted nor denied", besides, as it is written: behind "neither" the tagger takes a verb for an adjective. */
export const OWNING_UP: ReadonlySet<string> = words(
  "deny denies denied admit admits admitted acknowledge acknowledged concede conceded confirms confirmed",
);

/** The same of whom it befalls: "declined to be interviewed". */
export const QUESTIONED: ReadonlySet<string> = words(
  "interviewed quoted identified named drawn photographed questioned",
);

/** Words that say that nothing is said, in lower case: `"No comment,"`, "she had no comment", "it would not be commenting". */
export const NO_COMMENT =
  /^["“]?(?:that )?(?:no (?:\w+ )?comments?\b|(?:he|she|it|they|we|i) (?:(?:had|has|have) no (?:\w+ )?comments?\b|(?:would|could|will|can|does|did|do) ?(?:not|n['’]t) (?:be )?comment(?:ing)?\b))/;
