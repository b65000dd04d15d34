import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { ArticleLayer } from "../../ingest/document.ts";
import { readGold } from "../../ingest/evaluate/gold.ts";
import { ANNOTATIONS } from "../../ingest/nlp/wink.ts";
import { createPipeline, createStages } from "../../ingest/pipeline.ts";
import { loadRates, loadTagger } from "../../ingest/stages/statements/tagger/load.ts";
import { goldFiles } from "../golden/accuracy/gold-files.ts";
import { articleOf } from "../support/plain-article.ts";

/**
 * What `extract` costs beside bare `readDoc`: the same wink and model, the same articles whole, in the same process and turn about, so
 * that the machine and what else runs on it matter little. A token is what wink calls one, counted once for both. Of several
 * rounds the quickest counts, of each on its own. `readDoc` is measured twice: with the annotations that `extract` asks for, which is
 * the stricter and what "of readDoc" means below; and with all of wink's, which is what it does unless told otherwise.
 */
const ROUNDS = Number(process.env["ROUNDS"] ?? 4);
/** The demonstration articles are short and few: each is read this many times a round. */
const SEED_COPIES = 8;
/** So many articles are read of each marked set, where there are some. */
const OF_EACH_SET = 20;

const articles = [...seedArticles(), ...markedArticles()];
const bare = winkNLP(model, ANNOTATIONS);
const tokens = articles.reduce((sum, { text }) => sum + bare.readDoc(text).tokens().length(), 0);
console.log(`${articles.length} articles, ${tokens} tokens, the quickest of ${ROUNDS} rounds`);

const whole = quickest(wholeTimes());
for (const [name, ms] of Object.entries(whole)) {
  const rate = Math.round(tokens / ms);
  console.log(
    `${name.padEnd(28)}${String(rate).padStart(5)},000 tokens/s  ${((whole["readDoc"] ?? 0) / ms).toFixed(3)} of readDoc`,
  );
}
const stages = quickest(stageTimes());
const sum = Object.values(stages).reduce((total, ms) => total + ms, 0);
for (const [name, ms] of Object.entries(stages)) {
  const percent = ((100 * ms) / sum).toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(28)}${percent} % of extract    ${(ms / (whole["readDoc"] ?? 1)).toFixed(2)} × readDoc's time`,
  );
}
console.log(
  `resident memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB, all of wink and the bench's compiler with it`,
);

type Times = Record<string, number>;

/** Milliseconds of each reader over all articles, once a round. */
function wholeTimes(): () => Times {
  const all = winkNLP(model);
  const extract = createPipeline();
  const readers: [string, (article: ArticleLayer) => unknown][] = [
    ["readDoc, all annotations", ({ text }) => all.readDoc(text)],
    ["readDoc", ({ text }) => bare.readDoc(text)],
    ["extract", extract],
  ];
  return () =>
    Object.fromEntries(
      readers.map(([name, read]) => {
        const began = performance.now();
        for (const article of articles) read(article);
        return [name, performance.now() - began];
      }),
    );
}

/** Milliseconds of each stage over all articles, the tagger apart from the stage that calls it. */
function stageTimes(): () => Times {
  let times: Times = {};
  const timed = <Output>(name: string, run: () => Output): Output => {
    const began = performance.now();
    const output = run();
    times[name] = (times[name] ?? 0) + performance.now() - began;
    return output;
  };
  const tagger = loadTagger();
  const made = createStages((scene, drafts) => timed("tagger", () => tagger(scene, drafts)), loadRates());
  const steps = Object.entries(made) as [string, (document: unknown) => unknown][];
  return () => {
    times = {};
    for (const article of articles) {
      steps.reduce<unknown>((document, [name, stage]) => timed(name, () => stage(document)), article);
    }
    return { ...times, statements: (times["statements"] ?? 0) - (times["tagger"] ?? 0) };
  };
}

function quickest(round: () => Times): Times {
  const rounds = Array.from({ length: ROUNDS }, round);
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, Math.min(...rounds.map((times) => times[name] ?? Infinity))]));
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
      .map(({ text, title }) => articleOf(text, { title: title ?? null })),
  );
}
