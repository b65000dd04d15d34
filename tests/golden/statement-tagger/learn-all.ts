import { readCueWords } from "../../../ingest/stages/statements/tagger/candidates.ts";
import { type Sureness, surenessIn, surenessOf } from "../../../ingest/stages/statements/tagger/sureness.ts";
import { createTagger, type Tagger } from "../../../ingest/stages/statements/tagger/tagger.ts";
import { readWeights } from "../../../ingest/stages/statements/tagger/weights.ts";
import { readGold } from "./gold.ts";
import { type Learnt, learn } from "./learn.ts";
import { isOfHalf, learnRates } from "./learn-rates.ts";
import { learnSureness, weighed } from "./learn-sureness.ts";

/**
 * The files of seeds/tagger. How sure a reading is, and how often a rule is right, is learnt from articles never seen: one half is read by
 * a tagger that learnt from the other.
 */
export function learnAll(file: string, say: (line: string) => void): Record<string, Buffer | string> {
  const articles = readGold(file);
  const half = learn(articles.filter(isOfHalf(0)), say);
  const sureness = learnSureness(weighed(articles.filter(isOfHalf(1)), taggerOf(half, surenessOf([]))));
  say(sureness);
  const rates = learnRates(file, taggerOf(half, surenessIn(sureness)));
  const { weights, cueWords } = learn(articles, say);
  return { "statements.weights": weights, "cue-words.tsv": cueWords, "sureness.tsv": sureness, "rates.tsv": rates };
}

function taggerOf({ weights, cueWords }: Learnt, sureness: Sureness): Tagger {
  return createTagger(readWeights(weights), readCueWords(cueWords), sureness);
}
