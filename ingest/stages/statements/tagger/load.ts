import { readFileSync } from "node:fs";
import { fromPackage } from "../../../../graph/package-root.ts";
import { type Rates, ratesIn } from "../rates.ts";
import { readCueWords } from "./candidates.ts";
import { createTagger, type Tagger } from "./tagger.ts";
import { surenessIn } from "./sureness.ts";
import { readWeights } from "./weights.ts";

/** The tagger as `tests/golden/statement-tagger` learnt it; its card is `seeds/tagger/README.md`. */
export function loadTagger(): Tagger {
  const weights = readWeights(readFileSync(learnt("statements.weights")));
  const cueWords = readCueWords(readFileSync(learnt("cue-words.tsv"), "utf8"));
  return createTagger(weights, cueWords, surenessIn(readFileSync(learnt("sureness.tsv"), "utf8")));
}

/** How often each rule was right, by its score, on articles that its tagger had not seen. */
export function loadRates(): Rates {
  return ratesIn(readFileSync(learnt("rates.tsv"), "utf8"));
}

const learnt = (file: string): string => fromPackage("seeds", "tagger", file);
