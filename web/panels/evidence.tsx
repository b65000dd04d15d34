import type { Reason } from "../../graph/api/decision-views.ts";
import { ruleWords, signed } from "../state/wording.ts";

interface EvidenceProps {
  readonly reasons: readonly Reason[];
  readonly score: number;
  /** The sum from which on two are one. */
  readonly needed: number;
}

/** What speaks for and against one behind two names, each with its weight, and the sum. */
export function Evidence({ reasons, score, needed }: EvidenceProps) {
  const isFor = ({ weight }: Reason) => weight > 0;
  return (
    <div class="evidence">
      <p class="evidence-sum">
        <b>{score < 0 ? `−${-score}` : score}</b> of {needed} needed
      </p>
      <Side title="For one" kind="for" reasons={reasons.filter(isFor)} />
      <Side title="Against" kind="against" reasons={reasons.filter((one) => !isFor(one))} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly kind: "for" | "against";
  readonly reasons: readonly Reason[];
}

function Side({ title, kind, reasons }: SideProps) {
  return (
    <div class={`evidence-side ${kind}`}>
      <h3>{title}</h3>
      {reasons.length === 0 ? <p class="missing">Nothing.</p> : <Reasons reasons={reasons} />}
    </div>
  );
}

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
