import type { Token } from "../../document.ts";
import { BEFORE_NAME, MAY_END, STATES } from "./abbreviations.ts";

const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»", "''"]);

/** Parts of speech that begin a sentence after an abbreviation: "… of the U.S. The minister left." */
const STARTERS = new Set(["DET", "PRON", "ADP", "SCONJ", "CCONJ", "ADV", "AUX", "INTJ"]);

/**
 * The indexes where sentences end, exclusive, for the tokens `[first, end)` of one block; the last is `end`.
 * A closing mark belongs to the sentence it closes.
 */
export function sentenceEnds(tokens: readonly Token[], first: number, end: number): number[] {
  const ends: number[] = [];
  let at = first;
  while (at < end) {
    if (!mayEnd(tokens[at])) {
      at += 1;
      continue;
    }
    const next = afterClosers(tokens, at + 1, end);
    if (next < end && endsSentence(tokens, at, next)) ends.push(next);
    at = Math.max(next, at + 1);
  }
  if (end > first) ends.push(end);
  return ends;
}

function mayEnd(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const last = token.text.charCodeAt(token.text.length - 1);
  return last === 46 || last === 33 || last === 63 || last === 0x2026;
}

/** Skips closing marks that stand right behind; a straight mark after a space opens the next sentence instead. */
function afterClosers(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || !(CLOSERS.has(token.text) || mayEndBare(token))) break;
    if (token.span[0] > before.span[1] && token.text !== "”" && !closesSpaced(tokens, at, end)) break;
    at += 1;
  }
  return at;
}

function mayEndBare(token: Token): boolean {
  return token.text === "." || token.text === "!" || token.text === "?";
}

/** In a text whose marks all stand alone (". ” He"), a mark with spaces at both sides closes if no word stands between. */
function closesSpaced(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.text === '"' || token.text === "'") return at + 1 === end;
  return next === undefined || next.span[0] > token.span[1] || at + 1 === end;
}

function endsSentence(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  const follower = tokens[next];
  if (token === undefined || follower === undefined) return false;
  if (!startsSentence(tokens, next)) return false;
  const before = tokens[at - 1];
  if (isStateOfTown(tokens, token.text === "." ? at - 1 : at)) return !/^[([—–-]/.test(follower.text);
  if (token.text !== "." && token.text.endsWith(".")) return abbreviationEnds(token.lower.slice(0, -1), follower);
  if (token.text === "." && before?.span[1] === token.span[0] && next === at + 1) {
    if (isAbbreviation(before.lower)) return abbreviationEnds(before.lower, follower);
    if (/^\p{Lu}$/u.test(before.text) && before.text !== "I") return STARTERS.has(follower.pos);
  }
  return follower.span[0] > (tokens[next - 1]?.span[1] ?? 0) || next > at + 1;
}

/** "in Harlow, Pa. Cole said": where the sentence goes on, a comma stands behind the state, too. **Source:** Associated Press style. */
function isStateOfTown(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (!STATES.has(lower.replace(/\.$/, "")) || tokens[at - 1]?.text !== ",") return false;
  return /^\p{Lu}/u.test(tokens[at - 2]?.text ?? "");
}

function isAbbreviation(lower: string): boolean {
  return BEFORE_NAME.has(lower) || MAY_END.has(lower);
}

function abbreviationEnds(lower: string, follower: Token): boolean {
  if (lower.endsWith(".")) return true; // an ellipsis
  // "No. 5" is a number, "voted no. The mayor" is not.
  if (lower === "no") return !/^\d/.test(follower.text);
  if (BEFORE_NAME.has(lower) || /^\p{L}$/u.test(lower)) return false;
  return STARTERS.has(follower.pos) || OPENERS.has(follower.text);
}

const OPENERS = new Set(['"', "“", "‘", "("]);

/** A capital, a digit or an opening mark before one of these. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const head = token.text.charAt(0);
  if (OPENERS.has(head) || head === "'" || head === "[" || head === "—" || head === "–" || head === "-") {
    const next = tokens[at + 1];
    return next === undefined || !/^\p{Ll}/u.test(next.text);
  }
  return !/^[\p{Ll},;:)\]”%]/u.test(head);
}
