import { cut } from "../../../../graph/model/spans.ts";
import type { Block } from "../../../document.ts";
import { SPEECH_VERBS } from "../../mentions/words/around-names.ts";
import { itemsWithin } from "../../locate.ts";
import { isAsker, type Labelled } from "./labels.ts";
import { isOpen, type Scene } from "../grammar/scene.ts";

/** "(Laughter.)", "[crosstalk]": what is heard and not said. */
const HEARD = /^[([][^()[\]]{1,80}[)\]][.!]?$/u;

/**
 * The paragraphs behind each line of a transcript that go on with its words: those up to the next line with a label. Behind the last line stands the
 * reporter's; so does, anywhere, a paragraph in which somebody is told to have said something: "Vale said no more."
 */
export function continuations(scene: Scene, lines: readonly Labelled[]): ReadonlyMap<Labelled, readonly Block[]> {
  const { blocks } = scene.document;
  const order = new Map(blocks.map((block, at) => [block, at]));
  return new Map(
    lines.map((line, at) => {
      const next = lines[at + 1];
      const between = next === undefined ? [] : blocks.slice((order.get(line.block) ?? 0) + 1, order.get(next.block));
      return [line, upToReporter(scene, between)];
    }),
  );
}

/** Questions with no label before what answers them: each paragraph up to the next one answers, and the one behind the last. */
export function answersBehind(scene: Scene, lines: readonly Labelled[]): readonly Block[] {
  if (lines.length === 0 || !lines.every(({ label }) => isAsker(scene, label))) return [];
  const { blocks } = scene.document;
  const last = lines.at(-1);
  const behind = blocks.slice(blocks.findIndex((block) => block === last?.block) + 1).slice(0, 1);
  const told = continuations(scene, lines);
  return [...lines.flatMap((line) => told.get(line) ?? []), ...upToReporter(scene, behind)];
}

function upToReporter(scene: Scene, blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex((block) => block.kind !== "paragraph" || isReporters(scene, block));
  const own = end < 0 ? blocks : blocks.slice(0, end);
  return own.filter(({ span }) => !HEARD.test(cut(scene.document.text, span)));
}

/** Whether somebody is told to say something outside quotation marks, as reporters tell it: a name or "he" and a verb of saying. */
function isReporters(scene: Scene, { span }: Block): boolean {
  return itemsWithin(scene.tokens, span).some(({ index, pos, lemma, lower }) => {
    const before = scene.tokens[index - 1];
    const isTold = pos === "VERB" && SPEECH_VERBS.has(lemma) && lower !== lemma && isOpen(scene, index);
    return (
      isTold && (before?.pos === "PROPN" || /^(?:he|she|they)$/.test(before?.lower ?? "")) && isQuoting(scene, span)
    );
  });
}

/** Reporters quote; who speaks at length may tell what others said. */
function isQuoting({ document: { quotations } }: Scene, span: Block["span"]): boolean {
  return itemsWithin(quotations, span).length > 0;
}
