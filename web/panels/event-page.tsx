import type { Node, StatementView } from "../../graph/api/views.ts";
import { answerTo, valueOf } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { attend } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { days } from "../state/dates.ts";
import { LINKS_AT_MOST } from "../state/questions.ts";
import type { State } from "../state/state.ts";
import { count } from "../state/title.ts";
import type { Reading } from "../state/view.ts";
import { Glyph } from "./glyph.tsx";
import { Awaited } from "./panel.tsx";
import { Quote } from "./quote.tsx";

interface EventPageProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** One event with every voice on it. */
export function EventPage({ state, dispatch }: EventPageProps) {
  const id = state.view.event ?? "";
  return (
    <div class="page event-page">
      <Awaited
        answer={answerTo(state.answers, requests.node(id))}
        draw={(event) => <EventHead event={event} state={state} dispatch={dispatch} />}
      />
      <Awaited
        answer={answerTo(state.answers, requests.statements({ about: id }))}
        draw={({ items }) => <Voices statements={items} state={state} dispatch={dispatch} />}
      />
    </div>
  );
}

function EventHead({ event, state, dispatch }: EventPageProps & { readonly event: Node }) {
  const text = (name: string) => (typeof event.properties[name] === "string" ? event.properties[name] : undefined);
  const numbers = Array.isArray(event.properties["counts"])
    ? event.properties["counts"].filter((item) => typeof item === "string")
    : [];
  const around = valueOf(state.answers, requests.neighbours(event.id, LINKS_AT_MOST));
  const place = around?.nodes.find((node) =>
    around.edges.some((edge) => edge.type === "IN" && edge.from === event.id && edge.to === node.id),
  );
  const meta = [text("type"), text("status"), days(text("start"), text("end")), place?.name].filter(Boolean);
  return (
    <header class="page-head">
      <p class="kind-line">
        <Glyph kind="Event" /> {meta.join(" · ")}
      </p>
      <h1 id="event-title" tabIndex={-1}>
        {event.name}
      </h1>
      {numbers.length > 0 ? (
        <p class="numbers">
          Numbers given:{" "}
          {numbers.map((number) => (
            <b key={number}>{number}</b>
          ))}
        </p>
      ) : null}
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            dispatch({ type: "turned", page: "graph" });
            dispatch({ type: "opened", id: event.id });
          }}
        >
          Show on the graph
        </button>
        <button
          type="button"
          onClick={() => {
            dispatch({ type: "turned", page: "voices" });
          }}
        >
          Compare in the matrix
        </button>
      </div>
    </header>
  );
}

interface Voice {
  readonly id: string;
  readonly name: string;
  readonly kind: Node["kind"];
  readonly statements: StatementView[];
}

function Voices({ statements, state, dispatch }: EventPageProps & { readonly statements: readonly StatementView[] }) {
  const voices = byVoice(statements);
  const { article } = state.view;
  const read = (next: Reading) => {
    dispatch({ type: "read", article: next });
    attend("article-title");
  };
  return (
    <>
      <p class="tally">
        {count(voices.length, "voice")}, {count(statements.length, "statement")}
      </p>
      <div class="voices-grid">
        {voices.map((voice) => (
          <section key={voice.id} class="voice" aria-label={voice.name}>
            <h2>
              <button
                type="button"
                class="link-node"
                onClick={() => {
                  dispatch({ type: "focused", id: voice.id });
                  attend("details-title");
                }}
              >
                <Glyph kind={voice.kind} />
                {voice.name}
              </button>
            </h2>
            <ul class="quotes">
              {voice.statements.map((statement) => (
                <Quote
                  key={statement.id}
                  statement={statement}
                  show="none"
                  {...(article ? { reading: article } : {})}
                  onRead={read}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** Statements by who made them, the most heard first. A statement of several is under each. */
function byVoice(statements: readonly StatementView[]): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const statement of statements) {
    for (const speaker of statement.speakers) {
      const voice = voices.get(speaker.id) ?? { ...speaker, statements: [] };
      voice.statements.push(statement);
      voices.set(speaker.id, voice);
    }
  }
  return [...voices.values()].sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
}
