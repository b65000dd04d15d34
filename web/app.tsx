import { useEffect, useRef } from "preact/hooks";
import { valueOf } from "./api/answers.ts";
import { requests } from "./api/requests.ts";
import { ArticlePanel } from "./panels/details/article-panel.tsx";
import { DeedBanner } from "./panels/deciding/deed-banner.tsx";
import { Details } from "./panels/details/details.tsx";
import { EventPage } from "./panels/event/event-page.tsx";
import { GraphPage } from "./panels/pages/graph-page.tsx";
import { Header } from "./panels/pages/header.tsx";
import type { AppProps, PageProps } from "./panels/page-props.ts";
import { ReadingsContext } from "./panels/words/read-by.tsx";
import type { Readings } from "./panels/words/read-by.tsx";
import { StageBar } from "./panels/pages/stage-bar.tsx";
import { TablePage } from "./panels/pages/table-page.tsx";
import { VoicesPage } from "./panels/pages/voices-page.tsx";
import type { Dispatch } from "./state/actions.ts";
import type { State } from "./state/state.ts";
import { drawn } from "./state/scene.ts";
import type { Drawn } from "./state/drawn.ts";
import { pageTitle, title, windowTitle } from "./state/wording/title.ts";

/** The whole explorer as a function of its state. */
export function App(props: AppProps) {
  const { state, dispatch, isDark } = props;
  const { view } = state;
  const graph = useSame(drawn(state));
  const headline = title(state, graph);
  useEffect(() => {
    document.title = windowTitle(state, headline);
  });
  const isBare = view.stage && view.page === "graph";
  return (
    <ReadingsContext.Provider value={readings(state, dispatch)}>
      <a class="skip" href="#main">
        Skip to the graph
      </a>
      {view.stage ? null : <Header state={state} dispatch={dispatch} isDark={isDark} />}
      <main id="main" tabIndex={-1} class={`workspace page-${view.page}`}>
        <Page {...props} graph={graph} headline={headline} />
      </main>
      {isBare ? null : <ArticlePanel state={state} dispatch={dispatch} />}
      {isBare && !view.path ? null : <Details {...props} />}
      {view.stage ? <StageBar state={state} title={pageTitle(state, headline)} dispatch={dispatch} /> : null}
      <DeedBanner state={state} dispatch={dispatch} />
      <p class="unseen" role="status" aria-live="polite">
        {state.notice}
      </p>
    </ReadingsContext.Provider>
  );
}

function readings({ view, answers }: State, dispatch: Dispatch): Readings {
  return {
    reasons: valueOf(answers, requests.rules())?.items ?? [],
    isSureOnly: view.isSureOnly === true,
    onSureOnly: (isSureOnly) => {
      dispatch({ type: "doubted", isSureOnly });
    },
  };
}

function Page(props: PageProps) {
  const { state, dispatch, graph, headline, desk } = props;
  switch (state.view.page) {
    case "table":
      return <TablePage graph={graph} title={headline} heard={state.view} dispatch={dispatch} />;
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
