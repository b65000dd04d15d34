import type { Candidate, View } from "../candidate.ts";
import { ASSETS, BUSINESSES, DATES, FIRMS, NO_TRADE, OF_ACCOUNTS, RESULTS, RUNS, TRADES } from "./company-words.ts";
import { word } from "../look.ts";

/** So many tokens are looked at behind a name. */
const REACH = 9;

export function runsBehind(view: View, { end }: Candidate): boolean {
  return [2, 3, 4].some((steps) => RUNS.has(word(view, end + steps)));
}

/** "reported a net profit of", "posted third-quarter revenue". */
export function resultBehind(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 1; at < Math.min(sentence[1], end + REACH); at += 1) {
    if (RESULTS.has(word(view, at))) return true;
    if (/^loss(?:es)?$/.test(word(view, at)) && OF_ACCOUNTS.test(word(view, at - 1))) return true;
    if (!/^(?:DET|ADJ|NOUN|NUM|PUNCT)$/.test(view.tokens[at]?.pos ?? "")) return false;
  }
  return false;
}

/** "said in a statement that its shares". */
export function itsBehind(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 1; at < Math.min(sentence[1], end + REACH); at += 1) {
    if (word(view, at) === "its") return ASSETS.has(word(view, at + 1)) || ASSETS.has(word(view, at + 2));
    if (!DATES.test(word(view, at))) return false;
  }
  return false;
}

/** So many tokens behind "a spokesman for Zemco" may "the company" stand. */
const FIRM_REACH = 25;

export function firmBehind(view: View, { end }: Candidate): boolean {
  for (let at = end; at < end + FIRM_REACH; at += 1) {
    const lower = word(view, at + 1);
    if (word(view, at) === "the" && (TRADES.has(lower) || FIRMS.has(lower))) return true;
  }
  return false;
}

export function isTrade(view: View, { first }: Candidate): boolean {
  const noun = word(view, first - 1);
  if (TRADES.has(noun)) return true;
  const { pos = "", lower = "" } = view.tokens[first - 2] ?? {};
  return (FIRMS.has(noun) || noun === "giant") && /^(?:NOUN|ADJ)$/.test(pos) && !NO_TRADE.has(lower);
}

/** ", a state-owned utility,", ", the largest carrier in": not ", a lawyer for the company". */
export function tradeBehind(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 2; at < Math.min(sentence[1], end + 2 + REACH); at += 1) {
    const lower = word(view, at);
    if (TRADES.has(lower) || FIRMS.has(lower)) return !NO_TRADE.has(word(view, at - 1)) && !goesOn(view, at);
    if (!/^(?:ADJ|ADV|NOUN|NUM|PUNCT|PROPN|VERB)$/.test(view.tokens[at]?.pos ?? "") || lower === ",") return false;
  }
  return false;
}

/** "the company's founder", "a bank teller", "a group of senators": who is meant is somebody else. */
function goesOn(view: View, at: number): boolean {
  const { pos = "", lower = "" } = view.tokens[at + 1] ?? {};
  return /^(?:NOUN|PROPN)$/.test(pos) || /^['’]s?$/.test(lower) || (lower === "of" && word(view, at) === "group");
}

/** Whether the article speaks of "the company" or "a firm". */
export function isCompanyTold({ tokens }: View): boolean {
  return tokens.some(
    ({ lower }, at) => /^(?:company|firm)$/.test(lower) && /^(?:the|a)$/.test(tokens[at - 1]?.lower ?? ""),
  );
}

/** Whether the article calls something a business, in any of the words for one: "the utility", "a retailer", "its operator". */
export function isBusinessTold({ tokens }: View): boolean {
  return tokens.some(
    ({ lower }, at) =>
      (TRADES.has(lower) || BUSINESSES.has(lower)) && /^(?:the|an?|its|that)$/.test(tokens[at - 1]?.lower ?? ""),
  );
}
