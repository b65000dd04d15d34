import { writeFileSync } from "node:fs";
import type { Answer } from "../../../ingest/evaluate/answer.ts";
import { answersFor, score } from "../../../ingest/evaluate/evaluate.ts";
import type { Row } from "../../../ingest/evaluate/figures.ts";
import { type GoldDocument, readGold } from "../../../ingest/evaluate/gold.ts";
import { createPipeline, type Pipeline } from "../../../ingest/pipeline.ts";
import { faultsIn } from "../../support/exactness.ts";
import { binsOf, gapOf, plotOf } from "./calibration.ts";
import { type GoldFile, goldFiles, LEARNT_FROM } from "./gold-files.ts";
import { judge, type Judged } from "./judged.ts";
import { knownRules } from "../../../ingest/rule-reasons.ts";
import { rulesPage } from "./rules-page.ts";
import { fallen, keep, lastStanding, standingOf } from "./standing.ts";

/** The sets whose cases tell the precision of a rule. */
const JUDGED = new Set(["quotes_polnear_dev", "ner_conllpp2020", "ner_worldwide"]);
const DOCS = new URL("../../../docs/", import.meta.url);

interface Report {
  readonly set: string;
  readonly documents: number;
  readonly seconds: number;
  readonly rows: readonly Row[];
  readonly judged: readonly Judged[];
}

/** Exit status: 0 where no figure fell and every span is exact, else 1. A clone without marked sets has nothing to evaluate. */
export function evaluateAll({ update }: { readonly update: boolean }): number {
  const faults: string[] = [];
  const read = checked(createPipeline(), faults);
  const reports = goldFiles().map((file) => reportOf(file, read));
  if (reports.length === 0) console.log("There are no marked articles here.");
  const now = Object.fromEntries(reports.map(({ set, rows }) => [set, standingOf(rows)]));
  const statements = binsOf(reports.flatMap(({ judged }) => judged).filter(({ layer }) => layer === "statements"));
  if (statements.length > 0) console.log(`\nStated and true confidence differ by ${gapOf(statements).toFixed(3)}.`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  if (update) {
    keep(now);
    write(reports.flatMap(({ judged }) => judged));
    return 0;
  }
  const falls = fallen(lastStanding(), now);
  for (const fall of falls) console.error(fall);
  return falls.length === 0 ? 0 : 1;
}

/** A pipeline that takes down what is wrong with the spans of each article it reads. */
function checked(read: Pipeline, faults: string[]): Pipeline {
  return (article) => {
    const document = read(article);
    faults.push(...faultsIn(document).map((fault) => `${article.id}: ${fault}`));
    return document;
  };
}

function reportOf({ set, path }: GoldFile, read: Pipeline): Report {
  const documents = readGold(path);
  const began = performance.now();
  const answers = answersFor(documents, read);
  const seconds = (performance.now() - began) / 1_000;
  const report = { set, documents: documents.length, seconds, rows: score(documents, answers) };
  for (const row of report.rows) console.log(lineOf(report, row));
  return { ...report, judged: JUDGED.has(set) ? judgedIn(documents, answers) : [] };
}

function judgedIn(documents: readonly GoldDocument[], answers: readonly Answer[]): Judged[] {
  return documents.flatMap((document, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : judge(document, answer);
  });
}

/** A star: learnt from the very articles. */
function lineOf({ set, documents, seconds }: Omit<Report, "rows" | "judged">, row: Row): string {
  const isLearnt = LEARNT_FROM[set]?.some((one) => one === row.task || one === `${row.task}, ${row.kind}`) === true;
  const star = isLearnt ? "*" : " ";
  const { precision, recall, f1 } = row.figures;
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(2).padStart(7)).join("");
  const what = [set.padEnd(21), row.task.padEnd(11), row.kind.padEnd(22), row.measure.padEnd(19)].join(" ");
  return `${what}${figures}${star} ${String(documents).padStart(4)} articles ${seconds.toFixed(1).padStart(5)} s`;
}

function write(judged: readonly Judged[]): void {
  const statements = judged.filter(({ layer }) => layer === "statements");
  if (statements.length === 0) return;
  writeFileSync(new URL("rules.md", DOCS), rulesPage(judged, knownRules()));
  writeFileSync(new URL("calibration.svg", DOCS), plotOf("Statements: stated and true", binsOf(statements)));
}
