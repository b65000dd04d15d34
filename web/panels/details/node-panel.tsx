import type { Node, StatementView } from "../../../graph/api/views.ts";
import { answerTo, valueOf } from "../../api/answers.ts";
import type { Items, Request } from "../../api/requests.ts";
import { requests } from "../../api/requests.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { asked, heardIn } from "../../state/heard.ts";
import { LINKS_AT_MOST } from "../../state/questions.ts";
import { saidAbout, saidBy } from "../../state/statements.ts";
import type { State } from "../../state/state.ts";
import { Accounts } from "../event/accounts.tsx";
import { Links } from "./links.tsx";
import { NodeActions } from "./node-actions.tsx";
import type { NodePanelProps } from "./node-actions.tsx";
import { NodeHead } from "../parts/node-head.tsx";
import type { AppProps } from "../page-props.ts";
import { Awaited, Section } from "../parts/panel.tsx";
import { LeftOut } from "../parts/shown.tsx";
import { Quotes, reader } from "../words/quote.tsx";
import { SeenTogether } from "../event/seen-together.tsx";
import { Sources } from "../words/sources.tsx";

/** The head of what is said of a node; of any other kind it is about "it". */
const ABOUT: Partial<Record<Node["kind"], string>> = {
  Event: "Voices",
  Official: "Said about them",
  Person: "Said about them",
};

/** A node: who or what it is, what it said or what was said of it, what it is tied to, where it stands. */
export function NodePanel({ state, node, dispatch, desk }: NodePanelProps & Pick<AppProps, "desk">) {
  const { answers, view } = state;
  return (
    <>
      <NodeHead state={state} node={node} />
      <NodeActions state={state} node={node} dispatch={dispatch} />
      {desk && view.task ? <desk.NodeTask state={state} node={node} task={view.task} dispatch={dispatch} /> : null}
      {node.kind === "Event" ? <Accounts event={node.id} state={state} dispatch={dispatch} /> : null}
      <Statements title="Said" show="topic" ask={saidBy(node.id, view)} state={state} dispatch={dispatch} />
      <SeenTogether title="See both" ask={{ speaker: node.id }} state={state} dispatch={dispatch} />
      <Statements
        title={ABOUT[node.kind] ?? "Said about it"}
        show="speaker"
        ask={saidAbout(node.id, view)}
        state={state}
        dispatch={dispatch}
      />
      <Section title="Links">
        <Awaited
          answer={answerTo(answers, requests.neighbours(node.id, LINKS_AT_MOST, asked(view)))}
          draw={(around) => (
            <Links
              id={node.id}
              around={around}
              onOpen={(id) => go(dispatch, { type: "opened", id }, "details-title")}
              onEdge={(id) => go(dispatch, { type: "focused", id }, "details-title")}
            />
          )}
        />
      </Section>
      <Section title="In the articles">
        <Awaited
          answer={answerTo(answers, requests.sources(node.id))}
          draw={({ items }) => <Sources sources={items} onRead={reader(dispatch)} />}
        />
      </Section>
    </>
  );
}

interface StatementsProps {
  readonly title: string;
  readonly show: "speaker" | "topic";
  readonly ask: Request<Items<StatementView>>;
  readonly state: State;
  readonly dispatch: Dispatch;
}

function Statements({ title, show, ask, state, dispatch }: StatementsProps) {
  const all: readonly StatementView[] = valueOf(state.answers, ask)?.items ?? [];
  const statements = heardIn(all, state.view);
  if (all.length === 0) return null;
  return (
    <Section title={title} count={statements.length}>
      <LeftOut statements={all} heard={state.view} dispatch={dispatch} />
      <Quotes statements={statements} show={show} reading={state.view.article} onRead={reader(dispatch)} />
    </Section>
  );
}
