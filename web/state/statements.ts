import type { StatementView } from "../../graph/api/views.ts";
import { valueOf } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import type { Items, Request } from "../api/requests.ts";
import { askedDays, heardIn } from "./heard.ts";
import type { Heard } from "./heard.ts";
import { readSaid } from "./said.ts";
import { isUnsure, sureFirst } from "./wording/sureness.ts";
import type { State } from "./state.ts";

type Asking = Request<Items<StatementView>>;

/** What somebody said on the days that are shown, whatever its act. */
export function saidBy(speaker: string, heard: Heard): Asking {
  return requests.statements({ speaker, ...askedDays(heard) });
}

/** What was said about something on the days that are shown, whatever its act. */
export function saidAbout(about: string, heard: Heard): Asking {
  return requests.statements({ about, ...askedDays(heard) });
}

/** The statements that a counted edge folds and those of other acts, as a request; undefined for an edge that is none. */
export function statementsRequest(edge: string, heard: Heard): Asking | undefined {
  const said = readSaid(edge);
  return said && requests.statements({ speaker: said.speaker, about: said.topic, ...askedDays(heard) });
}

type Asked = Pick<State, "view" | "answers">;

/** The statements that a counted edge folds, once they are known. */
export function statementsOf({ view, answers }: Asked, edge: string): readonly StatementView[] | undefined {
  const request = statementsRequest(edge, view);
  const found = request && valueOf(answers, request)?.items;
  return found && heardIn(found, view);
}

/** Whether the statements of what is in focus have been answered. */
export function areKnown({ view, answers }: Asked): boolean {
  const { focus } = view;
  if (focus === undefined) return true;
  const said = statementsRequest(focus, view);
  const asked = said ? [said] : [saidBy(focus, view), saidAbout(focus, view)];
  return asked.every((request) => valueOf(answers, request) !== undefined);
}

/** The statements that what is in focus stands for: an edge's, a speaker's, or else those about it; sure ones first. A stage tells unsure ones only where it has no others. */
export function statementsInFocus({ view, answers }: Asked): readonly StatementView[] {
  const { focus } = view;
  if (focus === undefined) return [];
  const heard = (request: Asking) => heardIn(valueOf(answers, request)?.items ?? [], view);
  const said = statementsOf({ view, answers }, focus) ?? heard(saidBy(focus, view));
  const all = said.length > 0 ? said : heard(saidAbout(focus, view));
  return sureFirst(all, view.isSureOnly === true || (view.stage && all.some((one) => !isUnsure(one))));
}
