import type { StatementView } from "../../../graph/api/views.ts";
import { ACTS } from "../../../graph/model/acts.ts";
import type { Act } from "../../../graph/model/acts.ts";
import type { Dispatch } from "../../state/actions.ts";
import { actsHeard, heardInWords, heardOf, isDay, isNarrowed, leftOutInWords } from "../../state/heard.ts";
import type { Heard } from "../../state/heard.ts";

interface ShownProps {
  readonly heard: Heard;
  readonly dispatch: Dispatch;
}

const NAMES: Record<Act, string> = { speech: "Speech", belief: "Belief", intention: "Intention" };

/** Which statements are shown, in a line that opens to choose others: by act, and by the day they were said. */
export function Shown({ heard, dispatch }: ShownProps) {
  const choose = (chosen: Heard) => {
    const notice = `Shown: ${heardInWords(chosen)}.`;
    dispatch({ type: "heard", heard: chosen });
    dispatch({ type: "noticed", notice });
  };
  return (
    <div class="shown">
      <details onKeyDown={close}>
        <summary>Shown: {heardInWords(heard)}</summary>
        <div class="shown-choice">
          <Acts heard={heard} onChoose={choose} />
          <Days heard={heard} onChoose={choose} />
          <p>
            Holds for the graph, the table, voices and statements. Paths, search, what is compared, the articles and
            what is saved leave nothing out.
          </p>
        </div>
      </details>
      {isNarrowed(heard) ? (
        <button
          type="button"
          class="small"
          onClick={() => {
            choose({});
          }}
        >
          Clear
        </button>
      ) : null}
    </div>
  );
}

/** Escape closes the choice, and nothing behind it. */
function close(event: KeyboardEvent & { readonly currentTarget: HTMLDetailsElement }) {
  const { currentTarget: choice } = event;
  if (event.key !== "Escape" || !choice.open) return;
  event.preventDefault();
  choice.open = false;
  choice.querySelector("summary")?.focus();
}

interface ChoiceProps {
  readonly heard: Heard;
  readonly onChoose: (heard: Heard) => void;
}

/** The last act that is shown cannot be taken away. */
function Acts({ heard, onChoose }: ChoiceProps) {
  const acts = actsHeard(heard);
  const toggled = (act: Act) => (acts.includes(act) ? acts.filter((other) => other !== act) : [...acts, act]);
  return (
    <fieldset>
      <legend>Acts</legend>
      {ACTS.map((act) => (
        <label key={act}>
          <input
            type="checkbox"
            checked={acts.includes(act)}
            disabled={acts.join() === act}
            onChange={() => {
              onChoose(heardOf(toggled(act), heard.since, heard.until));
            }}
          />
          {NAMES[act]}
        </label>
      ))}
    </fieldset>
  );
}

function Days({ heard, onChoose }: ChoiceProps) {
  const { since, until } = heard;
  const acts = actsHeard(heard);
  return (
    <fieldset class="shown-days">
      <legend>Day said, or else the article's</legend>
      <Day
        name="from"
        value={since}
        onDay={(day) => {
          onChoose(heardOf(acts, day, until));
        }}
      />
      <Day
        name="to"
        value={until}
        onDay={(day) => {
          onChoose(heardOf(acts, since, day));
        }}
      />
    </fieldset>
  );
}

interface DayProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

function Day({ name, value = "", onDay }: DayProps) {
  return (
    <label>
      <span>{name}</span>
      <input
        type="date"
        value={value}
        onChange={({ currentTarget: { value: text } }) => {
          if (text === "" || isDay(text)) onDay(text || undefined);
        }}
      />
    </label>
  );
}

interface LeftOutProps extends ShownProps {
  readonly statements: readonly StatementView[];
}

/** How many statements of a list are of acts that are not shown, and the way to them; nothing where there are none. */
export function LeftOut({ statements, heard, dispatch }: LeftOutProps) {
  const words = leftOutInWords(statements, heard);
  if (words === "") return null;
  return (
    <p class="unsure-switch">
      {`${words} not shown `}
      <button
        type="button"
        class="small"
        onClick={() => {
          dispatch({ type: "heard", heard: heardOf(ACTS, heard.since, heard.until) });
        }}
      >
        Show all acts
      </button>
    </p>
  );
}
