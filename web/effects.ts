import { ask } from "./api/ask.ts";
import type { Request } from "./api/requests.ts";
import type { Action, Dispatch } from "./state/actions.ts";
import { fromQuery, toQuery } from "./state/address.ts";
import { ofSearch, questions } from "./state/questions.ts";
import type { State } from "./state/state.ts";
import { update } from "./state/update.ts";

/** How long typing must rest before it is searched for, in milliseconds. */
const REST_MS = 120;

export interface Program {
  readonly state: () => State;
  readonly dispatch: Dispatch;
}

/** Runs the explorer: each action gives the next state; what that state lacks is asked for; the address follows. */
export function run(first: State, draw: (state: State, dispatch: Dispatch) => void): Program {
  let state = first;
  let resting: number | undefined;
  const dispatch = (action: Action) => {
    const before = state;
    state = update(state, action);
    if (state === before) return;
    draw(state, dispatch);
    followAddress(before, state, action);
    if (action.type === "asked") return;
    askFor(
      unasked(
        questions(state).filter((request) => !isSearch(request, state)),
        state,
      ),
    );
    if (action.type === "typed") rest();
  };
  const askFor = (missing: readonly Request<unknown>[]) => {
    for (const request of missing) dispatch({ type: "asked", url: request.url });
    for (const request of missing)
      void ask(request).then((answer) => {
        dispatch({ type: "answered", url: request.url, answer });
      });
  };
  const rest = () => {
    window.clearTimeout(resting);
    resting = window.setTimeout(() => {
      askFor(unasked(ofSearch(state), state));
    }, REST_MS);
  };
  window.addEventListener("popstate", () => {
    dispatch({ type: "visited", view: fromQuery(location.search) });
  });
  draw(state, dispatch);
  askFor(unasked(questions(state), state));
  return { state: () => state, dispatch };
}

function unasked(wanted: readonly Request<unknown>[], state: State): readonly Request<unknown>[] {
  const fresh = wanted.filter((request) => state.answers[request.url] === undefined);
  return [...new Map(fresh.map((request) => [request.url, request])).values()];
}

function isSearch(request: Request<unknown>, state: State): boolean {
  return ofSearch(state).some((search) => search.url === request.url);
}

/** Every view is an entry of the browser's history, except one that came from there. */
function followAddress(before: State, after: State, action: Action): void {
  if (before.view === after.view || action.type === "visited") return;
  const query = toQuery(after.view);
  if (query === toQuery(before.view)) return;
  history.pushState(null, "", query === "" ? location.pathname : `?${query}`);
}
