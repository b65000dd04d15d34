import type { Span } from "../../../graph/model/spans.ts";
import type { Quotation } from "../../document.ts";
import { itemAt, itemsWithin, lastFrom } from "../locate.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./grammar/scene.ts";

/** Rules whose content is quoted words and may go on in the next ones. */
const QUOTING = new Set([
  "quote/before-cue",
  "quote/after-cue",
  "quote/around-cue",
  "quote/carried",
  "learnt/verb",
  "learnt/word",
  "clause/bare",
  "clause/that",
]);

/**
 * Carries a speaker over to quoted words that follow without a cue of their own: `"A," she said. "B."` is one utterance, and so is
 * a quotation that goes on in the next paragraph because its mark was not closed; a paragraph of quoted words alone is a new one.
 */
export function carried(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = [...drafts].sort((a, b) => startOf(a) - startOf(b));
  const taken = takenBy(scene, drafts);
  const tellers = tellersOf(drafts);
  const added: Draft[] = [];
  let [at, place] = [-1, -1];
  let last: Draft | undefined;
  for (const quotation of scene.quotations) {
    for (let next = found[at + 1]; next !== undefined && startOf(next) < quotation.span[0]; next = found[at + 1]) {
      at += 1;
      if (quotes(scene, next)) [last, place] = [next, at];
    }
    if (taken(quotation.span)) continue;
    const link = last && linkBetween(scene, last, quotation);
    if (last === undefined || link === undefined) {
      const teller = paraphrased(scene, tellers, quotation);
      if (teller !== undefined) added.push((last = alone(scene, teller, quotation)));
      continue;
    }
    const draft: Draft =
      link === "same" ? { ...last, content: [...last.content, quotation.span] } : alone(scene, last, quotation);
    if (link === "next") added.push(draft);
    else if (added.at(-1) === last) added[added.length - 1] = draft;
    else found[place] = draft;
    last = draft;
  }
  return [...found, ...added].sort((a, b) => startOf(a) - startOf(b));
}

/** Whether a report has quoted words that may go on. */
function quotes({ quotations }: Scene, { rule, content }: Draft): boolean {
  return QUOTING.has(rule) && content.some((piece) => itemsWithin(quotations, piece).length > 0);
}

function startOf(draft: Draft): number {
  return draft.content[0]?.[0] ?? 0;
}

/** Tells of a span whether any of these contents holds a word of it. */
export function takenBy({ tokens }: Scene, drafts: readonly Pick<Draft, "content">[]): (span: Span) => boolean {
  const taken = new Uint8Array(tokens.length);
  for (const { content } of drafts) {
    for (const span of content) for (const { index } of itemsWithin(tokens, span)) taken[index] = 1;
  }
  return (span) => itemsWithin(tokens, span).some(({ index }) => taken[index] === 1);
}

/** How a quotation without a cue hangs on the statement before it, if it does. */
function linkBetween(scene: Scene, draft: Draft, { span }: Quotation): "same" | "next" | undefined {
  const end = draft.content.at(-1)?.[1] ?? 0;
  const last = itemAt(scene.quotations, end - 1);
  const here = blockAt(scene, span[0]);
  const there = blockAt(scene, Math.max(0, end - 1));
  if (here === there) return follows(scene, draft, span) ? "same" : undefined;
  if (here !== there + 1 || !startsBlock(scene, here, span)) return undefined;
  if (last !== undefined && !last.closed) return "same";
  return last !== undefined && fillsBlock(scene, here, span) ? "next" : undefined;
}

/** Whose words the sentence right before tells, where a quotation without a cue is a sentence of its own: `Ruiz called it a risk. "It is old."` */
function paraphrased({ document }: Scene, tellers: ReadonlyMap<number, Draft>, { span }: Quotation): Draft | undefined {
  const [first, last] = [itemAt(document.sentences, span[0]), itemAt(document.sentences, span[1] - 1)];
  const before = document.sentences[(first?.index ?? 0) - 1];
  if (first?.span[0] !== span[0] || before?.block !== first.block) return undefined;
  if (document.text.slice(span[1], last?.span[1]).trim() !== "") return undefined;
  return tellers.get(before.index);
}

/** Sentence → the first report in it whose source it names. */
function tellersOf(drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  const named = drafts.filter(({ source }) => source !== undefined);
  return new Map([...named].reverse().map((draft) => [draft.sentence, draft]));
}

/** Whether nothing but the sentence of the cue stands between the statement and these words. */
function follows(scene: Scene, draft: Draft, span: Span): boolean {
  const sentence = scene.document.sentences[draft.sentence];
  const end = Math.max(draft.content.at(-1)?.[1] ?? 0, sentence?.span[1] ?? 0);
  const between = scene.document.text.slice(Math.min(end, span[0]), span[0]);
  return between.trim() === "";
}

function blockAt({ document }: Scene, at: number): number {
  return lastFrom(document.blocks, at);
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
  const sentence = itemAt(scene.document.sentences, span[0]);
  return {
    ...draft,
    rule: "quote/carried",
    content: [span],
    cue: undefined,
    sentence: sentence?.index ?? draft.sentence,
  };
}
