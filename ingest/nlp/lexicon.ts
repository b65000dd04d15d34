import model from "wink-eng-lite-web-model";

/** The part of wink's model that holds every word it knows, by number: those that it came with, then those that it has met. */
interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Record<string, number | undefined>;
}

/**
 * A word of letters alone is read the same whether wink has met it or not. Shorter ones may be a unit of money cut out of something
 * longer: "USD".
 */
const PLAIN = /^[a-zÀ-ÖØ-öø-ÿ]{4,}$/i;

/** wink's words. */
export interface Lexicon {
  /** The model to hand to wink. */
  readonly model: typeof model;
  /** Whether the model came with this word. */
  has(word: string): boolean;
  /** How many words the model came with. */
  readonly size: number;
  /** How many words wink has met since it was loaded, the forgotten ones too. */
  met(): number;
  /** Takes out of what wink has met since the last time all that could change how it cuts another text; tells the number of each such word. */
  forget(each: (number: number) => void): void;
}

/**
 * A model whose words can be forgotten. wink keeps every word it meets and cuts later texts by them: once it has read "last year’s.", it
 * no longer parts "year’s". What an article says must not depend on what was read before it.
 */
export function openLexicon(): Lexicon {
  // The typings call it unknown; it is a function that reads the model anew each time.
  const core = (model.core as () => { features: { lexeme: Lexemes } })();
  const { list, hash } = core.features.lexeme;
  const own = list.length;
  let seen = own;
  return {
    model: { ...model, core: () => core },
    size: own,
    has: (word) => (hash[word] ?? own) < own,
    met: () => list.length - own,
    forget(each) {
      for (; seen < list.length; seen += 1) {
        const word = list[seen];
        if (word === undefined || PLAIN.test(word)) continue;
        hash[word] = undefined;
        each(seen);
      }
    },
  };
}
