import type { ComponentChildren } from "preact";
import type { StatementView } from "../../../graph/api/views.ts";
import { answerTo } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { heardIn } from "../../state/heard.ts";
import { readSaid } from "../../state/said.ts";
import { edgeLabel } from "../../state/wording/relations.ts";
import type { State } from "../../state/state.ts";
import { statementsRequest } from "../../state/statements.ts";
import { count } from "../../state/wording/title.ts";
import { Awaited } from "../parts/panel.tsx";
import { LeftOut } from "../parts/shown.tsx";
import { Quotes, reader } from "../words/quote.tsx";
import { Sources } from "../words/sources.tsx";

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
  const request = statementsRequest(id, state.view);
  if (!said || !request) return null;
  const unfolded = state.view.unfolded.includes(id);
  return (
    <>
      <Head state={state} dispatch={dispatch} kind="What one said about the other" from={said.speaker} to={said.topic}>
        on
      </Head>
      <div class="actions">
        <button type="button" onClick={go(dispatch, { type: "unfolded", id })}>
          {unfolded ? "Fold into one line" : "Unfold on the graph"}
        </button>
      </div>
      <Awaited
        answer={answerTo(state.answers, request)}
        draw={({ items }) => (
          <>
            <p class="tally">{tally(heardIn(items, state.view))}</p>
            <LeftOut statements={items} heard={state.view} dispatch={dispatch} />
            <Quotes
              statements={heardIn(items, state.view)}
              show="none"
              reading={state.view.article}
              onRead={reader(dispatch)}
            />
          </>
        )}
      />
    </>
  );
}

function RelationPanel({ state, id, dispatch }: EdgePanelProps) {
  const edge = state.known.edges[id];
  if (!edge) return <p class="waiting">Reading …</p>;
  const words = edgeLabel(edge);
  return (
    <>
      <Head state={state} dispatch={dispatch} kind="Link" from={edge.from} to={edge.to}>
        {words.toLowerCase()}
      </Head>
      <Awaited
        answer={answerTo(state.answers, requests.sources(id))}
        draw={({ items }) => <Sources sources={items} onRead={reader(dispatch)} />}
      />
    </>
  );
}

interface HeadProps {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly children: ComponentChildren;
}

function Head({ state, dispatch, kind, from, to, children }: HeadProps) {
  return (
    <header class="node-head">
      <p class="kind-line">{kind}</p>
      <h2 id="details-title" tabIndex={-1}>
        <Name state={state} id={from} dispatch={dispatch} /> <span class="on">{children}</span>{" "}
        <Name state={state} id={to} dispatch={dispatch} />
      </h2>
    </header>
  );
}

function Name({ state, id, dispatch }: EdgePanelProps) {
  return (
    <button type="button" class="name" onClick={go(dispatch, { type: "opened", id }, "details-title")}>
      {state.known.nodes[id]?.name ?? "…"}
    </button>
  );
}

/** `4 statements, 1 supportive, 2 critical`. */
function tally(items: readonly StatementView[]): string {
  const of = (polarity: StatementView["polarity"]) => items.filter((item) => item.polarity === polarity).length;
  const [positive, negative] = [of("positive"), of("negative")];
  const parts = [positive ? `${positive} supportive` : "", negative ? `${negative} critical` : ""];
  return [count(items.length, "statement"), ...parts].filter(Boolean).join(", ");
}
