import type { Sentence } from "../../../document.ts";
import type { Range } from "../draft.ts";
import { inverted } from "./inverted.ts";
import { fromHead, subjectOfClause } from "./subject.ts";
import { beforeVerbGroup, sourceBefore } from "../grammar/source-before.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { type QuotedAs, quotedAs } from "./quoted-as.ts";
import { isBesideQuote, isOpen, sentenceRange, type Scene } from "../grammar/scene.ts";
import { CUES, type Frame, phrasalFrame } from "../tables/cues.ts";

/** A verb of reporting with its source, before its content is known. */
export interface Cue {
  readonly verb: number;
  readonly frame: Frame;
  readonly source: Range | undefined;
  readonly referent: Range | undefined;
  /** "said Ruiz": the source follows the verb. */
  readonly inverted: boolean;
  /** The same, and the sentence ends with the source: nothing is left to say. */
  readonly closes: boolean;
  /** "…, adding that": of the sentence's own speaker. */
  readonly participle: boolean;
  /** The cue whose source this one shares: "said … but declined". */
  readonly shares: Cue | undefined;
  readonly negated: boolean;
  /** The tokens of source and verb together. */
  readonly group: Range;
}

const COORDINATORS = new Set(["and", "but", "or", "then"]);
const NEGATIONS = new Set(["not", "n't", "n’t", "never"]);
const BE = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "got", "get"]);

/** The cues of a sentence outside quotation marks, in reading order. */
export function cuesIn(scene: Scene, sentence: Sentence): Cue[] {
  const range = sentenceRange(sentence);
  const cues: Cue[] = [];
  for (let verb = range.first; verb < range.end; verb += 1) {
    const frame = frameAt(scene, verb);
    if (frame === undefined) continue;
    const cue = cueAt(scene, verb, frame, range, cues);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function frameAt(scene: Scene, at: number): Frame | undefined {
  const token = scene.tokens[at];
  if (token === undefined || !isOpen(scene, at)) return undefined;
  const phrasal = phrasalFrame(token.lower, scene.tokens[at + 1]?.lower ?? "");
  const frame = phrasal ?? (token.pos === "VERB" || isClosingVerb(scene, at) ? CUES.get(token.lemma) : undefined);
  return frame?.beside === true && !isBesideQuote(scene, at) ? undefined : frame;
}

/** "…, the agency estimates.": the tagger takes for a noun what closes the sentence. */
function isClosingVerb({ tokens, quoted }: Scene, at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.pos !== "NOUN" || !token.lower.endsWith("s") || !/^[.]$/.test(after?.text ?? "")) return false;
  const start =
    before?.pos === "PROPN" ? tokens.slice(Math.max(0, at - 6), at).findLast(({ text }) => text === ",") : undefined;
  return start !== undefined && quoted[at] === -1;
}

function cueAt(scene: Scene, verb: number, frame: Frame, range: Range, before: readonly Cue[]): Cue | undefined {
  const { tokens } = scene;
  const previous = tokens[verb - 1];
  if (verb > range.first && previous?.lower === "to") return undefined;
  const subjectEnd = beforeVerbGroup(scene, verb, range.first);
  const between = tokens.slice(subjectEnd + 1, verb).map((token) => token.lower);
  const whole: Cue = {
    verb,
    frame,
    source: undefined,
    referent: undefined,
    inverted: false,
    closes: false,
    participle: false,
    shares: undefined,
    negated: between.some((word) => NEGATIONS.has(word)),
    group: { first: verb, end: verb + (frame.particle ? 2 : 1) },
  };
  const text = tokens[verb]?.lower ?? "";
  const quoted = quotedAs(scene, verb, range.first);
  if (quoted !== undefined) return asQuoted(whole, quoted);
  if (text.endsWith("ing") && !between.some((word) => BE.has(word))) return participle(scene, whole, range, before);
  if (!text.endsWith("ing") && between.some((word) => BE.has(word))) return undefined;
  return (
    behindVerb(scene, whole, range) ?? subject(scene, whole, range) ?? coordinated(scene, whole, subjectEnd, before)
  );
}

/** "Ruiz was quoted as saying": what is quoted stands before the source or after the verb. */
function asQuoted(bare: Cue, { quoted, source, referent }: QuotedAs): Cue {
  const first = Math.min(quoted, source.first);
  return { ...bare, source, referent, group: { first, end: bare.group.end } };
}

function subject(scene: Scene, bare: Cue, range: Range): Cue | undefined {
  const found = sourceBefore(scene, bare.verb, range.first);
  if (found === undefined) return undefined;
  const { referent } = found;
  const source = fromHead(scene, found.source, bare.verb) ?? found.source;
  return { ...bare, source, referent, group: { first: source.first, end: bare.group.end } };
}

/** "said Ruiz". */
function behindVerb(scene: Scene, bare: Cue, range: Range): Cue | undefined {
  const found = inverted(scene, bare.group, bare.frame, range);
  return found && { ...bare, ...found, inverted: true, group: { first: bare.verb, end: found.source.end } };
}

function participle(scene: Scene, bare: Cue, range: Range, before: readonly Cue[]): Cue | undefined {
  const comma = scene.tokens[bare.verb - 1];
  if (bare.verb === range.first || !(comma?.text === "," || comma?.lower === "by" || comma?.lower === "in"))
    return undefined;
  const own = subjectOfClause(scene, bare.verb - 1, range.first);
  if (own !== undefined) return { ...bare, source: own, participle: true };
  const source = before.at(-1)?.source ?? phraseStartingAt(scene, range.first, bare.verb);
  return { ...bare, source, referent: before.at(-1)?.referent, participle: true };
}

/** "Ruiz praised the plan and said …": the source stands before the first verb. */
function coordinated(scene: Scene, bare: Cue, last: number, before: readonly Cue[]): Cue | undefined {
  const shares = before.at(-1);
  if (shares === undefined || !COORDINATORS.has(scene.tokens[last]?.lower ?? "")) return undefined;
  const { source, referent } = shares;
  return { ...bare, source, referent, shares, group: { first: last, end: bare.group.end } };
}
