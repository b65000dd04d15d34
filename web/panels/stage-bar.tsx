import { useEffect, useState } from "preact/hooks";
import type { StatementView } from "../../graph/api/views.ts";
import { valueOf } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import type { Dispatch } from "../state/actions.ts";
import { day } from "../state/dates.ts";
import type { State } from "../state/state.ts";
import { statementsOf } from "../state/statements.ts";
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
  const statements = inFocus(state);
  const statement = statements[at % Math.max(1, statements.length)];
  const step = (by: number) => {
    setAt((at + by + statements.length) % Math.max(1, statements.length));
  };
  return (
    <div class="stage-bar">
      {statement ? (
        <figure class="stage-quote" aria-live="polite">
          <blockquote key={statement.id}>{statement.text}</blockquote>
          <figcaption>
            <b>{statement.speakers.map(({ name }) => name).join(", ")}</b>{" "}
            {day(statement.saidDate ?? statement.article.publishedDate)}
            {statements.length > 1 ? (
              <span class="stage-count">
                {(at % statements.length) + 1} / {statements.length}
              </span>
            ) : null}
          </figcaption>
        </figure>
      ) : (
        <h1 class="stage-title">{title}</h1>
      )}
      <div class="stage-tools" role="group" aria-label="Stage">
        {statements.length > 1 ? (
          <IconButton
            icon="back"
            label="Statement before"
            onClick={() => {
              step(-1);
            }}
          />
        ) : null}
        {statements.length > 1 ? (
          <IconButton
            icon="forward"
            label="Next statement"
            onClick={() => {
              step(1);
            }}
          />
        ) : null}
        <IconButton
          icon="undo"
          label="Undo"
          disabled={state.past.length === 0}
          onClick={() => {
            dispatch({ type: "undone" });
          }}
        />
        <IconButton
          icon="close"
          label="Leave the stage"
          onClick={() => {
            dispatch({ type: "staged", on: false });
          }}
        />
      </div>
    </div>
  );
}

function inFocus({ view, answers }: State): readonly StatementView[] {
  const { focus } = view;
  if (focus === undefined) return [];
  const folded = statementsOf(answers, focus);
  if (folded) return folded;
  const said = valueOf(answers, requests.statements({ speaker: focus }))?.items ?? [];
  return said.length > 0 ? said : (valueOf(answers, requests.statements({ about: focus }))?.items ?? []);
}
