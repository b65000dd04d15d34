import { useRef } from "preact/hooks";
import { ArticlePanel } from "./panels/article-panel.tsx";
import { DeedBanner } from "./panels/deed-banner.tsx";
import { Details } from "./panels/details.tsx";
import { EventPage } from "./panels/event-page.tsx";
import { GraphPage } from "./panels/graph-page.tsx";
import { Header } from "./panels/header.tsx";
import type { AppProps, PageProps } from "./panels/page-props.ts";
import { StageBar } from "./panels/stage-bar.tsx";
import { TablePage } from "./panels/table-page.tsx";
import { VoicesPage } from "./panels/voices-page.tsx";
import { drawn } from "./state/scene.ts";
import type { Drawn } from "./state/scene.ts";
import { title } from "./state/title.ts";

/** The whole explorer as a function of its state. */
export function App(props: AppProps) {
  const { state, dispatch, isDark } = props;
  const { view } = state;
  const graph = useSame(drawn(state));
  const headline = title(state, graph);
  const isBare = view.stage && view.page === "graph";
  return (
    <>
      <a class="skip" href="#main">
        Skip to the graph
      </a>
      {view.stage ? null : <Header state={state} dispatch={dispatch} isDark={isDark} />}
      <main id="main" tabIndex={-1} class={`workspace page-${view.page}`}>
        <Page {...props} graph={graph} headline={headline} />
      </main>
      {isBare ? null : <ArticlePanel state={state} dispatch={dispatch} />}
      {isBare && !view.path ? null : <Details {...props} />}
      {view.stage ? <StageBar state={state} title={headline} dispatch={dispatch} /> : null}
      <DeedBanner state={state} dispatch={dispatch} />
      <p class="unseen" role="status" aria-live="polite">
        {state.notice}
      </p>
    </>
  );
}

function Page(props: PageProps) {
  const { state, dispatch, graph, headline, desk } = props;
  switch (state.view.page) {
    case "table":
      return <TablePage graph={graph} title={headline} dispatch={dispatch} />;
    case "voices":
      return <VoicesPage state={state} dispatch={dispatch} />;
    case "event":
      return <EventPage state={state} dispatch={dispatch} />;
    case "review":
      return desk ? <desk.Review state={state} dispatch={dispatch} /> : <Opening />;
    case "ledger":
      return desk ? <desk.Ledger state={state} dispatch={dispatch} /> : <Opening />;
    case "graph":
      return <GraphPage {...props} />;
  }
}

function Opening() {
  return <p class="page waiting">Opening …</p>;
}

/** The graph of before as long as nothing in it differs, so that the canvas is left alone. */
function useSame(graph: Drawn): Drawn {
  const kept = useRef({ graph, text: "" });
  const text = JSON.stringify(graph);
  if (text !== kept.current.text) kept.current = { graph, text };
  return kept.current.graph;
}
