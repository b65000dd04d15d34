import { answerTo, valueOf } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { leave } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { isEdge } from "../state/scene.ts";
import type { State } from "../state/state.ts";
import { EdgePanel } from "./edge-panel.tsx";
import { NodePanel } from "./node-panel.tsx";
import { Awaited, Panel } from "./panel.tsx";
import { PathPanel } from "./path-panel.tsx";

/** The panel of what is in focus, or of the path; nothing where neither is there. */
export function Details({ state, dispatch }: { readonly state: State; readonly dispatch: Dispatch }) {
  const { focus, path } = state.view;
  if (focus !== undefined) {
    return (
      <Panel name="details" label="Details" onClose={leave(dispatch, { type: "focused" })}>
        <Focused key={focus} state={state} id={focus} dispatch={dispatch} />
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

interface FocusedProps {
  readonly state: State;
  readonly id: string;
  readonly dispatch: Dispatch;
}

function Focused({ state, id, dispatch }: FocusedProps) {
  if (isEdge(id, state)) return <EdgePanel state={state} id={id} dispatch={dispatch} />;
  const node = state.known.nodes[id] ?? valueOf(state.answers, requests.node(id));
  if (node) return <NodePanel state={state} node={node} dispatch={dispatch} />;
  return <Awaited answer={answerTo(state.answers, requests.node(id))} draw={() => null} />;
}
