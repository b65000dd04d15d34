import type { Node } from "../../../graph/api/views.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { shownIds } from "../../state/shown.ts";
import type { State } from "../../state/state.ts";
import { withEnd } from "../../state/view.ts";
import { CorrectMenu } from "../deciding/correct-menu.tsx";
import { nextInPath } from "./path-panel.tsx";

export interface NodePanelProps {
  readonly state: State;
  readonly node: Node;
  readonly dispatch: Dispatch;
}

/** What can be done with a node. */
export function NodeActions({ state, node, dispatch }: NodePanelProps) {
  const { id, name, kind } = node;
  const { path } = state.view;
  const pathWith = (side: "from" | "to") => {
    const ends = withEnd(path, side, id);
    return go(dispatch, { type: "pathed", ends }, nextInPath(ends));
  };
  if (kind === "Statement") return null;
  return (
    <div class="actions" role="group" aria-label={`What to do with ${name}`}>
      {kind === "Event" ? (
        <button
          type="button"
          class="primary"
          onClick={go(dispatch, { type: "turned", page: "event", event: id }, "event-title")}
        >
          Every voice
        </button>
      ) : null}
      <button type="button" onClick={go(dispatch, { type: "expanded", id })}>
        Expand
      </button>
      <button type="button" onClick={pathWith("from")}>
        Path from here
      </button>
      <button type="button" onClick={pathWith("to")}>
        Path to here
      </button>
      {shownIds(state).includes(id) ? (
        <button type="button" onClick={go(dispatch, { type: "removed", id })}>
          Remove
        </button>
      ) : null}
      <CorrectMenu node={node} dispatch={dispatch} />
    </div>
  );
}
