import { attend } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import type { State, Theme } from "../state/state.ts";
import type { Page } from "../state/view.ts";
import { Finder } from "./finder.tsx";
import { Icon, IconButton } from "./icons.tsx";

export interface HeaderProps {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly isDark: boolean;
}

const TABS: readonly (readonly [page: Page, name: string])[] = [
  ["graph", "Graph"],
  ["table", "Table"],
  ["voices", "Voices"],
];

export function Header({ state, dispatch, isDark }: HeaderProps) {
  return (
    <header class="top">
      <button
        type="button"
        class="wordmark"
        onClick={() => {
          dispatch({ type: "overviewed" });
        }}
        title="Back to the overview"
      >
        <span class="wordmark-dot" aria-hidden="true" />
        On Record
      </button>
      <div class="top-search" role="search">
        <Icon name="search" />
        <Finder
          state={state}
          dispatch={dispatch}
          box="search"
          label="Search names, aliases and statements"
          hint="Search names, aliases, statements"
          onPick={({ node }) => {
            dispatch({ type: "typed", box: "search", text: "" });
            dispatch({ type: "opened", id: node.id });
            attend("details-title");
          }}
        />
      </div>
      <nav class="tabs" aria-label="Views">
        {TABS.map(([page, name]) => (
          <button
            key={page}
            type="button"
            {...(state.view.page === page ? { "aria-current": "page" as const } : {})}
            onClick={() => {
              dispatch({ type: "turned", page });
            }}
          >
            {name}
          </button>
        ))}
      </nav>
      <Tools state={state} dispatch={dispatch} isDark={isDark} />
    </header>
  );
}

function Tools({ state, dispatch, isDark }: HeaderProps) {
  const { view, past, future } = state;
  const theme: Theme = isDark ? "light" : "dark";
  return (
    <div class="tools" role="group" aria-label="Tools">
      <IconButton
        icon="undo"
        label="Undo (Ctrl+Z)"
        disabled={past.length === 0}
        onClick={() => {
          dispatch({ type: "undone" });
        }}
      />
      <IconButton
        icon="redo"
        label="Redo (Ctrl+Shift+Z)"
        disabled={future.length === 0}
        onClick={() => {
          dispatch({ type: "redone" });
        }}
      />
      <IconButton
        icon="path"
        label="Find a path between two names"
        pressed={view.path !== undefined}
        onClick={() => {
          dispatch({ type: "pathed", ...(view.path ? {} : { ends: {} }) });
          if (!view.path) attend("path-from");
        }}
      />
      <IconButton
        icon={isDark ? "sun" : "moon"}
        label={`Use ${theme} colours`}
        onClick={() => {
          dispatch({ type: "themed", theme });
        }}
      />
      <IconButton
        icon="stage"
        label="Stage: full screen, large type"
        pressed={view.stage}
        onClick={() => {
          dispatch({ type: "staged", on: !view.stage });
        }}
      />
    </div>
  );
}
