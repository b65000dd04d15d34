import type { ComponentType } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { NodeKind } from "../graph/model/kinds.ts";
import { attend } from "./attend.ts";
import type { CanvasProps } from "./canvas/canvas.tsx";
import { mainProblem } from "./state/problem.ts";
import { ArticlePanel } from "./panels/article-panel.tsx";
import { Details } from "./panels/details.tsx";
import { EventPage } from "./panels/event-page.tsx";
import { Header } from "./panels/header.tsx";
import { Legend } from "./panels/legend.tsx";
import { StageBar } from "./panels/stage-bar.tsx";
import { TablePage } from "./panels/table-page.tsx";
import { VoicesPage } from "./panels/voices-page.tsx";
import type { Dispatch } from "./state/actions.ts";
import { drawn, shownIds } from "./state/scene.ts";
import type { Drawn } from "./state/scene.ts";
import type { State } from "./state/state.ts";
import { subtitle, title } from "./state/title.ts";
import { MARKS } from "./marks.ts";

export interface AppProps {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly isDark: boolean;
  /** The drawing of the graph, once its code is there. */
  readonly Canvas?: ComponentType<CanvasProps>;
}

export function App({ state, dispatch, isDark, Canvas }: AppProps) {
  const { view, known, answers } = state;
  const graph = useMemo(() => drawn(state), [view.shown, view.hidden, view.unfolded, view.path, known, answers]);
  const headline = title(state, graph);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the graph
      </a>
      {view.stage ? null : <Header state={state} dispatch={dispatch} isDark={isDark} />}
      <main id="main" tabIndex={-1} class={`workspace page-${view.page}`}>
        <Page
          state={state}
          dispatch={dispatch}
          isDark={isDark}
          graph={graph}
          headline={headline}
          {...(Canvas ? { Canvas } : {})}
        />
      </main>
      {view.stage && view.page === "graph" ? null : <ArticlePanel state={state} dispatch={dispatch} />}
      {view.stage && view.page === "graph" && !view.path ? null : <Details state={state} dispatch={dispatch} />}
      {view.stage ? <StageBar state={state} title={headline} dispatch={dispatch} /> : null}
      <p class="unseen" role="status" aria-live="polite">
        {state.notice}
      </p>
    </>
  );
}

interface PageProps extends AppProps {
  readonly graph: Drawn;
  readonly headline: string;
}

function Page(props: PageProps) {
  const { state, dispatch, graph, headline } = props;
  switch (state.view.page) {
    case "table":
      return <TablePage graph={graph} title={headline} dispatch={dispatch} />;
    case "voices":
      return <VoicesPage state={state} dispatch={dispatch} />;
    case "event":
      return <EventPage state={state} dispatch={dispatch} />;
    case "graph":
      return <GraphPage {...props} />;
  }
}

function GraphPage({ state, dispatch, isDark, graph, headline, Canvas }: PageProps) {
  const [cursor, setCursor] = useState<string>();
  const { view } = state;
  const notice = (id: string) => {
    setCursor(id);
    dispatch({ type: "noticed", notice: described(graph, id) });
  };
  return (
    <div class="graph-page">
      {view.stage ? null : (
        <header class="headline">
          <h1>{headline}</h1>
          <p>{subtitle(state)}</p>
        </header>
      )}
      <Trouble state={state} dispatch={dispatch} />
      {Canvas ? (
        <Canvas
          graph={graph}
          {...(view.focus === undefined ? {} : { focus: view.focus })}
          {...(cursor === undefined ? {} : { cursor })}
          look={`${isDark ? "dark" : "light"}${view.stage ? " stage" : ""}`}
          label={`${headline}. Arrow keys go from name to name, Enter expands, Space shows details, Delete removes. The Table view holds the same in words.`}
          onFocus={(id, byKey) => {
            setCursor(undefined);
            dispatch({ type: "focused", ...(id === undefined ? {} : { id }) });
            if (byKey) attend("details-title");
          }}
          onExpand={(id) => {
            dispatch({ type: "expanded", id });
          }}
          onCursor={notice}
          onRemove={(id) => {
            setCursor(undefined);
            dispatch({ type: "removed", id });
          }}
        />
      ) : null}
      <Legend
        counts={counts(state)}
        hidden={view.hidden}
        onToggle={(kind) => {
          dispatch({ type: "filtered", kind });
        }}
      />
    </div>
  );
}

function Trouble({ state, dispatch }: { readonly state: State; readonly dispatch: Dispatch }) {
  const problem = mainProblem(state);
  if (problem) {
    return (
      <div class="trouble" role="alert">
        <p>{problem.title}</p>
        {problem.remedy === undefined ? null : <p class="lead">{problem.remedy}</p>}
        <button
          type="button"
          class="primary"
          onClick={() => {
            dispatch({ type: "retried" });
          }}
        >
          Try again
        </button>
      </div>
    );
  }
  const isEmpty = state.view.shown
    ? state.view.shown.length === 0
    : state.answers["/api/overview"]?.status === "ready" && shownIds(state).length === 0;
  if (!isEmpty) return null;
  return (
    <div class="trouble">
      <p>Nothing is drawn.</p>
      <p class="lead">Search for a name above, or go back to the overview.</p>
      <button
        type="button"
        class="primary"
        onClick={() => {
          dispatch({ type: "overviewed" });
        }}
      >
        Overview
      </button>
    </div>
  );
}

function counts(state: State): ReadonlyMap<NodeKind, number> {
  const found = new Map<NodeKind, number>();
  for (const id of shownIds(state)) {
    const kind = state.known.nodes[id]?.kind;
    if (kind) found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  return found;
}

/** A node in words, for those who hear the graph. */
function described(graph: Drawn, id: string): string {
  const node = graph.nodes.find((other) => other.id === id);
  if (!node) return "";
  const links = graph.edges.filter((edge) => edge.from === id || edge.to === id).length;
  const parts = [
    node.name,
    MARKS[node.kind].one,
    node.party ?? node.level,
    `${links} links`,
    node.hidden > 0 ? `${node.hidden} more not shown` : undefined,
  ];
  return parts.filter(Boolean).join(", ");
}
