import { answersFor } from "../../../ingest/evaluate/evaluate.ts";
import { readGold as readMarked } from "../../../ingest/evaluate/gold.ts";
import { createPipeline } from "../../../ingest/pipeline.ts";
import { asScored } from "../../../ingest/stages/statements/rates.ts";
import type { Tagger } from "../../../ingest/stages/statements/tagger/tagger.ts";
import { judge, type Judged } from "../accuracy/judged.ts";

type Case = Pick<Judged, "rule" | "confidence" | "right">;

/** A step is counted in at least so many cases; a rule with fewer keeps the confidence its table states. */
const CASES_MIN = 100;

/** The table of rates of half the articles in a file, as a tagger reads them that learnt from the other half. */
export function learnRates(file: string, tagger: Tagger): string {
  return tableOf(casesIn(file, 1, tagger));
}

/** Articles by turns: half 0 or 1. */
export const isOfHalf =
  (half: number) =>
  (_: object, at: number): boolean =>
    at % 2 === half;

function casesIn(file: string, half: number, tagger: Tagger): Judged[] {
  const documents = readMarked(file).filter(isOfHalf(half));
  const answers = answersFor(documents, createPipeline(tagger, asScored));
  return documents.flatMap((document, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : judge({ ...document, entities: undefined }, answer);
  });
}

/** Rows by rule, then score. */
export function tableOf(cases: readonly Case[]): string {
  const rules = new Map<string, Case[]>();
  for (const one of cases) rules.set(one.rule, [...(rules.get(one.rule) ?? []), one]);
  const rows = [...rules]
    .filter(([, own]) => own.length >= CASES_MIN)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([rule, own]) =>
      rising(own).map(({ from, right, count }) =>
        [rule, from.toFixed(6), (right / count).toFixed(2), count].join("\t"),
      ),
    );
  return ["rule\tfrom\trate\tcases", ...rows, ""].join("\n");
}

interface Step {
  readonly from: number;
  readonly right: number;
  readonly count: number;
}

/** Steps of enough cases by score; a step that is right no more often than the one below it is one with it. */
function rising(cases: readonly Case[]): Step[] {
  const steps: Step[] = [];
  for (const step of even(cases)) {
    steps.push(step);
    for (let [low, high] = steps.slice(-2); high !== undefined; [low, high] = steps.slice(-2)) {
      if (low === undefined || low.right / low.count < high.right / high.count) break;
      steps.splice(-2, 2, { from: low.from, right: low.right + high.right, count: low.count + high.count });
    }
  }
  return steps;
}

/** The cases cut into steps, the lowest score first; cases of one score are never parted. */
function even(cases: readonly Case[]): Step[] {
  const steps: Step[] = [];
  const byScore = [...cases].sort((a, b) => a.confidence - b.confidence);
  let left = byScore.length;
  byScore.forEach(({ confidence, right }, at) => {
    const last = steps.at(-1);
    const isSame = byScore[at - 1]?.confidence === confidence;
    const isOpen = last !== undefined && (last.count < CASES_MIN || left < CASES_MIN || isSame);
    if (isOpen) steps[steps.length - 1] = { ...last, right: last.right + Number(right), count: last.count + 1 };
    else steps.push({ from: at === 0 ? 0 : confidence, right: Number(right), count: 1 });
    left -= 1;
  });
  return steps;
}
