import type { Voices } from "../../graph/api/views.ts";
import { answerTo } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { go } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { day } from "../state/dates.ts";
import { shortNames } from "../state/names.ts";
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
        draw={(voices) => <Matrix voices={voices} focus={state.view.focus} dispatch={dispatch} />}
      />
    </div>
  );
}

interface MatrixProps {
  readonly voices: Voices;
  readonly focus: string | undefined;
  readonly dispatch: Dispatch;
}

function Matrix(props: MatrixProps) {
  const { voices, dispatch } = props;
  const names = shortNames(voices.events);
  return (
    <div class="matrix-scroll" role="region" aria-label="Voices by event" tabIndex={0}>
      <table class="matrix">
        <caption class="unseen">Statements by speaker and event</caption>
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            {voices.events.map(({ id, start }) => (
              <th key={id} scope="col">
                <button
                  type="button"
                  onClick={go(dispatch, { type: "turned", page: "event", event: id }, "event-title")}
                >
                  {names.get(id)}
                </button>
                <span class="matrix-date">{day(start)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.speakers.map((speaker) => (
            <Row key={speaker.id} speaker={speaker} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ speaker, voices, focus, dispatch }: MatrixProps & { readonly speaker: Voices["speakers"][number] }) {
  const cells = new Map(voices.cells.filter((cell) => cell.speaker === speaker.id).map((cell) => [cell.event, cell]));
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="link-node"
          onClick={go(dispatch, { type: "focused", id: speaker.id }, "details-title")}
        >
          <Glyph kind={speaker.kind} />
          {speaker.name}
        </button>
      </th>
      {voices.events.map((event) => (
        <td key={event.id}>
          <Cell
            cell={cells.get(event.id)}
            name={`${speaker.name} on ${event.name}`}
            focus={focus}
            dispatch={dispatch}
          />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: Voices["cells"][number] | undefined;
  readonly name: string;
  readonly focus: string | undefined;
  readonly dispatch: Dispatch;
}

/** The shades of a cell: the last for four statements and more. */
const SHADES = 4;

function Cell({ cell, name, focus, dispatch }: CellProps) {
  if (!cell) return null;
  const { statements, positive, negative } = cell;
  const id = saidId({ speaker: cell.speaker, topic: cell.event });
  const leaning = [positive ? `${positive} supportive` : "", negative ? `${negative} critical` : ""].filter(Boolean);
  const words = [`${name}: ${count(statements, "statement")}`, ...leaning].join(", ");
  return (
    <button
      type="button"
      class={`cell weight-${Math.min(SHADES, statements)}`}
      aria-pressed={focus === id}
      aria-label={words}
      title={words}
      onClick={go(dispatch, { type: "focused", id }, "details-title")}
    >
      <span>{statements}</span>
      <svg class="cell-bar" viewBox={`0 0 ${statements} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="positive" width={positive} height="1" />
        <rect class="negative" x={statements - negative} width={negative} height="1" />
      </svg>
    </button>
  );
}
