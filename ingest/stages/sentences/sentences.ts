import type { ArticleLayer, Sentence, SentencesLayer, Stage, TextLayer, Token } from "../../document.ts";
import type { Tokenizer } from "../../nlp/wink.ts";
import { sentenceEnds } from "./boundary.ts";

/** Adds tokens and sentences. Both lie within blocks; white space is no token. */
export function createSentences(tokenizer: Tokenizer): Stage<ArticleLayer & TextLayer, SentencesLayer> {
  return (document) => {
    const { text, blocks } = document;
    const sentences: Sentence[] = [];
    const tokens = tokenizer.read(text, [blocks[0]?.span[0] ?? 0, blocks.at(-1)?.span[1] ?? 0]);
    let first = 0;
    blocks.forEach(({ span }, block) => {
      let end = first;
      while ((tokens[end]?.span[0] ?? Infinity) < span[1]) end += 1;
      for (const to of sentenceEnds(tokens, first, end)) {
        sentences.push(sentence(tokens, sentences.length, block, first, to));
        first = to;
      }
    });
    return { ...document, tokens, sentences };
  };
}

function sentence(tokens: readonly Token[], index: number, block: number, first: number, end: number): Sentence {
  return { index, block, span: [tokens[first]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0], tokens: [first, end] };
}
