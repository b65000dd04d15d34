import { holding } from "../../../nlp/words.ts";
import { bridge } from "./bridges.ts";
import { isNameToken, touches } from "./name-tokens.ts";
import { opensPerson } from "./given-like-words.ts";
import type { RunView } from "./run-view.ts";
import { Shape } from "../shapes.ts";
import { OPENING_PARTICLES } from "../words/name-parts.ts";

/** Tokens `[first, end)` that are written as one name, or as a title and a name. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** No name has more tokens: a longer run is a list or a table, and is cut into pieces so that it takes time in proportion. */
const LONGEST = 100;

/** Parts of speech of a sentence's first word that only its place gives a capital. */
const SENTENCE_OPENERS = new Set(["VERB", "AUX", "ADV", "ADP", "DET", "PRON", "SCONJ", "CCONJ", "INTJ", "PART"]);

/** The runs of capitalised words in the sentence `[first, view.end)`, in reading order. */
export function runsOf(view: RunView, first: number): Run[] {
  const runs: Run[] = [];
  let at = first;
  while (at < view.end) {
    if (!startsRun(view, first, at)) {
      at += 1;
      continue;
    }
    const end = Math.max(runEnd(view, at), at + view.anchor(at));
    runs.push({ first: at, end });
    at = end;
  }
  return runs;
}

const isOpeningParticle = holding(({ lower }) => OPENING_PARTICLES.has(lower));

function startsRun(view: RunView, first: number, at: number): boolean {
  const isName = isNameToken(view, at);
  if ((isName && at !== first) || view.anchor(at) > 1) return true;
  if (isName) return opensPerson(view, at) || !onlyOpens(view, at);
  const token = view.tokens[at];
  if (token === undefined || !isOpeningParticle(token.word) || view.shapes[at] !== Shape.Lower) return false;
  const { lower } = token;
  if (lower === "al" || lower === "el")
    return view.tokens[at + 1]?.text === "-" && touches(view, at) && isNameToken(view, at + 2);
  return lower !== "de" && (isNameToken(view, at + 1) || isNameToken(view, at + 2));
}

/** "Instilling fear …", "Later Cole said …": a common word with a capital for its place alone. */
function onlyOpens(view: RunView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || view.shapes[at] !== Shape.Capital || view.surnames.has(token.lower)) return false;
  if (isApposed(view, at) || isFullName(view, at) || isRegionsName(view, at)) return false;
  return view.isCommonWord(token.lower) && (SENTENCE_OPENERS.has(token.pos) || /(?:ing|ly)$/.test(token.lower));
}

/** "Hector Marsh", "Chase Dahl": given names that are verbs too, and a listed surname behind. */
function isFullName(view: RunView, at: number): boolean {
  const { lower = "" } = view.tokens[at + 1] ?? {};
  if (!view.isGiven(view.tokens[at]?.lower ?? "") || view.shapes[at + 1] !== Shape.Capital) return false;
  return view.isSurname(lower) && view.shapes[at + 2] !== Shape.Capital;
}

/** "Upstate Tamarack Dairy": a word for a stretch of land, which is an adverb elsewhere, before two capitals. */
function isRegionsName({ tokens, shapes }: RunView, at: number): boolean {
  if (!/^(?:inland|upstate|midtown|uptown|overland|offshore|onshore)$/.test(tokens[at]?.lower ?? "")) return false;
  return shapes[at + 1] === Shape.Capital && shapes[at + 2] === Shape.Capital;
}

/** "Strand, the plant manager, said": a listed surname, a comma and an article. */
function isApposed(view: RunView, at: number): boolean {
  if (view.tokens[at + 1]?.text !== "," || !view.isSurname(view.tokens[at]?.lower ?? "")) return false;
  return /^(?:an?|the)$/.test(view.tokens[at + 2]?.text ?? "");
}

function runEnd(view: RunView, first: number): number {
  let end = first + 1;
  while (end - first < LONGEST) {
    if (isNameToken(view, end) || isNumberOfLocal(view, end)) {
      end += 1;
      continue;
    }
    const next = bridge(view, first, end);
    if (next === undefined) break;
    end = next + 1;
  }
  return end;
}

/** "Dockers Union Local 812": the number is what the local is called by. */
function isNumberOfLocal(view: RunView, at: number): boolean {
  if (at >= view.end || view.shapes[at] !== Shape.Number || view.shapes[at - 1] !== Shape.Capital) return false;
  return /^(?:local|lodge)$/.test(view.tokens[at - 1]?.lower ?? "");
}
