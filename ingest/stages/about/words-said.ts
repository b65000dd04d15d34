import type { Mention, Statement } from "../../../graph/model/extracted.ts";
import { overlaps } from "../../../graph/model/spans.ts";
import type { MentionsLayer, SentencesLayer, TextLayer, Token } from "../../document.ts";
import { itemsWithin } from "../locate.ts";
import { createReferents } from "../mentions/coreference.ts";
import { isAgain, isCalled } from "./pointing.ts";
import { nounsOf } from "./telling-nouns.ts";

type Needs = TextLayer & SentencesLayer & MentionsLayer;

/** What the words of a statement tell, whatever event they are asked about. */
export interface Said {
  /** "It was not enough": the first they speak of is something told before. */
  readonly again: boolean;
  /** "the decision", "what happened" */
  readonly called: boolean;
  readonly words: readonly Token[];
  readonly nouns: ReadonlySet<string>;
  /** Whom they name, and whom they mean by "he" and the like. */
  readonly named: readonly string[];
  readonly meant: readonly (string | undefined)[];
}

/** Reads the side of a statement; the last one is kept, for a statement is asked about one event after another. */
export function createSaid(document: Needs, common: ReadonlySet<string>): (statement: Statement) => Said {
  const { tokens, mentions } = document;
  const referents = createReferents(document);
  let last: { readonly statement: Statement; readonly said: Said } | undefined;
  return (statement) => {
    if (last?.statement === statement) return last.said;
    const words = statement.content.flatMap((span) => itemsWithin(tokens, span));
    const said: Said = {
      words,
      nouns: nounsOf(words, common),
      named: mentions.filter(({ spans }) => isWithin(statement, spans)).map(({ id }) => id),
      meant: words.filter(({ lower }) => PERSONAL.has(lower)).map(({ index }) => referents.resolve(index, index + 1)),
      again: isAgain(words),
      called: isCalled(words),
    };
    last = { statement, said };
    return said;
  };
}

const PERSONAL: ReadonlySet<string> = new Set(["he", "him", "his", "she", "her"]);

function isWithin({ content }: Statement, spans: Mention["spans"]): boolean {
  return spans.some((span) => content.some((piece) => overlaps(piece, span)));
}
