import { answerTo } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { attend } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { readSaid } from "../state/said.ts";
import { edgeLabel } from "../state/scene.ts";
import type { State } from "../state/state.ts";
import { statementsRequest } from "../state/statements.ts";
import { count } from "../state/title.ts";
import type { Reading } from "../state/view.ts";
import { Awaited } from "./panel.tsx";
import { Quote } from "./quote.tsx";
import { Sources } from "./sources.tsx";

export interface EdgePanelProps {
  readonly state: State;
  readonly id: string;
  readonly dispatch: Dispatch;
}

/** An edge: what one said about the other, or the sentences that tie the two. */
export function EdgePanel(props: EdgePanelProps) {
  return readSaid(props.id) ? <SaidPanel {...props} /> : <RelationPanel {...props} />;
}

function SaidPanel({ state, id, dispatch }: EdgePanelProps) {
  const said = readSaid(id);
  const request = statementsRequest(id);
  const unfolded = state.view.unfolded.includes(id);
  const { article } = state.view;
  if (!said || !request) return null;
  return (
    <>
      <header class="node-head">
        <p class="kind-line">What one said about the other</p>
        <h2 id="details-title" tabIndex={-1}>
          <Name state={state} id={said.speaker} dispatch={dispatch} /> <span class="on">on</span>{" "}
          <Name state={state} id={said.topic} dispatch={dispatch} />
        </h2>
      </header>
      <div class="actions">
        <button
          type="button"
          aria-pressed={unfolded}
          onClick={() => {
            dispatch({ type: "unfolded", id });
          }}
        >
          {unfolded ? "Fold into one line" : "Unfold on the graph"}
        </button>
      </div>
      <Awaited
        answer={answerTo(state.answers, request)}
        draw={({ items }) => (
          <>
            <p class="tally">
              {count(items.length, "statement")}
              {leaning(items)}
            </p>
            <ul class="quotes">
              {items.map((statement) => (
                <Quote
                  key={statement.id}
                  statement={statement}
                  show="none"
                  {...(article ? { reading: article } : {})}
                  onRead={reader(dispatch)}
                />
              ))}
            </ul>
          </>
        )}
      />
    </>
  );
}

function RelationPanel({ state, id, dispatch }: EdgePanelProps) {
  const edge = state.known.edges[id];
  if (!edge) return <p class="waiting">Reading …</p>;
  return (
    <>
      <header class="node-head">
        <p class="kind-line">{edgeLabel(edge)}</p>
        <h2 id="details-title" tabIndex={-1}>
          <Name state={state} id={edge.from} dispatch={dispatch} />{" "}
          <span class="on">{edgeLabel(edge).toLowerCase()}</span>{" "}
          <Name state={state} id={edge.to} dispatch={dispatch} />
        </h2>
      </header>
      <Awaited
        answer={answerTo(state.answers, requests.sources(id))}
        draw={({ items }) => <Sources sources={items} onRead={reader(dispatch)} />}
      />
    </>
  );
}

function Name({ state, id, dispatch }: EdgePanelProps) {
  return (
    <button
      type="button"
      class="name"
      onClick={() => {
        dispatch({ type: "opened", id });
        attend("details-title");
      }}
    >
      {state.known.nodes[id]?.name ?? "…"}
    </button>
  );
}

function reader(dispatch: Dispatch): (article: Reading) => void {
  return (article) => {
    dispatch({ type: "read", article });
    attend("article-title");
  };
}

function leaning(items: readonly { readonly polarity: string }[]): string {
  const of = (polarity: string) => items.filter((item) => item.polarity === polarity).length;
  const parts = [
    of("positive") ? `${of("positive")} supportive` : "",
    of("negative") ? `${of("negative")} critical` : "",
  ].filter(Boolean);
  return parts.length > 0 ? `, ${parts.join(", ")}` : "";
}
