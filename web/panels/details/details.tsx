import { answerTo, valueOf } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import { leave } from "../../attend.ts";
import { isEdge } from "../../state/scene.ts";
import { articleIn } from "../../state/articles.ts";
import { ArticleCard } from "./article-card.tsx";
import { EdgePanel } from "./edge-panel.tsx";
import type { AppProps } from "../page-props.ts";
import { NodePanel } from "./node-panel.tsx";
import { Awaited, Panel } from "../parts/panel.tsx";
import { PathPanel } from "./path-panel.tsx";

/** The panel of what is in focus, or of the path; nothing where neither is there. */
export function Details({ state, dispatch, desk }: Pick<AppProps, "state" | "dispatch" | "desk">) {
  const { focus, path } = state.view;
  if (focus !== undefined) {
    return (
      <Panel name="details" label="Details" onClose={leave(dispatch, { type: "focused" })}>
        <Focused key={focus} state={state} id={focus} dispatch={dispatch} {...(desk ? { desk } : {})} />
      </Panel>
    );
  }
  if (!path) return null;
  return (
    <Panel name="details" label="Path" onClose={leave(dispatch, { type: "pathed" })}>
      <PathPanel state={state} dispatch={dispatch} />
    </Panel>
  );
}

interface FocusedProps extends Pick<AppProps, "state" | "dispatch" | "desk"> {
  readonly id: string;
}

function Focused({ state, id, dispatch, desk }: FocusedProps) {
  if (isEdge(id, state)) return <EdgePanel state={state} id={id} dispatch={dispatch} />;
  const node = state.known.nodes[id] ?? valueOf(state.answers, requests.node(id));
  const article = articleIn(id);
  if (node && article) return <ArticleCard state={state} node={node} id={article} dispatch={dispatch} />;
  if (node) return <NodePanel state={state} node={node} dispatch={dispatch} {...(desk ? { desk } : {})} />;
  return <Awaited answer={answerTo(state.answers, requests.node(id))} draw={() => null} />;
}
