import { overlaps, type Span } from "../../../graph/model/spans.ts";
import type { Quotation } from "../../document.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** Rules whose content is quoted words and may go on in the next ones. */
const QUOTING = new Set([
  "quote/before-cue",
  "quote/after-cue",
  "quote/around-cue",
  "quote/carried",
  "clause/bare",
  "clause/that",
]);

/**
 * Carries a speaker over to quoted words that follow without a cue of their own: `"A," she said. "B."` is one utterance, and so is
 * a quotation that goes on in the next paragraph because its mark was not closed; a paragraph of quoted words alone is a new one.
 */
export function carried(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = [...drafts].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  for (const quotation of scene.quotations) {
    if (found.some((draft) => draft.content.some((span) => overlaps(span, quotation.span)))) continue;
    const at = lastBefore(found, quotation.span[0]);
    const draft = found[at];
    if (draft === undefined || !QUOTING.has(draft.rule)) continue;
    const link = linkBetween(scene, draft, quotation);
    if (link === "same") found[at] = { ...draft, content: [...draft.content, quotation.span] };
    if (link === "next") found.splice(at + 1, 0, alone(scene, draft, quotation));
  }
  return found;
}

function lastBefore(drafts: readonly Draft[], at: number): number {
  return drafts.findLastIndex((draft) => (draft.content[0]?.[0] ?? Infinity) < at);
}

/** How a quotation without a cue hangs on the statement before it, if it does. */
function linkBetween(scene: Scene, draft: Draft, { span }: Quotation): "same" | "next" | undefined {
  const end = draft.content.at(-1)?.[1] ?? 0;
  const last = scene.quotations.find((quotation) => quotation.span[1] === end);
  const here = blockAt(scene, span[0]);
  const there = blockAt(scene, Math.max(0, end - 1));
  if (here === there) return follows(scene, draft, span) ? "same" : undefined;
  if (here !== there + 1 || !startsBlock(scene, here, span)) return undefined;
  if (last !== undefined && !last.closed) return "same";
  return last !== undefined && fillsBlock(scene, here, span) ? "next" : undefined;
}

/** Whether nothing but the sentence of the cue stands between the statement and these words. */
function follows(scene: Scene, draft: Draft, span: Span): boolean {
  const sentence = scene.document.sentences[draft.sentence];
  const end = Math.max(draft.content.at(-1)?.[1] ?? 0, sentence?.span[1] ?? 0);
  const between = scene.document.text.slice(Math.min(end, span[0]), span[0]);
  return (
    between.trim() === "" &&
    draft.content.some((piece) => scene.quotations.some((quotation) => overlaps(quotation.span, piece)))
  );
}

function blockAt({ document }: Scene, at: number): number {
  return document.blocks.findIndex(({ span }) => span[0] <= at && at < span[1]);
}

function startsBlock({ document }: Scene, block: number, span: Span): boolean {
  return document.blocks[block]?.span[0] === span[0];
}

/** Whether a block holds nothing but quoted words. */
function fillsBlock({ document }: Scene, block: number, span: Span): boolean {
  const end = document.blocks[block]?.span[1] ?? 0;
  return document.text.slice(span[1], end).trim() === "";
}

function alone(scene: Scene, draft: Draft, { span }: Quotation): Draft {
  const sentence = scene.document.sentences.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
  return {
    ...draft,
    rule: "quote/carried",
    content: [span],
    cue: undefined,
    source: undefined,
    referent: draft.referent ?? draft.source,
    sentence: sentence?.index ?? draft.sentence,
  };
}
