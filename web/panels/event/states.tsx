import type { EventState, Telling } from "../../../graph/api/account-views.ts";
import type { Dispatch } from "../../state/actions.ts";
import { day } from "../../state/wording/dates.ts";
import { reader } from "../words/quote.tsx";

interface StatesProps {
  readonly states: readonly EventState[];
  readonly dispatch: Dispatch;
}

/** What the event was from when on, first to last, with the first who said so. */
export function States({ states, dispatch }: StatesProps) {
  return (
    <ol class="states" aria-label="States">
      {states.map(({ status, since, tellings }) => (
        <li key={`${status} ${since ?? ""}`}>
          <b class={`state ${status}`}>{capital(status)}</b>
          {since === null ? ", as told by " : `, as told on ${day(since)} by `}
          {tellings.slice(0, 1).map((telling) => (
            <Giver key={telling.article.id} telling={telling} others={tellings.length - 1} dispatch={dispatch} />
          ))}
        </li>
      ))}
    </ol>
  );
}

interface GiverProps {
  readonly telling: Telling;
  /** How many more say so. */
  readonly others: number;
  readonly dispatch: Dispatch;
}

function Giver({ telling, others, dispatch }: GiverProps) {
  const { speaker, article, span } = telling;
  const name = speaker?.name ?? outletOf(telling);
  return (
    <button
      type="button"
      class="giver"
      title="Read in the article"
      onClick={() => {
        reader(dispatch)({ id: article.id, at: span });
      }}
    >
      {name}
      {others > 0 ? ` and ${others} more` : ""}
    </button>
  );
}

export function outletOf({ article }: Telling): string {
  return article.outlet ?? (article.title === "" ? "an article" : article.title);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
