import type { ArticleLayer, Sentence, SentencesLayer, Stage, TextLayer, Token } from "../../document.ts";
import type { ReadToken, Tokenizer } from "../../nlp/wink.ts";
import { sentenceEnds } from "./boundary.ts";

/** Adds tokens and sentences. Both lie within blocks; white space is no token. */
export function createSentences(tokenizer: Tokenizer): Stage<ArticleLayer & TextLayer, SentencesLayer> {
  return (document) => {
    const { text, blocks } = document;
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    const read = tokenizer.read(text, [blocks[0]?.span[0] ?? 0, blocks.at(-1)?.span[1] ?? 0]);
    let at = 0;
    blocks.forEach(({ span }, block) => {
      const first = tokens.length;
      for (let token = read[at]; token !== undefined && token.span[0] < span[1]; token = read[at]) {
        tokens.push(number(token, tokens.length));
        at += 1;
      }
      let from = first;
      for (const to of sentenceEnds(tokens, first, tokens.length)) {
        sentences.push(sentence(tokens, sentences.length, block, from, to));
        from = to;
      }
    });
    return { ...document, tokens, sentences };
  };
}

function number(token: ReadToken, index: number): Token {
  const { span, text, lower, lemma, pos } = token;
  return { index, span, text, lower, lemma, pos };
}

function sentence(tokens: readonly Token[], index: number, block: number, first: number, end: number): Sentence {
  return { index, block, span: [tokens[first]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0], tokens: [first, end] };
}
