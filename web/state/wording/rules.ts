import type { RuleReason } from "../../../graph/api/views.ts";
import { ruleWords } from "./wording.ts";

/** Why a rule holds, in plain words; the words of its name until the reasons are known. An ellipsis in a reason's rule stands for any text. */
export function becauseOf(rule: string, reasons: readonly RuleReason[]): string {
  const known = new Map(reasons.map((one) => [one.rule, one.because]));
  const [sort = rule] = rule.split("/");
  const family = rule.replace(/=.*$/su, "=…");
  const asked = [rule, `${sort}/…`, family.replace(/^[^/]*\//u, "…/")];
  return asked.map((one) => known.get(one)).find((because) => because !== undefined) ?? ruleWords(rule);
}
