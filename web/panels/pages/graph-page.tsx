import { useState } from "preact/hooks";
import { attend } from "../../attend.ts";
import { kindCounts } from "../../state/scene-nodes.ts";
import { described, focusHeadline, subtitle } from "../../state/wording/title.ts";
import { Shown } from "../parts/shown.tsx";
import { Legend } from "./legend.tsx";
import type { PageProps } from "../page-props.ts";
import { Trouble } from "./trouble.tsx";

const KEYS = "Arrow keys go from name to name, Enter expands, Space shows details, Delete removes.";
const STAGE_KEYS =
  "Left and right go through the statements; with Shift, arrow keys go from name to name. Enter expands, Delete removes.";
const TABLE = "The Table view holds the same in words.";

/** The graph with its one-line title and its legend. */
export function GraphPage(props: PageProps) {
  const { state, dispatch, graph, headline } = props;
  const { view } = state;
  return (
    <div class="graph-page">
      {view.stage ? null : (
        <header class="headline">
          <h1>{focusHeadline(state, graph) ?? headline}</h1>
          <div class="headline-line">
            <p>{subtitle(state)}</p>
            <Shown heard={view} dispatch={dispatch} />
          </div>
        </header>
      )}
      <Trouble state={state} dispatch={dispatch} />
      <Drawing {...props} />
      <Legend
        counts={kindCounts(state)}
        hidden={view.hidden}
        onToggle={(kind) => {
          dispatch({ type: "filtered", kind });
        }}
      />
    </div>
  );
}

function Drawing({ state, dispatch, isDark, graph, headline, Canvas }: PageProps) {
  const [cursor, setCursor] = useState<string>();
  const { focus, stage } = state.view;
  if (!Canvas) return null;
  return (
    <Canvas
      graph={graph}
      {...(focus === undefined ? {} : { focus })}
      {...(cursor === undefined ? {} : { cursor })}
      look={`${isDark ? "dark" : "light"}${stage ? " stage" : ""}`}
      isStage={stage}
      label={`${headline}. ${stage ? STAGE_KEYS : KEYS} ${TABLE}`}
      onFocus={(id, byKey) => {
        // Whoever came by key goes on from here once the details are closed.
        setCursor(byKey ? id : undefined);
        dispatch({ type: "focused", ...(id === undefined ? {} : { id }) });
        if (byKey) attend("details-title");
      }}
      onExpand={(id) => {
        dispatch({ type: "expanded", id });
      }}
      onCursor={(id) => {
        setCursor(id);
        dispatch({ type: "noticed", notice: described(graph, id) });
      }}
      onRemove={(id) => {
        setCursor(undefined);
        dispatch({ type: "removed", id });
      }}
    />
  );
}
