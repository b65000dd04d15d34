import type { Problem } from "../../api/answers.ts";
import { answerTo } from "../../api/answers.ts";
import { overviewOf } from "../overview.ts";
import { sceneRequest } from "../shown.ts";
import type { State } from "../state.ts";

/** What went wrong and what to do about it, as two sentences. */
export function inSentences({ title, remedy }: Problem): string {
  return [/[.!?]$/u.test(title) ? title : `${title}.`, remedy].filter(Boolean).join(" ");
}

/** What keeps the graph from being drawn; undefined where it is, or will be. */
export function mainProblem(state: State): Problem | undefined {
  const answer = answerTo(state.answers, sceneRequest(state) ?? overviewOf(state));
  return answer?.status === "failed" ? answer.problem : undefined;
}
