import type { Together } from "../../../graph/api/views.ts";
import { TOGETHER_AT_MOST } from "../../api/requests.ts";
import type { Dispatch } from "../../state/actions.ts";
import { LitSentence } from "../words/lit-sentence.tsx";
import { Section } from "../parts/panel.tsx";

interface NamedTogetherProps {
  readonly found: readonly Together[];
  readonly dispatch: Dispatch;
}

/** The sentences that name both ends of a path. */
export function NamedTogether({ found, dispatch }: NamedTogetherProps) {
  const isAll = found.length < TOGETHER_AT_MOST;
  return (
    <Section title="Named in one sentence" {...(isAll ? { count: found.length } : {})}>
      {found.length === 0 ? <p class="missing">No sentence names both.</p> : null}
      {isAll ? null : <p class="tally">The first {found.length}, the oldest first</p>}
      <ul class="sources">
        {found.map((sentence) => (
          <LitSentence
            key={`${sentence.article.id} ${sentence.span[0]}`}
            sentence={sentence}
            lit={sentence.named.map(({ span }) => ({ span, as: "open" }))}
            dispatch={dispatch}
          />
        ))}
      </ul>
    </Section>
  );
}
