import type { Passage } from "../../../graph/api/decision-views.ts";
import type { FactName } from "../../../graph/model/facts.ts";
import type { Dispatch } from "../../state/actions.ts";
import type { Verdict } from "../../state/wording/facts.ts";
import { LitSentence } from "./lit-sentence.tsx";

interface PassagesProps {
  readonly passages: readonly Passage[];
  readonly verdicts: ReadonlyMap<FactName, Verdict>;
  readonly dispatch: Dispatch;
}

/** Sentences, each with its article and that one's date, and the words lit by whether what they tell agrees. */
export function Passages({ passages, verdicts, dispatch }: PassagesProps) {
  if (passages.length === 0) return <p class="missing">No sentence tells of it by name.</p>;
  return (
    <ul class="sources">
      {passages.map((passage) => (
        <LitSentence
          key={`${passage.article.id} ${passage.span[0]}`}
          sentence={passage}
          lit={passage.lit.map(({ span, about }) => ({ span, as: verdicts.get(about) ?? "open" }))}
          dispatch={dispatch}
        />
      ))}
    </ul>
  );
}
