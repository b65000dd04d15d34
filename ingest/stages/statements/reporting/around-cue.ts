import type { Span } from "../../../../graph/model/spans.ts";
import type { Sentence } from "../../../document.ts";
import { contentEnd, spanOf, wholeSpan } from "../content.ts";
import type { Range } from "../draft.ts";
import { isOpen, sentenceRange, type Scene } from "../grammar/scene.ts";
import { hasVerb } from "../grammar/words.ts";
import type { Cue } from "./cue.ts";

/** Quoted words that end right before a cue, with the words of the sentence that lead into them. */
export function quotedBefore(scene: Scene, cue: Cue, sentence: Sentence, cues: readonly Cue[]): Span | undefined {
  const { first } = sentenceRange(sentence);
  const last = lastQuoted(scene, cue.group.first, sentence);
  const quotation = last === undefined ? undefined : scene.quotations[scene.quoted[last] ?? -1];
  if (last === undefined || quotation === undefined) return undefined;
  const lead = cues.some((other) => other.verb < cue.verb) ? undefined : leadIn(scene, first, last);
  return [Math.min(lead ?? quotation.span[0], quotation.span[0]), quotation.span[1]];
}

/** The last quoted token before a cue: right there, or behind a comma; in the sentence before if its mark ended that one. */
function lastQuoted(scene: Scene, at: number, sentence: Sentence): number | undefined {
  const { tokens, document } = scene;
  const block = document.blocks[sentence.block];
  const within = (index: number) => (tokens[index]?.span[0] ?? -1) >= (block?.span[0] ?? 0);
  if (at > 0 && within(at - 1) && !isOpen(scene, at - 1)) return at - 1;
  const comma = tokens[at - 1]?.text === "," && within(at - 2) && !isOpen(scene, at - 2);
  return comma ? at - 2 : undefined;
}

/** Where the sentence's own words before a quotation begin: `The plan "is dead," Smith said.` */
function leadIn(scene: Scene, first: number, last: number): number | undefined {
  let at = last;
  while (at > first && !isOpen(scene, at)) at -= 1;
  if (!isOpen(scene, at) || at < first) return undefined;
  let start = first;
  while (start < at && ["CCONJ", "PUNCT"].includes(scene.tokens[start]?.pos ?? "")) start += 1;
  return scene.tokens[start]?.span[0];
}

/** "The levee, Raman said, has weak spots": what follows the comma after a cue that stands between two. */
export function restAfter(scene: Scene, cue: Cue, { first, end }: Range, cues: readonly Cue[]): Span | undefined {
  const { tokens } = scene;
  // "The road is closed, said her son, Tom Vale": his name, not more of what he said.
  if (cue.inverted && !hasVerb(scene, cue.group.end, end)) return undefined;
  const between = tokens[cue.group.first - 1]?.text === "," && tokens[cue.group.end]?.text === ",";
  if (!between || cue.group.first <= first || cue.participle || cue.shares !== undefined || !cue.frame.clause)
    return undefined;
  const stop = contentEnd(scene, cue, cue.group.end + 1, end, cues);
  return wholeSpan(scene, { first: cue.group.end + 1, end: stop });
}

/** The words before the comma before such a cue. */
export function lead(scene: Scene, cue: Cue, { first }: Range, cues: readonly Cue[]): Span | undefined {
  if (cues.some((other) => other.verb < cue.verb)) return undefined;
  return spanOf(scene, { first, end: cue.group.first - 1 });
}

/** A clause with a comma before a cue that nothing follows: "The road is closed, the sheriff said." */
export function clauseBefore(scene: Scene, cue: Cue, { first }: Range, cues: readonly Cue[]): Span | undefined {
  const comma = cue.group.first - 1;
  if (comma <= first || !cue.frame.clause || cue.frame.strict || cue.participle || cue.shares !== undefined)
    return undefined;
  // "The town wants to sell the mill, Ruiz said": what somebody wants can be told.
  const isTeller = (other: Cue): boolean => other.verb < cue.verb && !other.participle && other.frame.act === "speech";
  if (scene.tokens[comma]?.text !== "," || cues.some(isTeller)) return undefined;
  if (!hasVerb(scene, first, comma)) return undefined;
  let start = first;
  while (scene.tokens[start]?.pos === "CCONJ") start += 1;
  return spanOf(scene, { first: start, end: comma });
}
