import type { Voices } from "../../graph/api/views.ts";
import { answerTo } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { attend } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { day } from "../state/dates.ts";
import { saidId } from "../state/said.ts";
import type { State } from "../state/state.ts";
import { count } from "../state/title.ts";
import { Glyph } from "./glyph.tsx";
import { Awaited } from "./panel.tsx";

interface VoicesPageProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** Who spoke about what, and how often: speakers down, events across. */
export function VoicesPage({ state, dispatch }: VoicesPageProps) {
  return (
    <div class="page voices-page">
      <header class="page-head">
        <h1>Voices</h1>
        <p class="lead">Who spoke about what. A number opens the statements behind it.</p>
      </header>
      <Awaited
        answer={answerTo(state.answers, requests.voices())}
        draw={(voices) => <Matrix voices={voices} state={state} dispatch={dispatch} />}
      />
    </div>
  );
}

function Matrix({ voices, state, dispatch }: VoicesPageProps & { readonly voices: Voices }) {
  const cells = new Map(voices.cells.map((cell) => [`${cell.speaker}>${cell.event}`, cell]));
  return (
    <div class="matrix-scroll" role="region" aria-label="Voices by event" tabIndex={0}>
      <table class="matrix">
        <caption class="unseen">Statements by speaker and event</caption>
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            {voices.events.map((event) => (
              <th key={event.id} scope="col">
                <button
                  type="button"
                  onClick={() => {
                    dispatch({ type: "turned", page: "event", event: event.id });
                    attend("event-title");
                  }}
                >
                  {event.name}
                </button>
                <span class="matrix-date">{day(event.start)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.speakers.map((speaker) => (
            <tr key={speaker.id}>
              <th scope="row">
                <button
                  type="button"
                  class="link-node"
                  onClick={() => {
                    dispatch({ type: "focused", id: speaker.id });
                    attend("details-title");
                  }}
                >
                  <Glyph kind={speaker.kind} />
                  {speaker.name}
                </button>
              </th>
              {voices.events.map((event) => (
                <td key={event.id}>
                  <Cell
                    cell={cells.get(`${speaker.id}>${event.id}`)}
                    name={`${speaker.name} on ${event.name}`}
                    focus={state.view.focus}
                    onOpen={(id) => {
                      dispatch({ type: "focused", id });
                      attend("details-title");
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: Voices["cells"][number] | undefined;
  readonly name: string;
  readonly focus: string | undefined;
  readonly onOpen: (edge: string) => void;
}

function Cell({ cell, name, focus, onOpen }: CellProps) {
  if (!cell) return null;
  const { statements, positive, negative } = cell;
  const id = saidId({ speaker: cell.speaker, topic: cell.event });
  const leaning = [positive ? `${positive} supportive` : "", negative ? `${negative} critical` : ""]
    .filter(Boolean)
    .join(", ");
  const words = `${name}: ${count(statements, "statement")}${leaning ? `, ${leaning}` : ""}`;
  return (
    <button
      type="button"
      class={`cell weight-${Math.min(4, statements)}`}
      aria-pressed={focus === id}
      aria-label={words}
      title={words}
      onClick={() => {
        onOpen(id);
      }}
    >
      <span>{statements}</span>
      <svg class="cell-bar" viewBox={`0 0 ${statements} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="positive" width={positive} height="1" />
        <rect class="negative" x={statements - negative} width={negative} height="1" />
      </svg>
    </button>
  );
}
