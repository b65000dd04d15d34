import { readFileSync } from "node:fs";
import { fromPackage } from "../../../../graph/package-root.ts";
import { readCueWords } from "./candidates.ts";
import { createTagger, type Tagger } from "./tagger.ts";
import { readWeights } from "./weights.ts";

/** The tagger as `tests/golden/statement-tagger` learnt it; its card is `seeds/tagger/README.md`. */
export function loadTagger(): Tagger {
  const weights = readWeights(readFileSync(fromPackage("seeds", "tagger", "statements.weights")));
  return createTagger(weights, readCueWords(fromPackage("seeds", "tagger", "cue-words.tsv")));
}
