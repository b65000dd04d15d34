import { ask } from "./api/ask.ts";
import type { Request } from "./api/requests.ts";
import type { Action, Dispatch } from "./state/actions.ts";
import { fromQuery, toQuery } from "./state/address.ts";
import { nextDeed, requestFor } from "./state/desk/deeds.ts";
import { ofSearch, questions } from "./state/questions.ts";
import type { Deed } from "./state/desk/desk.ts";
import type { State } from "./state/state.ts";
import { update } from "./state/update.ts";

/** How long typing must rest before it is searched for, in milliseconds. */
const REST_MS = 120;

export interface Program {
  readonly state: () => State;
  readonly dispatch: Dispatch;
}

/** Runs the explorer: each action gives the next state; what that state lacks is asked for, what it orders is sent; the address follows. */
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
    send();
  };
  const askFor = asker(dispatch);
  const send = () => {
    const deed = nextDeed(state.desk);
    if (deed) carryOut(deed, dispatch);
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

/** Asks the server; of two answers to one question only that to the later asking counts, whichever comes last. */
function asker(dispatch: Dispatch): (missing: readonly Request<unknown>[]) => void {
  const latest = new Map<string, number>();
  return (missing) => {
    for (const request of missing) dispatch({ type: "asked", url: request.url });
    for (const request of missing) {
      const turn = (latest.get(request.url) ?? 0) + 1;
      latest.set(request.url, turn);
      void ask(request).then((answer) => {
        if (latest.get(request.url) === turn) dispatch({ type: "answered", url: request.url, answer });
      });
    }
  };
}

function carryOut(deed: Deed, dispatch: Dispatch): void {
  dispatch({ type: "sent", key: deed.key });
  void ask(requestFor(deed)).then((answer) => {
    dispatch({ type: "settled", key: deed.key, answer });
  });
}

function unasked(wanted: readonly Request<unknown>[], state: State): readonly Request<unknown>[] {
  const fresh = wanted.filter(({ url }) => state.answers[url] === undefined || state.stale.includes(url));
  return [...new Map(fresh.map((request) => [request.url, request])).values()];
}

function isSearch(request: Request<unknown>, state: State): boolean {
  return ofSearch(state).some((search) => search.url === request.url);
}

/** Every view is an entry of the browser's history, except one that came from there; a queue that is gone through is one entry, and so are the statements on a stage, and what was opened with its company. */
function followAddress(before: State, after: State, action: Action): void {
  if (before.view === after.view || action.type === "visited") return;
  const query = toQuery(after.view);
  if (query === toQuery(before.view)) return;
  const address = query === "" ? location.pathname : `?${query}`;
  const isSamePlace =
    action.type === "settled" ||
    action.type === "told" ||
    before.expanding?.isCompany === true ||
    (before.view.page === "review" && after.view.page === "review");
  if (isSamePlace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
}
