import type { Cue } from "./cue.ts";
import type { Range } from "../draft.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { isOpen, type Scene } from "../grammar/scene.ts";
import { MEDIA } from "../tables/media.ts";
import { hasVerb } from "../grammar/words.ts";
import { words } from "../../word-list.ts";

/** What follows a cue: where its content begins, and of what form it is. */
export interface Complement {
  readonly form: "that" | "clause" | "quote" | "infinitive" | "phrase";
  readonly first: number;
  readonly medium: Range | undefined;
}

const DAYS = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "earlier",
  "later", "aloud", "tonight", "recently", "again", "afterward", "separately", "publicly", "repeatedly"]); // prettier-ignore
const PARTS_OF_DAY = new Set(["morning", "afternoon", "evening", "night"]);
const PERIODS = words("week month year morning afternoon evening summer spring fall winter");
const PAUSES = new Set([",", ":", "—", "–", "-"]);
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
/** What opens an indirect question. */
export const WH = new Set(["how", "why", "what", "whether", "where", "when", "who", "which", "if"]);
/** The longest run of words between a cue and its "that". */
const GAP_MAX = 14;

/** The complement of a cue within its sentence; undefined where nothing follows but the verb's own adjuncts. */
export function complementOf(scene: Scene, cue: Cue, stop: number): Complement | undefined {
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

/** A complement without "that": quoted words, a clause, an infinitive, or a phrase, whichever the verb takes. */
function unmarked(
  scene: Scene,
  cue: Cue,
  from: number,
  stop: number,
  medium: Range | undefined,
): Complement | undefined {
  const mark = scene.tokens[from]?.text ?? "";
  const first = PAUSES.has(mark) ? from + 1 : from;
  const form = first < stop ? formAt(scene, cue, first, stop, mark) : undefined;
  return form && { form, first, medium };
}

function formAt(
  scene: Scene,
  { frame }: Cue,
  first: number,
  stop: number,
  mark: string,
): Complement["form"] | undefined {
  const { tokens } = scene;
  const token = tokens[first];
  if (token === undefined) return undefined;
  if (!isOpen(scene, first)) return frame.quote || frame.phrase ? "quote" : undefined;
  if (mark === ":" && frame.quote) return "clause";
  if (PAUSES.has(mark) || token.pos === "PUNCT") return undefined;
  if (token.lower === "to" && frame.infinitive && tokens[first + 1]?.pos !== "DET") return "infinitive";
  const asks = WH.has(token.lower);
  const takesClause = frame.clause && (!frame.strict || asks);
  if (takesClause && hasVerb(scene, first, stop) && (asks || token.pos !== "ADP")) return "clause";
  return frame.phrase ? "phrase" : undefined;
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
  if (at >= stop || !isOpen(scene, at)) return undefined;
  const end = endOfTime(scene, at);
  if (end !== undefined) return { end, medium: undefined };
  if (!MEDIUM_PREPOSITIONS.has(scene.tokens[at]?.lower ?? "")) return undefined;
  const phrase = phraseStartingAt(scene, at + 1, stop);
  const found = phrase && mediumIn(scene, { first: at, end: phrase.end });
  const medium = found && { first: at, end: upToMedium(scene, found) };
  return medium && { end: medium.end, medium };
}

/** Where words for a time end: "Friday", "on Monday night", "last week"; undefined where none begin. */
function endOfTime({ tokens }: Scene, at: number): number | undefined {
  const word = (index: number) => tokens[index]?.lower ?? "";
  if ((word(at) === "last" || word(at) === "this") && PERIODS.has(word(at + 1))) return at + 2;
  const day = DAYS.has(word(at))
    ? at
    : MEDIUM_PREPOSITIONS.has(word(at)) && DAYS.has(word(at + 1))
      ? at + 1
      : undefined;
  if (day === undefined) return undefined;
  return PARTS_OF_DAY.has(word(day + 1)) ? day + 2 : day + 1;
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
