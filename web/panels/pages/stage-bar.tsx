import type { StatementView } from "../../../graph/api/views.ts";
import { go } from "../../attend.ts";
import { IconButton } from "../../icons.tsx";
import type { Dispatch } from "../../state/actions.ts";
import { day } from "../../state/wording/dates.ts";
import type { State } from "../../state/state.ts";
import { statementsInFocus } from "../../state/statements.ts";
import { isUnsure } from "../../state/wording/sureness.ts";
import { nthOf } from "../../state/telling.ts";
import { Told } from "../words/quote.tsx";
import { Sureness } from "../words/read-by.tsx";

interface StageBarProps {
  readonly state: State;
  readonly title: string;
  readonly dispatch: Dispatch;
}

/** On a stage: one line that says what is seen, and the words of what is in focus, one statement at a time. */
export function StageBar({ state, title, dispatch }: StageBarProps) {
  const statements = statementsInFocus(state);
  const nth = nthOf(state.view, statements.length);
  const statement = statements[nth];
  return (
    <section class="stage-bar" aria-label="Stage">
      <h1 class={statement ? "unseen" : "stage-title"}>{title}</h1>
      {statement ? <StageQuote statement={statement} place={`${nth + 1} / ${statements.length}`} /> : null}
      <div class="stage-tools" role="group" aria-label="Stage tools">
        {statements.length > 1 ? (
          <>
            <IconButton icon="back" label="Statement before" onClick={go(dispatch, { type: "told", step: "before" })} />
            <IconButton icon="forward" label="Next statement" onClick={go(dispatch, { type: "told", step: "next" })} />
          </>
        ) : null}
        <IconButton
          icon="undo"
          label="Undo"
          disabled={state.past.length === 0}
          onClick={go(dispatch, { type: "undone" })}
        />
        <IconButton icon="close" label="Leave the stage" onClick={go(dispatch, { type: "staged", on: false })} />
      </div>
    </section>
  );
}

/** From as many letters on, a statement is set smaller, so that the graph keeps its room. */
const LONG = 170;
const LONGEST = 340;

function StageQuote({ statement, place }: { readonly statement: StatementView; readonly place: string }) {
  const { id, text, saidDate, article } = statement;
  const length = text.length > LONGEST ? "longest" : text.length > LONG ? "long" : "";
  return (
    <figure class={`stage-quote ${length}`} aria-live="polite">
      <Told key={id} statement={statement} isNamed />
      <figcaption>
        <span class="stage-count">{place}</span>
        <span>
          {[article.outlet ?? article.title, day(saidDate ?? article.publishedDate)].filter(Boolean).join(" · ")}
        </span>
        {isUnsure(statement) ? <Sureness confidence={statement.confidence} /> : null}
      </figcaption>
    </figure>
  );
}
