import { ROLE_NOUN } from "../../mentions/referents/offices.ts";
import { itemsWithin, lastFrom } from "../../locate.ts";
import { takenBy } from "../carry.ts";
import type { Draft, Range } from "../draft.ts";
import { sourceBefore } from "../grammar/source-before.ts";
import { isOpen, type Scene, sentenceAt } from "../grammar/scene.ts";
import { CUES } from "../tables/cues.ts";
import { hasVerb, isSomebody } from "../grammar/words.ts";

/** So many words may stand between the verb and the colon: "told the Courier in an email:". */
const BEHIND_MAX = 8;
/** Fewer words are an item of a list. */
const WORDS_MIN = 8;
const PERSONS = new Set(["he", "she", "they"]);

/** Paragraphs without quotation marks, none of them already `told`, behind one that ends with a verb of saying and a colon, as pages set them apart: "Ruiz added:". In reading order. */
export function blockQuotations(scene: Scene, told: readonly Draft[]): Draft[] {
  const { blocks } = scene.document;
  const isTold = takenBy(scene, told);
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    if (block.kind !== "paragraph" || before?.kind !== "paragraph" || isTold(block.span)) return [];
    if (!isUnmarked(scene, block.span)) return [];
    const colon = lastFrom(scene.tokens, before.span[1] - 1);
    const brought = scene.tokens[colon]?.text === ":" && isOpen(scene, colon) ? bringing(scene, colon) : undefined;
    return brought === undefined ? [] : [draftOf(scene, block.span, brought)];
  });
}

/** Whether a paragraph is sentences, opens without a mark and has no line of another list or speaker: "- $2 million", "Vale: No". */
function isUnmarked(scene: Scene, span: Draft["content"][number]): boolean {
  const words = itemsWithin(scene.tokens, span);
  const [first, second] = words;
  if (first === undefined || words.length < WORDS_MIN || !isOpen(scene, first.index)) return false;
  const opens = /^[\p{Lu}\d…[]/u.test(first.text) && second?.text !== ":" && second?.text !== ".";
  return (
    opens &&
    /[.!?…]["”’)\]]*$/u.test(scene.document.text.slice(...span)) &&
    hasVerb(scene, first.index, first.index + words.length)
  );
}

/** The last verb of saying before the colon, with whose it is. */
function bringing(scene: Scene, colon: number): { source: Range; cue: Range } | undefined {
  const { tokens } = scene;
  const [start = colon] = sentenceAt(scene, colon)?.tokens ?? [];
  const from = Math.max(start, colon - BEHIND_MAX);
  const verb = tokens.slice(from, colon).findLast(({ pos, index }) => pos === "VERB" && isOpen(scene, index));
  const frame = verb && CUES.get(verb.lemma);
  if (verb === undefined || frame?.act !== "speech" || !frame.quote) return undefined;
  const source = sourceBefore(scene, verb.index, start)?.source;
  const isHolder = source !== undefined && ROLE_NOUN.test(tokens[source.end - 1]?.lower ?? "");
  if (source === undefined || !(isHolder || isSomebody(scene, source, PERSONS))) return undefined;
  return { source, cue: { first: verb.index, end: verb.index + 1 } };
}

function draftOf(scene: Scene, span: Draft["content"][number], { source, cue }: { source: Range; cue: Range }): Draft {
  return {
    ...{ rule: "quote/block", act: "speech", refusal: false, content: [span], cue, source },
    ...{ sentence: sentenceAt(scene, cue.first)?.index ?? 0, referent: undefined, medium: undefined },
  };
}
