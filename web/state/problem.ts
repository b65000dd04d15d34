import type { Problem } from "../api/answers.ts";
import { answerTo } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import type { State } from "./state.ts";

/** What keeps the graph from being drawn; undefined where it is, or will be. */
export function mainProblem({ view, answers }: State): Problem | undefined {
  const answer = answerTo(answers, view.shown ? requests.graph(view.shown) : requests.overview(view.stage));
  return answer?.status === "failed" ? answer.problem : undefined;
}
