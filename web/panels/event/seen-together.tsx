import type { PossibleChange } from "../../../graph/api/account-views.ts";
import { valueOf } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import type { ChangesFilter } from "../../api/requests.ts";
import type { Dispatch } from "../../state/actions.ts";
import type { State } from "../../state/state.ts";
import { numbered } from "../../state/wording/wording.ts";
import { Section } from "../parts/panel.tsx";
import { Quotes, reader } from "../words/quote.tsx";

interface SeenTogetherProps {
  readonly title: string;
  readonly ask: ChangesFilter;
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** Statements of one speaker on one event that differ, side by side. Whether anybody changed their mind is the reader's to judge. */
export function SeenTogether({ title, ask, state, dispatch }: SeenTogetherProps) {
  const changes = valueOf(state.answers, requests.changes(ask))?.items ?? [];
  if (changes.length === 0) return null;
  return (
    <Section title={title} count={changes.length} level={"event" in ask ? 2 : 3}>
      {changes.map((change) => (
        <div
          key={`${change.earlier.statement.id} ${change.later.statement.id} ${change.about} ${change.unit ?? ""}`}
          class="seen-together"
        >
          <p class="quote-meta">{heading(change, "speaker" in ask)}</p>
          <div class="seen-pair">
            {[change.earlier, change.later].map(({ statement }) => (
              <Quotes
                key={statement.id}
                statements={[statement]}
                show="none"
                reading={state.view.article}
                onRead={reader(dispatch)}
              />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}

/** Numbers and months are told; which of two claims denies, or takes back, is for the reader to see. */
function heading({ speaker, event, about, earlier, later }: PossibleChange, isSpeakerKnown: boolean): string {
  const hasValues = about === "count" || about === "date";
  const values = hasValues ? `: ${numbered(earlier.value)}, ${numbered(later.value)}` : "";
  const matter = event.id === speaker.id ? "On what they will do themselves" : `On ${event.name}`;
  return `${isSpeakerKnown ? matter : speaker.name}${values}`;
}
