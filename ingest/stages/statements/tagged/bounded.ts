import type { Token } from "../../../document.ts";
import type { Span } from "../../../../graph/model/spans.ts";
import { lastFrom } from "../../locate.ts";
import type { Range } from "../draft.ts";
import { sourceBefore } from "../grammar/source-before.ts";
import { endsPhrase } from "../grammar/phrase-end.ts";
import { isOpen, type Scene, sentenceAt } from "../grammar/scene.ts";
import { isOwnVerb, withJoined } from "./joined.ts";
import { startOf } from "./starts.ts";
import { LIKELY } from "./surest.ts";
import { CUES } from "../tables/cues.ts";
import { ASIDES, HANDOVERS, DASHES, SUBORDINATORS, TIMES } from "../tables/bounds.ts";
import type { Tagged } from "../tagger/tagger.ts";
import { isVerbal } from "../grammar/words.ts";

/**
 * What the tagger read without what is the reporter's again, or somebody else's: "…, drawing laughter", "… - but drivers disagreed", "… but Vale said it
 * leaked", the main clause behind "When Ruiz says it is safe, …", another report of the same speaker (", saying"), and words that only tell when. Those of
 * which nothing is left are left out.
 */
export function bounded(scene: Scene, tagged: readonly Tagged[]): Tagged[] {
  const cues = new Set(tagged.filter(({ probability }) => probability >= LIKELY).map(({ cue }) => cue));
  return tagged.flatMap((one) => {
    const { cue, source } = one;
    const brought: Brought = {
      isVerbal: isVerbal(scene, cue) && scene.tokens[cue]?.lower !== "according",
      isCondition: source !== undefined && source.first < cue && isSubordinate(scene, source),
      cues,
    };
    const content = one.content.flatMap((piece) => {
      const cut =
        piece.first < cue
          ? piece
          : { first: startOf(scene, piece, cue), end: boundOf(scene, withJoined(scene, piece, cue), brought) };
      return isTime(scene, cut) || isOfNext(scene, cut, cue) ? [] : [cut];
    });
    return content.length === 0 ? [] : [{ ...one, content }];
  });
}

/** How the words are brought. */
interface Brought {
  /** By a verb, not by "according to" or a noun. */
  readonly isVerbal: boolean;
  /** In a clause that another hangs on: "When Ruiz says". */
  readonly isCondition: boolean;
  /** The tokens that bring other reports. */
  readonly cues: ReadonlySet<number>;
}

/** Where the words of a piece behind its cue end. */
function boundOf(scene: Scene, { first, end }: Range, brought: Brought): number {
  let isPhrase = brought.isVerbal && !isVerbal(scene, first) && !opensWithThat(scene, first);
  for (let at = first + 1; at < end - 1; at += 1) {
    if (isOpen(scene, at) && (isBound(scene, at, first, brought) || (isPhrase && endsPhrase(scene, at)))) return at;
    isPhrase &&= !isVerbal(scene, at);
  }
  return end;
}

/** A clause, even where its verb is taken for a noun: "that the program end because …". */
function opensWithThat({ tokens }: Scene, first: number): boolean {
  return tokens[first]?.lower === "that" || tokens[first - 1]?.lower === "that";
}

function isBound(scene: Scene, at: number, first: number, brought: Brought): boolean {
  const { tokens } = scene;
  const [mark, next] = [tokens[at]?.text ?? "", tokens[at + 1]];
  if (mark === "," && ASIDES.has(next?.lower ?? "")) return true;
  if (mark === "," && brought.cues.has(at + 1) && isSaying(next)) return true;
  if (brought.isVerbal && isOver(scene, at, first)) return true;
  if (DASHES.has(mark) && next?.lower === "but") return true;
  if (mark === "," && brought.isCondition) return opensClause(scene, at + 1, first);
  return HANDOVERS.has(tokens[at]?.lower ?? "") && isTold(scene, at + 1);
}

function isOver(scene: Scene, at: number, first: number): boolean {
  return scene.tokens[at]?.text === ";" || isOwnVerb(scene, at, first);
}

/** "saying", "arguing": another report of the same speaker. */
function isSaying(token: Token | undefined): boolean {
  return token?.pos === "VERB" && token.lower.endsWith("ing") && CUES.get(token.lemma)?.act === "speech";
}

/** "When Ruiz says", "and if Ruiz says". */
function isSubordinate(scene: Scene, { first }: Range): boolean {
  const { tokens } = scene;
  const start = sentenceAt(scene, first)?.tokens[0] ?? first;
  if (!SUBORDINATORS.has(tokens[first - 1]?.lower ?? "") || first - 1 < start) return false;
  const before = tokens[first - 2];
  return first - 1 === start || before?.pos === "CCONJ" || before?.pos === "PUNCT";
}

/** Whether a verb with its subject begins right here, not one of a list: "drivers will return". */
function opensClause(scene: Scene, at: number, first: number): boolean {
  const verb = nextVerb(scene, at);
  return verb !== undefined && sourceBefore(scene, verb, Math.max(first, at))?.source.first === at;
}

/** Whether somebody else's report begins here: "engineer Tom Bray said"; a pronoun may be the same speaker's words. */
function isTold(scene: Scene, at: number): boolean {
  const verb = nextVerb(scene, at);
  const token = verb === undefined ? undefined : scene.tokens[verb];
  if (verb === undefined || token?.pos !== "VERB" || CUES.get(token.lemma)?.act !== "speech") return false;
  const source = sourceBefore(scene, verb, at)?.source;
  return source?.first === at && scene.tokens.slice(source.first, source.end).some(({ pos }) => pos === "PROPN");
}

/** The longest subject of a clause, in tokens. */
const SUBJECT_MAX = 12;
function nextVerb(scene: Scene, from: number): number | undefined {
  const end = Math.min(sentenceAt(scene, from)?.tokens[1] ?? from, from + SUBJECT_MAX);
  const main = scene.tokens.slice(from, end).find(({ pos, index }) => pos === "VERB" && isOpen(scene, index));
  return main?.index ?? scene.tokens.slice(from, end).find(({ pos }) => pos === "AUX")?.index;
}

function isTime(scene: Scene, { first, end }: Range): boolean {
  if (!isOpen(scene, first)) return false;
  return scene.tokens.slice(first, end).every(({ lower, pos }) => pos === "PUNCT" || TIMES.has(lower));
}

/** `"A," Ruiz said. "B," Vale said`: quoted words of a later sentence that end with a comma, or before somebody who asks, are those of its own verb. */
function isOfNext(scene: Scene, { first }: Range, cue: number): boolean {
  const quotation = scene.quotations[scene.quoted[first] ?? -1];
  const sentence = sentenceAt(scene, first);
  if (first < cue || quotation?.closed !== true || (sentence?.tokens[0] ?? 0) <= cue) return false;
  const words = scene.document.text.slice(...quotation.span);
  return /,[”"’']*$/u.test(words) || (/[?!][”"’']*$/u.test(words) && isTold(scene, behind(scene, quotation.span)));
}

/** The token behind a span. */
function behind({ tokens }: Scene, [, end]: Span): number {
  return lastFrom(tokens, end - 1) + 1;
}
