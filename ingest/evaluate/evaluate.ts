import { OnRecordError } from "../../graph/model/errors.ts";
import type { Pipeline } from "../pipeline.ts";
import { type Answer, answerFor } from "./answer.ts";
import { scoreCorrections } from "./corrections.ts";
import { scoreEvents } from "./events.ts";
import type { Row } from "./figures.ts";
import type { GoldDocument } from "./gold.ts";
import { scoreNames } from "./names.ts";
import { scorePlaces } from "./places.ts";
import { scoreRoles } from "./roles.ts";
import { scoreStatements } from "./statements.ts";
import { toldOnce } from "./told-once.ts";

/** What a gold file marks tells how it is scored; a file may be gold for several tasks. */
const SCORERS = {
  entities: scoreNames,
  toponyms: scorePlaces,
  statements: scoreStatements,
  roles: scoreRoles,
  mentions: scoreEvents,
  corrections: scoreCorrections,
} as const;

type Marked = keyof typeof SCORERS;

/** Reads every marked article anew; where events are marked, they are told once over all articles too. */
export function answersFor(documents: readonly GoldDocument[], read: Pipeline): Answer[] {
  const answers = documents.map((document) => answerFor(document, read));
  if (documents.every(({ mentions }) => mentions === undefined)) return answers;
  const told = toldOnce(documents);
  return answers.map((answer, at) => ({ ...answer, ...told[at] }));
}

/** Figures for everything that the articles are marked with. Error: `evaluate/no-task` where that is nothing. */
export function score(documents: readonly GoldDocument[], answers: readonly Answer[]): Row[] {
  const tasks = (Object.keys(SCORERS) as Marked[]).filter((task) => documents.some((one) => one[task] !== undefined));
  if (tasks.length === 0) {
    throw new OnRecordError(
      "evaluate/no-task",
      "The gold marks nothing that is known here.",
      "An article is marked with entities, toponyms, statements, roles, mentions or corrections.",
    );
  }
  return tasks.flatMap((task) => SCORERS[task](documents, answers));
}
