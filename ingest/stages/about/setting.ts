import type { SentencesLayer } from "../../document.ts";
import type { Span } from "../../../graph/model/spans.ts";
import { lastFrom } from "../locate.ts";
import { words } from "../word-list.ts";

/** Where something is said is not what it is about: "said during a visit", "told reporters at Monday's hearing". */
export function isSetting(text: string, [start]: Span): boolean {
  return AT.test(text.slice(Math.max(0, start - AT_WITHIN), start));
}

const AT = /\b(?:at|during) (?:an?|the|his|her|its|their|[\p{L}]+['’]s) $/iu;
const AT_WITHIN = 20;

const TIMES: ReadonlySet<string> = words("after before following since until amid while when upon");
const WORDS_BACK = 6;

/** Whether an event only tells when something else was: "after the Tolland flood", "since his arrest", "when the mill reopened". */
export function isWhen({ tokens, sentences }: SentencesLayer, [start]: Span): boolean {
  const at = lastFrom(tokens, start);
  const opening = sentences[lastFrom(sentences, start)]?.tokens[0] ?? 0;
  for (let index = at - 1; index >= Math.max(opening, at - WORDS_BACK); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[,;:“”"]$/u.test(token.text)) return false;
    if (TIMES.has(token.lower)) return true;
    if (token.lower === "prior" || token.lower === "ahead") return true;
  }
  return false;
}
