import { useEffect, useState } from "preact/hooks";
import type { StatementView } from "../../graph/api/views.ts";
import { go } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { day } from "../state/dates.ts";
import type { State } from "../state/state.ts";
import { statementsInFocus } from "../state/statements.ts";
import { IconButton } from "./icons.tsx";

interface StageBarProps {
  readonly state: State;
  readonly title: string;
  readonly dispatch: Dispatch;
}

/** On a stage: one line that says what is seen, and the words of what is in focus, one statement at a time. */
export function StageBar({ state, title, dispatch }: StageBarProps) {
  const [at, setAt] = useState(0);
  const { focus } = state.view;
  useEffect(() => {
    setAt(0);
  }, [focus]);
  const statements = statementsInFocus(state);
  const index = at % Math.max(1, statements.length);
  const statement = statements[index];
  const step = (by: number) => () => {
    setAt((index + by + statements.length) % Math.max(1, statements.length));
  };
  return (
    <section class="stage-bar" aria-label="Stage">
      <h1 class={statement ? "unseen" : "stage-title"}>{title}</h1>
      {statement ? <StageQuote statement={statement} place={`${index + 1} / ${statements.length}`} /> : null}
      <div class="stage-tools" role="group" aria-label="Stage tools">
        {statements.length > 1 ? <IconButton icon="back" label="Statement before" onClick={step(-1)} /> : null}
        {statements.length > 1 ? <IconButton icon="forward" label="Next statement" onClick={step(1)} /> : null}
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

function StageQuote({ statement, place }: { readonly statement: StatementView; readonly place: string }) {
  const { id, text, speakers, saidDate, article } = statement;
  return (
    <figure class="stage-quote" aria-live="polite">
      <blockquote key={id}>{text}</blockquote>
      <figcaption>
        <b>{speakers.map(({ name }) => name).join(", ")}</b> {day(saidDate ?? article.publishedDate)}
        <span class="stage-count">{place}</span>
      </figcaption>
    </figure>
  );
}
