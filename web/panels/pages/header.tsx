import type { SearchHit } from "../../../graph/api/views.ts";
import { attend, go } from "../../attend.ts";
import { Icon, IconButton } from "../../icons.tsx";
import type { Dispatch } from "../../state/actions.ts";
import type { State, Theme } from "../../state/state.ts";
import type { Page } from "../../state/view.ts";
import { nextInPath } from "../details/path-panel.tsx";
import { Finder } from "../parts/finder.tsx";

export interface HeaderProps {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly isDark: boolean;
}

const TABS: readonly (readonly [page: Page, name: string])[] = [
  ["graph", "Graph"],
  ["table", "Table"],
  ["voices", "Voices"],
  ["review", "Review"],
];

/** Pages that are reached from another one's. */
const UNDER: Partial<Record<Page, Page>> = { ledger: "review" };

export function Header({ state, dispatch, isDark }: HeaderProps) {
  return (
    <header class="top">
      <button
        type="button"
        class="wordmark"
        onClick={go(dispatch, { type: "overviewed" })}
        title="Back to the overview"
      >
        <span class="wordmark-dot" aria-hidden="true" />
        On Record
      </button>
      <Search state={state} dispatch={dispatch} />
      <nav class="tabs" aria-label="Views">
        {TABS.map(([page, name]) => (
          <button
            key={page}
            type="button"
            {...(isUnder(state.view.page, page) ? { "aria-current": "page" as const } : {})}
            onClick={go(dispatch, { type: "turned", page }, page === "review" ? "pair-title" : undefined)}
          >
            {name}
          </button>
        ))}
      </nav>
      <div class="tools" role="group" aria-label="Tools">
        <History state={state} dispatch={dispatch} />
        <Switches state={state} dispatch={dispatch} isDark={isDark} />
      </div>
    </header>
  );
}

function isUnder(page: Page, tab: Page): boolean {
  return (UNDER[page] ?? page) === tab;
}

function Search({ state, dispatch }: Omit<HeaderProps, "isDark">) {
  const pick = ({ node }: SearchHit) => {
    dispatch({ type: "typed", box: "search", text: "" });
    dispatch({ type: "opened", id: node.id, kind: node.kind });
    attend(node.kind === "Article" ? "article-title" : "details-title");
  };
  return (
    <div class="top-search" role="search">
      <Icon name="search" />
      <Finder
        state={state}
        dispatch={dispatch}
        box="search"
        label="Search names, offices, statements and articles"
        hint="Search names, offices, words"
        onPick={pick}
      />
    </div>
  );
}

function History({ state: { past, future }, dispatch }: Omit<HeaderProps, "isDark">) {
  const undo = go(dispatch, { type: "undone" });
  const redo = go(dispatch, { type: "redone" });
  return (
    <>
      <IconButton icon="undo" label="Undo (Ctrl+Z)" disabled={past.length === 0} onClick={undo} />
      <IconButton icon="redo" label="Redo (Ctrl+Shift+Z)" disabled={future.length === 0} onClick={redo} />
    </>
  );
}

function Switches({ state: { view }, dispatch, isDark }: HeaderProps) {
  const theme: Theme = isDark ? "light" : "dark";
  const path = view.path
    ? go(dispatch, { type: "pathed" })
    : go(dispatch, { type: "pathed", ends: {} }, nextInPath({}));
  const stage = go(dispatch, { type: "staged", on: !view.stage });
  const colours = go(dispatch, { type: "themed", theme });
  return (
    <>
      <IconButton icon="path" label="Find a path between two names" pressed={view.path !== undefined} onClick={path} />
      <IconButton icon={isDark ? "sun" : "moon"} label={`Use ${theme} colours`} onClick={colours} />
      <IconButton icon="stage" label="Stage: full screen, large type" pressed={view.stage} onClick={stage} />
    </>
  );
}
