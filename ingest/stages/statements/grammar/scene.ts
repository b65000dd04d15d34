import type {
  ArticleLayer,
  MentionsLayer,
  Quotation,
  Sentence,
  SentencesLayer,
  TextLayer,
  Token,
} from "../../../document.ts";
import { lastFrom } from "../../locate.ts";
import type { Range } from "../draft.ts";

export type Needs = ArticleLayer & TextLayer & SentencesLayer & MentionsLayer;

/** The document as the grammar of reporting looks at it: by token, with what is quoted known beforehand. */
export interface Scene {
  readonly document: Needs;
  readonly tokens: readonly Token[];
  /** For each token, the index of the outermost quotation it lies in; -1 outside. */
  readonly quoted: Int32Array;
  readonly quotations: readonly Quotation[];
}

export function createScene(document: Needs): Scene {
  const quotations = document.quotations.filter((quotation) => !quotation.nested);
  const quoted = new Int32Array(document.tokens.length).fill(-1);
  let at = 0;
  for (const token of document.tokens) {
    while ((quotations[at]?.span[1] ?? Infinity) <= token.span[0]) at += 1;
    const quotation = quotations[at];
    if (quotation !== undefined && quotation.span[0] <= token.span[0]) quoted[token.index] = at;
  }
  return { document, tokens: document.tokens, quoted, quotations };
}

export function sentenceRange(sentence: Sentence): Range {
  return { first: sentence.tokens[0], end: sentence.tokens[1] };
}

/** The sentence of a token; undefined only past the end. */
export function sentenceAt({ document, tokens }: Scene, at: number): Sentence | undefined {
  return document.sentences[lastFrom(document.sentences, tokens[at]?.span[0] ?? 0)];
}

export function isOpen({ quoted }: Scene, at: number): boolean {
  return quoted[at] === -1;
}

/** The longest source between quoted words and the verb that brings them, in tokens. */
const SOURCE_MAX = 8;

/** Whether quoted words end before the source of a verb, or begin right behind it: `"No," Ruiz laughed`, `Ruiz laughed: "No"`. */
export function isBesideQuote(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const isMark = tokens[verb + 1]?.text === "," || tokens[verb + 1]?.text === ":";
  if (!isOpen(scene, isMark ? verb + 2 : verb + 1)) return true;
  let at = verb - 1;
  while (at > verb - SOURCE_MAX && isOpen(scene, at) && tokens[at]?.pos !== "VERB") at -= 1;
  return at >= 0 && !isOpen(scene, at);
}
