import type { Cue } from "./cue.ts";
import type { Range } from "./draft.ts";
import { phraseStartingAt } from "./phrase.ts";
import { isOpen, type Scene } from "./scene.ts";
import { MEDIA } from "./tables/cues.ts";
import { hasVerb } from "./words.ts";

/** What follows a cue: where its content begins, and of what form it is. */
export interface Complement {
  readonly form: "that" | "clause" | "quote" | "infinitive" | "phrase";
  readonly first: number;
  readonly medium: Range | undefined;
}

const DAYS = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "earlier",
  "later", "tonight", "recently", "again", "afterward", "separately", "publicly", "repeatedly"]); // prettier-ignore
const PARTS_OF_DAY = new Set(["morning", "afternoon", "evening", "night"]);
const MEDIUM_PREPOSITIONS = new Set([
  "in",
  "on",
  "at",
  "via",
  "during",
  "to",
  "by",
  "through",
  "after",
  "before",
  "of",
]);
const WH = new Set(["how", "why", "what", "whether", "where", "when", "who", "if"]);
/** The longest run of words between a cue and its "that". */
const GAP_MAX = 14;

/** The complement of a cue within its sentence; undefined where nothing follows but the verb's own adjuncts. */
export function complementOf(scene: Scene, cue: Cue, stop: number): Complement | undefined {
  const { tokens } = scene;
  const { frame, group } = cue;
  let at = group.end;
  let medium: Range | undefined;
  if (frame.hearer) at = phraseStartingAt(scene, at, stop)?.end ?? at;
  for (let turn = 0; turn < 3; turn += 1) {
    const adjunct = adjunctAt(scene, at, stop);
    if (adjunct === undefined) break;
    medium ??= adjunct.medium;
    at = adjunct.end;
  }
  const that = thatAfter(scene, at, stop);
  if (that !== undefined)
    return { form: "that", first: that, medium: medium ?? mediumIn(scene, { first: at, end: that }) };
  return unmarked(scene, cue, at, stop, medium);
}

function unmarked(
  scene: Scene,
  { frame }: Cue,
  from: number,
  stop: number,
  medium: Range | undefined,
): Complement | undefined {
  const { tokens } = scene;
  const mark = tokens[from]?.text;
  const pause = mark === "," || mark === ":" || mark === "—" || mark === "–" || mark === "-";
  const first = pause ? from + 1 : from;
  const token = tokens[first];
  if (token === undefined || first >= stop) return undefined;
  if (!isOpen(scene, first)) return frame.quote || frame.phrase ? { form: "quote", first, medium } : undefined;
  if (mark === ":" && frame.quote) return { form: "clause", first, medium };
  if (pause || token.pos === "PUNCT") return undefined;
  if (token.lower === "to" && frame.infinitive && tokens[first + 1]?.pos !== "DET")
    return { form: "infinitive", first, medium };
  const clause = hasVerb(scene, first, stop) && !(token.pos === "ADP" && !WH.has(token.lower));
  if (clause && frame.clause && (!frame.strict || WH.has(token.lower))) return { form: "clause", first, medium };
  return frame.phrase ? { form: "phrase", first, medium } : undefined;
}

/** The token after "that", where only phrases stand between: "said in a statement on Friday that …". */
function thatAfter({ tokens, quoted }: Scene, from: number, stop: number): number | undefined {
  for (let at = from; at < Math.min(stop, from + GAP_MAX); at += 1) {
    const token = tokens[at];
    if (token === undefined || quoted[at] !== -1) return undefined;
    const next = tokens[at + 1];
    if (token.lower === "that" && next !== undefined && at + 1 < stop) {
      // "said that night" has no clause; "that" before a verb is a pronoun.
      return at === from && next.pos === "VERB" ? undefined : at + 1;
    }
    if (token.pos === "VERB" || token.pos === "AUX" || [",", ";", ":", "("].includes(token.text)) return undefined;
  }
  return undefined;
}

/** A phrase of time or medium right after a cue: "Friday night", "on Monday", "in a statement", "last week". */
function adjunctAt(scene: Scene, at: number, stop: number): { end: number; medium: Range | undefined } | undefined {
  const { tokens } = scene;
  const token = tokens[at];
  if (token === undefined || at >= stop || !isOpen(scene, at)) return undefined;
  const next = tokens[at + 1];
  if (DAYS.has(token.lower)) return { end: PARTS_OF_DAY.has(next?.lower ?? "") ? at + 2 : at + 1, medium: undefined };
  if (
    (token.lower === "last" || token.lower === "this") &&
    /^(week|month|year|morning|afternoon|evening|summer|spring|fall|winter)$/.test(next?.lower ?? "")
  ) {
    return { end: at + 2, medium: undefined };
  }
  if (!MEDIUM_PREPOSITIONS.has(token.lower)) return undefined;
  if (DAYS.has(next?.lower ?? ""))
    return { end: PARTS_OF_DAY.has(tokens[at + 2]?.lower ?? "") ? at + 3 : at + 2, medium: undefined };
  const phrase = phraseStartingAt(scene, at + 1, stop);
  const medium = phrase && mediumIn(scene, { first: at, end: phrase.end });
  return medium === undefined
    ? undefined
    : { end: upToMedium(scene, medium), medium: { first: at, end: upToMedium(scene, medium) } };
}

/** A medium's phrase ends with its noun, or with what sends it: "in a statement to The Bell". */
function upToMedium({ tokens }: Scene, { first, end }: Range): number {
  for (let at = end - 1; at >= first; at -= 1) if (MEDIA.has(tokens[at]?.lower ?? "")) return at + 1;
  return end;
}

/** The range itself, if a noun for a medium stands in it. */
export function mediumIn({ tokens }: Scene, { first, end }: Range): Range | undefined {
  for (let at = first; at < end; at += 1) if (MEDIA.has(tokens[at]?.lower ?? "")) return { first, end };
  return undefined;
}
