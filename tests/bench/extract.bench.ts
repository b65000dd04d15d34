import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { ArticleLayer } from "../../ingest/document.ts";
import { readGold } from "../../ingest/evaluate/gold.ts";
import { ANNOTATIONS } from "../../ingest/nlp/wink.ts";
import { createStages } from "../../ingest/pipeline.ts";
import { loadRates, loadTagger } from "../../ingest/stages/statements/tagger/load.ts";
import { goldFiles } from "../golden/accuracy/gold-files.ts";
import { articleOf } from "../support/plain-article.ts";

/**
 * What `extract` costs beside bare `readDoc`: the same wink and model, the same articles whole, in the same process, turn about every
 * few articles, so that the machine and what else runs on it matter little. A token is what wink calls one, counted once for both. Each
 * figure is the median of the rounds' own ratios. `readDoc` is measured twice: with the annotations that `extract` asks for, which is
 * the stricter and what "of readDoc" means below; and with all of wink's, which is what it does unless told otherwise.
 */
const ROUNDS = Number(process.env["ROUNDS"] ?? 5);
/** So many articles are read by one reader before the other has its turn. */
const TURN = 40;
/** The demonstration articles are short and few: each is read this many times a round. */
const SEED_COPIES = 8;
/** So many articles are read of each marked set, where there are some. */
const OF_EACH_SET = 20;

type Times = Record<string, number>;
let times: Times = {};

const articles = [...seedArticles(), ...markedArticles()];
const all = winkNLP(model);
const bare = winkNLP(model, ANNOTATIONS);
const tagger = loadTagger();
const stages = createStages((scene, drafts) => timed("tagger", () => tagger(scene, drafts)), loadRates());
const readers: Record<string, (article: ArticleLayer) => unknown> = {
  "readDoc, all annotations": ({ text }) => all.readDoc(text),
  readDoc: ({ text }) => bare.readDoc(text),
  extract: (article) => {
    inStages(article);
  },
};

const tokens = articles.reduce((sum, { text }) => sum + bare.readDoc(text).tokens().length(), 0);
round(); // the first is slow: code is compiled, words are met
const rounds = Array.from({ length: ROUNDS }, round);
console.log(`${articles.length} articles, ${tokens} tokens, the median of ${ROUNDS} rounds`);
for (const name of Object.keys(readers)) {
  const rate = Math.round(median(rounds.map((own) => tokens / (own[name] ?? 1))));
  const ratio = median(rounds.map((own) => (own["readDoc"] ?? 0) / (own[name] ?? 1)));
  console.log(`${name.padEnd(26)}${String(rate).padStart(5)},000 tokens/s   ${ratio.toFixed(3)} of readDoc`);
}
for (const name of [...Object.keys(stages), "tagger"]) {
  const share = 100 * median(rounds.map((own) => (own[name] ?? 0) / (own["extract"] ?? 1)));
  const ratio = median(rounds.map((own) => (own[name] ?? 0) / (own["readDoc"] ?? 1)));
  console.log(
    `${name.padEnd(26)}${share.toFixed(1).padStart(5)} % of extract   ${ratio.toFixed(2)} × the time of readDoc`,
  );
}
console.log(
  `resident memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB, two more winks and the bench's compiler with it`,
);

/** Milliseconds of each reader, and of each stage, over all articles. */
function round(): Times {
  times = {};
  for (let at = 0; at < articles.length; at += TURN) {
    const turn = articles.slice(at, at + TURN);
    for (const [name, read] of Object.entries(readers))
      timed(name, () => {
        turn.forEach(read);
      });
  }
  // The tagger is called by a stage.
  return { ...times, statements: (times["statements"] ?? 0) - (times["tagger"] ?? 0) };
}

function inStages(article: ArticleLayer): void {
  const steps = Object.entries(stages) as [string, (document: unknown) => unknown][];
  steps.reduce<unknown>((document, [name, stage]) => timed(name, () => stage(document)), article);
}

function timed<Output>(name: string, run: () => Output): Output {
  const began = performance.now();
  const output = run();
  times[name] = (times[name] ?? 0) + performance.now() - began;
  return output;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function seedArticles(): ArticleLayer[] {
  const folder = fileURLToPath(new URL("../../seeds/articles/", import.meta.url));
  const read = readdirSync(folder).map((file) => articleOf(readFileSync(folder + file, "utf8")));
  return Array.from({ length: SEED_COPIES }, () => read).flat();
}

function markedArticles(): ArticleLayer[] {
  return goldFiles().flatMap(({ path }) =>
    readGold(path)
      .slice(0, OF_EACH_SET)
      .map(({ text, title, date }) => articleOf(text, { title: title ?? null, publishedDate: date ?? null })),
  );
}
