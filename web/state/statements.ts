import type { StatementView } from "../../graph/api/views.ts";
import { valueOf } from "../api/answers.ts";
import type { Answers } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import type { Items, Request } from "../api/requests.ts";
import { readSaid } from "./said.ts";
import { isUnsure, sureFirst } from "./wording/sureness.ts";
import type { State } from "./state.ts";

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

/** Whether the statements of what is in focus have been answered. */
export function areKnown({ view: { focus }, answers }: Pick<State, "view" | "answers">): boolean {
  if (focus === undefined) return true;
  const said = statementsRequest(focus);
  const asked = said ? [said] : [requests.statements({ speaker: focus }), requests.statements({ about: focus })];
  return asked.every((request) => valueOf(answers, request) !== undefined);
}

/** The statements that what is in focus stands for: an edge's, a speaker's, or else those about it; sure ones first. A stage tells unsure ones only where it has no others. */
export function statementsInFocus({ view, answers }: Pick<State, "view" | "answers">): readonly StatementView[] {
  const { focus } = view;
  if (focus === undefined) return [];
  const said = statementsOf(answers, focus) ?? valueOf(answers, requests.statements({ speaker: focus }))?.items ?? [];
  const all = said.length > 0 ? said : (valueOf(answers, requests.statements({ about: focus }))?.items ?? []);
  return sureFirst(all, view.isSureOnly === true || (view.stage && all.some((one) => !isUnsure(one))));
}
