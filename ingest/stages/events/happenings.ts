import type { MentionsLayer, SentencesLayer, Token } from "../../document.ts";
import { stem } from "../../../graph/resolve/event-coreference/words.ts";
import { overlaps, type Span } from "../../../graph/model/spans.ts";
import { words } from "../word-list.ts";

/** A word that tells of something happening, of whatever kind: for telling happenings apart, not for the record. */
export interface Happening {
  readonly span: Span;
  readonly text: string;
  readonly form: "noun" | "verb";
  readonly negated: boolean;
}

/** Verbs that tell of nothing by themselves. */
const EMPTY = words("be have do let accord include cook seem appear contain remain suspect feel want like need keep");
/** Nouns of families of happenings that are persons, things, places or measures. */
const THINGS = words(
  "prison jail season team patch coach bomb head building title star employee host gun state watch route director guard sequel " +
    "count internet case parole contract ship magnitude com crime suspect rule end film movie hospital gunman aide part name " +
    "left site speed witness air fix update rehab choice law connection block star record song album single role job cash cost price " +
    "worth top level shot look wave note print bill lawyer drug drink model nominee winner rival owner actor body bank fine term " +
    "book letter court line service work position player writer author pen knife hostage casualty traffic home draft pick",
);
/** Nouns made from verbs, by their endings: what happens, for the most part. */
const DEVERBAL = /(?:[sct]ion|ment|al|ance|ence|ure)$/u;
const NEGATIONS = words("not n't n’t never no without");
const NEGATION_REACH = 3;

/**
 * The happenings an article tells of, in reading order: verbs that say something, and nouns of a family of happenings. `families` are
 * the stems of `seeds/events/word-families.txt`. One pass over the tokens; words of names are left out.
 */
export function happeningsIn(
  { tokens, sentences, mentions }: SentencesLayer & MentionsLayer,
  families: ReadonlyMap<string, unknown>,
): Happening[] {
  const named = namedTokens(tokens, mentions);
  return sentences.flatMap(({ tokens: [first, last] }) =>
    tokens.slice(first, last).flatMap((token): Happening[] => {
      const form = named.has(token.index) ? undefined : formOf(token, families);
      return form === undefined
        ? []
        : [{ span: token.span, text: token.lower, form, negated: isNegated(tokens, token.index) }];
    }),
  );
}

function formOf(token: Token, families: ReadonlyMap<string, unknown>): Happening["form"] | undefined {
  const { pos, lemma, lower } = token;
  if (pos === "VERB") return EMPTY.has(lemma) ? undefined : "verb";
  if (pos !== "NOUN" && pos !== "PROPN") return undefined;
  const own = stem(lower);
  if (!families.has(own) || THINGS.has(lemma) || THINGS.has(own)) return undefined;
  return pos === "NOUN" || lower.endsWith("ing") || DEVERBAL.test(lower) || token.text === lower ? "noun" : undefined;
}

function isNegated(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - NEGATION_REACH), index).some(({ lower }) => NEGATIONS.has(lower));
}

/** The tokens inside names; names and tokens both come in order. */
function namedTokens(tokens: readonly Token[], mentions: MentionsLayer["mentions"]): ReadonlySet<number> {
  const names = mentions.flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const named = new Set<number>();
  let from = 0;
  for (const { index, span } of tokens) {
    while ((names[from]?.[1] ?? Infinity) <= span[0]) from += 1;
    for (let at = from; (names[at]?.[0] ?? Infinity) < span[1]; at += 1) {
      if (overlaps(names[at] ?? [0, 0], span)) named.add(index);
    }
  }
  return named;
}
