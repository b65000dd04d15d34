import type { StatementView } from "../../graph/api/views.ts";
import { valueOf } from "../api/answers.ts";
import type { Answers } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import type { Items, Request } from "../api/requests.ts";
import { readSaid } from "./said.ts";

/** The statements that a counted edge folds, as a request; undefined for an edge that is none. */
export function statementsRequest(edge: string): Request<Items<StatementView>> | undefined {
  const said = readSaid(edge);
  return said && requests.statements({ speaker: said.speaker, about: said.topic });
}

/** The statements that a counted edge folds, once they are known. */
export function statementsOf(answers: Answers, edge: string): readonly StatementView[] | undefined {
  const request = statementsRequest(edge);
  return request && valueOf(answers, request)?.items;
}
