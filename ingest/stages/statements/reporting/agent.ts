import type { Range } from "../draft.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { isOpen, type Scene, sentenceAt } from "../grammar/scene.ts";
import { namedIn, spanOfRange } from "../speaker.ts";
import { CUES } from "../tables/cues.ts";
import { NEGATIONS } from "../tables/unsaid.ts";
import { ASKED, FEELINGS, SEEN } from "../tables/participles.ts";
import { words } from "../../word-list.ts";

const BE = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "got", "get"]);
/** How far behind a passive its "by" may stand: "was told on Friday by her surgeon". */
const BY_WITHIN = 3;
/** "by Friday", "by the end of the year": no one's words. */
const TIMES =
  words(`end start beginning time date deadline day week month quarter year decade summer autumn fall winter spring noon midnight morning
  afternoon evening night hour minute monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december then now`);

/**
 * The source of a cue. Whom a passive befalls does not speak: of "Drivers were told by the sheriff that", it is the sheriff, of "it is
 * feared that" nobody. Undefined where none is left.
 * **Source:** PolNeAR 1.0's train part: of 368 cues in the passive 44 have their speaker before them, most of these a participle of feeling.
 */
export function agentOf(scene: Scene, cue: number, source: Range | undefined): Range | undefined {
  if (source === undefined) return undefined;
  if (isAsked(scene, cue)) return behindBy(scene, cue);
  if (!isPassive(scene, cue)) return source;
  return source.first < cue || !isFrom(scene, cue, source) ? behindBy(scene, cue) : source;
}

/** "was reported by the county", "was confirmed in The Bell"; "will be said at 10 a.m. at St. Ann's" names nobody. */
function isFrom(scene: Scene, cue: number, { first, end }: Range): boolean {
  const between = scene.tokens.slice(cue + 1, first + 1).map(({ lower }) => lower);
  if (between.some((word) => word === "by" || word === "from")) return true;
  const named = namedIn(scene, spanOfRange(scene, { first, end }));
  return (
    named?.spans.some(([start]) => start === scene.tokens[first]?.span[0]) === true ||
    isQuotedBetween(scene, cue, first)
  );
}

/** "a letter seen by The Bell" tells who had a look, not who speaks. */
export function isSeen({ tokens }: Scene, cue: number): boolean {
  return SEEN.has(tokens[cue]?.lower ?? "") && tokens[cue + 1]?.lower === "by";
}

/** "Asked about the dam, Ruiz said", "When pressed, she left": a participle at the head of its clause. */
function isAsked(scene: Scene, cue: number): boolean {
  const { tokens } = scene;
  if (!ASKED.has(tokens[cue]?.lower ?? "")) return false;
  const start = sentenceAt(scene, cue)?.tokens[0] ?? cue;
  const before = tokens[cue - 1];
  return cue === start || (cue - 1 === start && /^(?:when|if)$/.test(before?.lower ?? "")) || before?.lower === "when";
}

function isQuotedBetween(scene: Scene, first: number, end: number): boolean {
  return scene.tokens.slice(first, end).some(({ index }) => !isOpen(scene, index));
}

export function isPassive(scene: Scene, cue: number): boolean {
  const { tokens } = scene;
  const verb = tokens[cue];
  if (verb?.pos !== "VERB" || verb.lower.endsWith("ing") || FEELINGS.has(verb.lower) || isQuotedAs(scene, cue))
    return false;
  let at = cue - 1;
  while (tokens[at]?.pos === "ADV" || NEGATIONS.has(tokens[at]?.lower ?? "")) at -= 1;
  // "who's called" may be "who has called".
  return BE.has(tokens[at]?.lower ?? "") || (/^['’]s$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "it");
}

/** "was quoted as saying", "was heard telling": whom these befall speaks. */
function isQuotedAs({ tokens }: Scene, cue: number): boolean {
  const next = tokens[cue + 1]?.lower === "as" ? tokens[cue + 2] : tokens[cue + 1];
  return next?.lower.endsWith("ing") === true && CUES.has(next.lemma);
}

function behindBy(scene: Scene, cue: number): Range | undefined {
  const { tokens } = scene;
  const by = tokens.slice(cue + 1, cue + 1 + BY_WITHIN).find(({ lower }) => lower === "by")?.index;
  if (by === undefined || !isOpen(scene, by)) return undefined;
  const phrase = phraseStartingAt(scene, by + 1, sentenceAt(scene, cue)?.tokens[1] ?? by);
  const isTime = phrase && tokens.slice(phrase.first, phrase.end).some(({ lower }) => TIMES.has(lower));
  return isTime === true ? undefined : phrase;
}
