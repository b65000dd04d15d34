import type { Token } from "../../../document.ts";
import type { Candidate, View } from "../candidate.ts";
import { isNameShape } from "../shapes.ts";
import { isNamedInFull, last, single, word, written } from "../look.ts";
import { isSport } from "./sport.ts";
import { words } from "../../word-list.ts";

/** What one team does to another. **Source:** American and British sports news. */
const WINS = words(
  `beat beats defeated defeats edged edges routed routs topped tops downed downs blanked blanks thumped trounced outlasted outscored
  upended nipped walloped pummeled clobbered stunned swept hammered crushed thrashed`,
);
/** What it does before "to". */
const LOSES = words("fell falls lost loses losing falling");
const WINNING = words("win wins won victory victories triumph upset rout");

/** Longer names of opponents are lists. */
const OPPONENT_MAX = 5;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Whether an article tells a match with its score, once for all its tokens. */
const TOLD = new WeakMap<readonly Token[], boolean>();

/**
 * Whether the words around a name show that it is a team: "Jefferson beat Washington 21-14", "Jefferson fell to Monroe". Not where
 * somebody of the article is called so in full, nor in several sets: those are won by a person.
 */
export function isTeamPlaying(view: View, candidate: Candidate): boolean {
  if (candidate.title !== undefined || !couldBeTeam(view, candidate)) return false;
  const { first, end } = candidate;
  const behind = /^['’]s$/.test(word(view, end)) ? end + 1 : end;
  if (WINS.has(word(view, behind))) return isWon(view, first, opponentEnd(view, behind + 1));
  if (LOSES.has(word(view, behind)) && word(view, behind + 1) === "to") {
    return isWon(view, first, opponentEnd(view, behind + 2));
  }
  return isBehindVerb(view, first) && isWon(view, first, behind);
}

function couldBeTeam(view: View, candidate: Candidate): boolean {
  if (!single(candidate) && view.gazetteer.people.isGiven(word(view, candidate.first))) return false;
  return !isNamedInFull(view, last(view, candidate));
}

/** The end of the name that opens at a token; the token itself where none does. */
function opponentEnd({ tokens, shapes }: View, at: number): number {
  let end = at;
  while (end < at + OPPONENT_MAX && (isNameShape(shapes[end]) || /^['’]s$/.test(tokens[end]?.text ?? ""))) end += 1;
  return end;
}

/** "beat Washington", "lost to Washington", "a win over Washington". */
function isBehindVerb(view: View, first: number): boolean {
  const before = word(view, first - 1);
  if (WINS.has(before)) return isNameShape(view.shapes[first - 2]) || /^['’]s$/.test(word(view, first - 2));
  if (before === "to") return LOSES.has(word(view, first - 2));
  return before === "over" && WINNING.has(word(view, first - 2));
}

/** A score behind the opponent, or a report about a match around both. */
function isWon(view: View, first: number, end: number): boolean {
  if (!isNameShape(view.shapes[end - 1]) && !/^['’]s$/.test(word(view, end - 1))) return false;
  const score = scoreAt(view, end);
  return score === "one" || (score === "none" && isMatchTold(view, first));
}

function scoreAt(view: View, at: number): "none" | "one" | "several" {
  const from = word(view, at) === "," ? at + 1 : at;
  const end = scoreEnd(view, from);
  if (end === from) return "none";
  const next = /^(?:,|and)$/.test(word(view, end)) ? end + 1 : end;
  return scoreEnd(view, next) === next ? "one" : "several";
}

/** "21-14" is one token or three. */
function scoreEnd(view: View, at: number): number {
  if (SCORE.test(written(view, at))) return at + 1;
  const three = `${written(view, at)}${written(view, at + 1)}${written(view, at + 2)}`;
  return SCORE.test(three) ? at + 3 : at;
}

function isMatchTold(view: View, at: number): boolean {
  if (isSport(view.tokens, at)) return true;
  const known = TOLD.get(view.tokens) ?? tellsMatch(view);
  TOLD.set(view.tokens, known);
  return known;
}

function tellsMatch(view: View): boolean {
  return view.tokens.some(({ lower }, at) => {
    const from = WINS.has(lower) ? at + 1 : LOSES.has(lower) && word(view, at + 1) === "to" ? at + 2 : undefined;
    return from !== undefined && scoreAt(view, opponentEnd(view, from)) === "one";
  });
}
