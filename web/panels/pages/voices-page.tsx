import type { Voices } from "../../../graph/api/views.ts";
import { answerTo } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { day } from "../../state/wording/dates.ts";
import { asked } from "../../state/heard.ts";
import { shortNames } from "../../state/wording/names.ts";
import type { State } from "../../state/state.ts";
import { count } from "../../state/wording/title.ts";
import { inSteps } from "../../state/wording/voices.ts";
import { ByEvent } from "./by-event.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { Cell } from "./voices-cell.tsx";
import { Awaited } from "../parts/panel.tsx";
import { Shown } from "../parts/shown.tsx";
import { useSides } from "./sides.ts";

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
        <Shown heard={state.view} dispatch={dispatch} />
      </header>
      <Awaited
        answer={answerTo(state.answers, requests.voices(asked(state.view)))}
        draw={(found) => <Chosen voices={inSteps(found)} state={state} dispatch={dispatch} />}
      />
    </div>
  );
}

/** The matrix; on a phone, which has room for two columns of it, a list. */
function Chosen({ voices, state, dispatch }: VoicesPageProps & { readonly voices: Voices }) {
  const { focus } = state.view;
  const Form = state.isSmall ? ByEvent : Matrix;
  return (
    <>
      <p class="tally">
        {count(voices.speakers.length, "voice")} on {count(voices.events.length, "event")}
      </p>
      <Form voices={voices} focus={focus} dispatch={dispatch} />
    </>
  );
}

interface MatrixProps {
  readonly voices: Voices;
  readonly focus: string | undefined;
  readonly dispatch: Dispatch;
}

function Matrix(props: MatrixProps) {
  const { voices, dispatch } = props;
  const sides = useSides();
  return (
    <div class={`matrix-frame ${sides.names}`}>
      <div
        class="matrix-scroll"
        role="region"
        aria-label="Voices by event"
        tabIndex={0}
        ref={sides.ref}
        onScroll={sides.look}
      >
        <table class="matrix">
          <caption class="unseen">Statements by speaker and event</caption>
          <Heads voices={voices} dispatch={dispatch} />
          <tbody>
            {voices.speakers.map((speaker) => (
              <Row key={speaker.id} speaker={speaker} {...props} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Heads({ voices, dispatch }: Omit<MatrixProps, "focus">) {
  const names = shortNames(voices.events);
  return (
    <thead>
      <tr>
        <th scope="col">Speaker</th>
        {voices.events.map(({ id, start }) => (
          <th key={id} scope="col">
            <button type="button" onClick={go(dispatch, { type: "turned", page: "event", event: id }, "event-title")}>
              {names.get(id)}
            </button>
            <span class="matrix-date">{day(start)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ speaker, voices, focus, dispatch }: MatrixProps & { readonly speaker: Voices["speakers"][number] }) {
  const cells = new Map(voices.cells.filter((cell) => cell.speaker === speaker.id).map((cell) => [cell.event, cell]));
  return (
    <tr>
      <th scope="row">
        <NodeLink node={speaker} dispatch={dispatch} />
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
