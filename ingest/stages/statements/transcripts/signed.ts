import type { Span } from "../../../../graph/model/spans.ts";
import type { Quotation, Token } from "../../../document.ts";
import { itemsWithin, lastFrom } from "../../locate.ts";
import type { Turn } from "./turns.ts";
import type { Scene } from "../grammar/scene.ts";
import { isCapitalised } from "../grammar/words.ts";

const DASHES = new Set(["—", "–", "―", "--", "-"]);
/** Fewer words are a title or a scare quote. */
const WORDS_MIN = 4;
/** The longest name, in words. */
const NAME_MAX = 5;

/** Quoted words with the name of who wrote or said them behind a dash: “We lost the road.” — Ana Ruiz, engineer. In reading order. */
export function signedIn(scene: Scene): Turn[] {
  return scene.quotations.flatMap((quotation) => {
    const label = quotation.closed ? signatureAfter(scene, quotation) : undefined;
    return label !== undefined && isWhole(scene, quotation) ? [{ draft: draftOf(scene, quotation), label }] : [];
  });
}

/** The name behind the dash; undefined where none stands there, or where the sentence goes on: “We won” — Ruiz said. */
function signatureAfter(scene: Scene, { span }: Quotation): Span | undefined {
  const { tokens } = scene;
  const dash = lastFrom(tokens, span[1] - 1) + 1;
  if (!DASHES.has(tokens[dash]?.text ?? "")) return undefined;
  let end = dash + 1;
  while (end - dash <= NAME_MAX && isNaming(scene, tokens[end], tokens[dash])) end += 1;
  const [first, last] = [tokens[dash + 1], tokens[end - 1]];
  if (first === undefined || last === undefined || end - dash < 3 || !closes(scene, end, dash)) return undefined;
  return [first.span[0], last.span[1]];
}

function isNaming(scene: Scene, token: Token | undefined, dash: Token | undefined): boolean {
  return (
    token !== undefined && isCapitalised(token) && isBeside(scene, token, dash) && scene.quoted[token.index] === -1
  );
}

function isBeside({ document }: Scene, token: Token, other: Token | undefined): boolean {
  return lastFrom(document.blocks, token.span[0]) === lastFrom(document.blocks, other?.span[0] ?? 0);
}

/** Whether nothing is told of the name before its sentence, its block or the space between two quotations ends. */
function closes(scene: Scene, from: number, dash: number): boolean {
  const { tokens, quoted } = scene;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const isOver =
      token === undefined || token.text === "." || quoted[at] !== -1 || !isBeside(scene, token, tokens[dash]);
    if (isOver) return true;
    if (token.pos === "VERB" || token.pos === "AUX") return false;
  }
  return true;
}

/** A quotation that is a text of its own: it opens its sentence or follows another signature, and tells something. */
function isWhole(scene: Scene, { span }: Quotation): boolean {
  const { tokens, document } = scene;
  const words = itemsWithin(tokens, span).filter(({ pos }) => pos !== "PUNCT");
  const says = words.some(({ pos }) => pos === "VERB" || pos === "AUX");
  const sentence = document.sentences[lastFrom(document.sentences, span[0])];
  const before = tokens[lastFrom(tokens, span[0]) - 1];
  const opens = sentence?.span[0] === span[0] || before === undefined || isCapitalised(before);
  return words.length >= WORDS_MIN && says && opens;
}

function draftOf({ document }: Scene, { span }: Quotation): Turn["draft"] {
  return {
    ...{ rule: "quote/signed", act: "speech", refusal: false, content: [span] },
    ...{ cue: undefined, source: undefined, referent: undefined, medium: undefined },
    sentence: Math.max(0, lastFrom(document.sentences, span[0])),
  };
}
