import type { Token } from "../../../document.ts";
import type { Scene } from "../grammar/scene.ts";
import { known } from "../../../nlp/words.ts";
import { wordNumber } from "./hash.ts";

/** What the tagger sees of each token, a column of numbers each; a row beyond either end reads as undefined. */
export interface Columns {
  readonly size: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  /** The last three letters. */
  readonly ending: Int32Array;
  /** Lower case 0, capital 1, all capitals 2, with a digit 3, punctuation 4. */
  readonly shape: Int32Array;
  /** 1 inside quotation marks, marks included. */
  readonly quoted: Int32Array;
  /** 1 the first token of a quotation, 2 its last. */
  readonly mark: Int32Array;
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  /** What ends a clause, by kind: "," ";" ":" "—" "." and brackets; 0 for the rest. */
  readonly pause: Int32Array;
}

const PAUSES = new Map([",", ";", ":", "—", "–", "-", "--", ".", "!", "?", "(", ")"].map((mark, at) => [mark, at + 1]));

/** What a word tells by itself, in numbers. */
interface Numbers {
  readonly word: number;
  readonly lemma: number;
  readonly pos: number;
  readonly ending: number;
  readonly shape: number;
  readonly pause: number;
}

const numbersOf = known<Numbers>(({ text, lower, lemma, pos }) => ({
  word: wordNumber(lower.replace(/\d/g, "0")),
  lemma: wordNumber(lemma),
  pos: wordNumber(pos),
  ending: wordNumber(lower.slice(-3)),
  shape: pos === "PUNCT" ? PUNCTUATION : shapeOf(text),
  pause: PAUSES.get(text) ?? 0,
}));

export function columnsOf(scene: Scene): Columns {
  const columns = emptyColumns(scene.tokens.length);
  for (const token of scene.tokens) fillRow(columns, scene, token);
  scene.document.sentences.forEach(({ tokens: [first, end], block }, index) => {
    columns.sentence.fill(index, first, end);
    columns.block.fill(block, first, end);
  });
  return columns;
}

function emptyColumns(size: number): Columns {
  const column = () => new Int32Array(size);
  const [word, lemma, pos, ending, shape] = [column(), column(), column(), column(), column()];
  const [quoted, mark, sentence, block, pause] = [column(), column(), column(), column(), column()];
  return { size, word, lemma, pos, ending, shape, quoted, mark, sentence, block, pause };
}

function fillRow(columns: Columns, { quoted }: Scene, { index: at, word }: Token): void {
  const numbers = numbersOf(word);
  columns.word[at] = numbers.word;
  columns.lemma[at] = numbers.lemma;
  columns.pos[at] = numbers.pos;
  columns.ending[at] = numbers.ending;
  columns.shape[at] = numbers.shape;
  columns.pause[at] = numbers.pause;
  const quotation = quoted[at] ?? -1;
  if (quotation < 0) return;
  columns.quoted[at] = 1;
  if (quoted[at - 1] !== quotation) columns.mark[at] = 1;
  else if (quoted[at + 1] !== quotation) columns.mark[at] = 2;
}

const PUNCTUATION = 4;

function shapeOf(text: string): number {
  if (/\d/.test(text)) return 3;
  const first = text.charAt(0);
  if (first.toLowerCase() === first) return 0;
  return text.length > 1 && text.toUpperCase() === text ? 2 : 1;
}
