import type { LedgerLine } from "../../../graph/api/decision-views.ts";
import type { Answer } from "../../api/answers.ts";
import { inSentences } from "../wording/problem.ts";
import { count } from "../wording/title.ts";

/** What became of a ledger that was brought in, in a sentence. */
export function ledgerInWords(answer: Answer<readonly LedgerLine[]>): string {
  if (answer.status === "waiting") return "Bringing the ledger in …";
  if (answer.status === "failed") return inSentences(answer.problem);
  const taken = answer.value.filter(({ state }) => state === "taken").length;
  const refused = answer.value.length - taken;
  const rest = refused === 0 ? "" : `; ${count(refused, "line")} could not be taken`;
  return `${count(taken, "decision")} of it ${taken === 1 ? "is" : "are"} in the ledger${rest}.`;
}
