import type { Reason } from "../../../graph/api/decision-views.ts";
import { ruleWords, signed } from "../../state/wording/wording.ts";

/** What speaks for and against one behind two names, each with its weight. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map(({ rule, weight }) => (
        <li key={rule}>
          <span class={`weight ${weight > 0 ? "for" : "against"}`}>{signed(weight)}</span>
          {ruleWords(rule)}
        </li>
      ))}
    </ul>
  );
}
