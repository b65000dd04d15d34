import type { Span } from "../../../graph/model/spans.ts";
import { cut } from "../../../graph/model/spans.ts";
import { itemsWithin } from "../locate.ts";
import type { Block } from "../../document.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** What one speaker of a transcript says until the next takes over. */
export interface Turn {
  readonly draft: Draft;
  /** The words before the colon, which name the speaker. */
  readonly label: Span;
}

/** "MAYOR VALE:", "Ana Ruiz:", "Q:" and "A." at the head of a line, up to five capitalised words; behind a quotation mark too. */
const LABEL = /^["“]?(?:[QA][:.]|(?:\p{Lu}[\p{L}.'’-]{0,30} ){0,4}\p{Lu}[\p{L}.'’-]{1,30}:)\s/u;
/** More code units than a label can take: five words of at most 31 letters, two units a letter. */
const LONGEST_LABEL = 400;
const MARK = /^["“]/;
const QUESTION = /^["“]?Q[:.]/;
/** A single line with a label is none: "Update: the road is open." */
const TURNS_MIN = 2;

/** The turns of a transcript or of questions and answers, in reading order; what is asked under "Q:" is no statement. */
export function turnsIn(scene: Scene, lines: readonly Labelled[]): Turn[] {
  const { text } = scene.document;
  return lines.flatMap(({ block, label }) => {
    if (QUESTION.test(cut(text, block.span)) || isAsker(scene, cut(text, label))) return [];
    const draft = draftOf(scene, [label[1] + 1, block.span[1]]);
    return draft === undefined ? [] : [{ draft, label }];
  });
}

/** "Herald: Why now?": the outlet asks, or whose byline it is. */
function isAsker({ document: { outlet, byline } }: Scene, label: string): boolean {
  return [outlet, byline].some((name) => name?.toLowerCase().split(" ").includes(label.toLowerCase()) === true);
}

/** A line of a transcript. */
export interface Labelled {
  readonly block: Block;
  readonly label: Span;
}

/** The lines that open with a label; none where no label comes twice and nobody asks. */
export function labelledBlocks({ document: { blocks, text } }: Scene): Labelled[] {
  const found = blocks.flatMap((block): Labelled[] => {
    const label = block.kind === "paragraph" ? LABEL.exec(cut(text, headOf(block)))?.[0].trimEnd() : undefined;
    if (label === undefined) return [];
    const start = block.span[0] + (MARK.test(label) ? 1 : 0);
    return [{ block, label: [start, block.span[0] + label.length - 1] }];
  });
  const labels = found.map(({ label }) => cut(text, label));
  const isTranscript = labels.includes("Q") || new Set(labels).size < labels.length;
  return isTranscript && found.length >= TURNS_MIN ? found : [];
}

/** As much of a line as its label may take. */
function headOf({ span: [start, end] }: Block): Span {
  return [start, Math.min(end, start + LONGEST_LABEL)];
}

function draftOf({ document }: Scene, [from, end]: Span): Draft | undefined {
  const start = from + (document.text.slice(from, end).length - document.text.slice(from, end).trimStart().length);
  const sentence = document.sentences.find(({ span }) => span[1] > start)?.index ?? 0;
  // "Vale: 1,204" is a line of a table.
  const says = itemsWithin(document.tokens, [start, end]).some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (start >= end || !says) return undefined;
  return {
    ...{ rule: "transcript/turn", act: "speech", refusal: false, content: [[start, end]], sentence },
    ...{ cue: undefined, source: undefined, referent: undefined, medium: undefined },
  };
}
