import type { Done } from "../../../graph/api/decision-views.ts";
import { saidId, readSaid } from "../said.ts";
import { isOverview, shownIds, withShown } from "../shown.ts";
import type { Known, State } from "../state.ts";
import { sceneOf, without } from "../view.ts";
import type { Pair, Scene, View } from "../view.ts";

/** What an id has become: another one, or null where it is nothing any more. */
type Becomes = (id: string) => string | null;

/** Every view goes with a decision: what has become part of another is shown as that one, what is new is shown beside what it came from. */
export function follow(state: State, done: Done): State {
  const becomes = becoming(done);
  const { view, past, future, known } = state;
  return {
    ...state,
    view: { ...ofView(view, becomes, done), ...seen(state, done, becomes) },
    past: past.map((one) => scene(one, becomes)),
    future: future.map((one) => scene(one, becomes)),
    known: standing(known, becomes),
  };
}

function becoming({ effect: { gone, moves } }: Done): Becomes {
  const left = new Set(gone.map(({ id }) => id));
  // Moves of most mentions come first.
  const to = new Map([...moves].reverse().map((move) => [move.from, move.to]));
  return (id) => (left.has(id) ? (to.get(id) ?? null) : id);
}

/** The scene with what is new in it beside what it came from. A queue is gone through without the graph growing. */
function withFresh(state: State, { effect: { fresh, moves } }: Done): Scene {
  const { page } = state.view;
  const shown = shownIds(state);
  const isNew = (id: string) => fresh.some((one) => one.id === id) && !shown.includes(id);
  const added = moves.flatMap(({ from, to }) => (to !== null && isNew(to) && shown.includes(from) ? [to] : []));
  if (added.length === 0 || page === "review" || page === "ledger") return state.view;
  return withShown(state, state.view, [...shown, ...new Set(added)]);
}

/** What is drawn after it. Until the overview has come anew, it is told from what it was. */
function seen(state: State, done: Done, becomes: Becomes): Scene {
  const before = withFresh(state, done);
  const after = scene(before, becomes);
  if (before.shown || isOverview({ view: { ...state.view, ...before } })) return after;
  const view = { ...without(state.view, "shown", "added", "removed"), ...before };
  const ids = shownIds({ ...state, view }).flatMap((id) => becomes(id) ?? []);
  return sceneOf(withShown(state, { ...view, ...after }, [...new Set(ids)]));
}

function scene({ shown, added, removed, hidden, unfolded, path }: Scene, becomes: Becomes): Scene {
  const now = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => becomes(id) ?? []))];
  return {
    ...(shown ? { shown: now(shown) } : {}),
    ...(added ? { added: now(added) } : {}),
    ...(removed ? { removed: now(removed) } : {}),
    hidden,
    unfolded: unfolded.flatMap((edge) => edgeAfter(edge, becomes) ?? []),
    ...(path ? { path: ends(path, becomes) } : {}),
  };
}

/** Between ends that have become others lie other ways: the first of them is shown. */
function ends(path: NonNullable<Scene["path"]>, becomes: Becomes): NonNullable<Scene["path"]> {
  const each = (["from", "to"] as const).flatMap((side) => {
    const id = path[side];
    const now = id === undefined ? null : becomes(id);
    return now === null ? [] : [[side, now]];
  });
  return Object.fromEntries(each) as NonNullable<Scene["path"]>;
}

function ofView(view: View, becomes: Becomes, { decision, effect: { fresh } }: Done): Omit<View, keyof Scene> {
  const rest = without(view, "focus", "event", "pair", "shown", "added", "removed", "hidden", "unfolded", "path");
  const parted = decision.action === "split" && view.focus === decision.entity ? fresh[0]?.id : undefined;
  const focus = parted ?? (view.focus === undefined ? null : (edgeAfter(view.focus, becomes) ?? null));
  const event = view.event === undefined ? null : becomes(view.event);
  const pair = view.pair && pairAfter(view.pair, becomes);
  return {
    ...(focus === null ? without(rest, "task") : rest),
    ...(focus === null ? {} : { focus }),
    ...(event === null ? {} : { event }),
    ...(view.page === "event" && event === null ? { page: "graph" } : {}),
    ...(pair ? { pair } : {}),
  };
}

function pairAfter([a, b]: Pair, becomes: Becomes): Pair | undefined {
  const [one, other] = [becomes(a), becomes(b)];
  return one === null || other === null || one === other ? undefined : [one, other];
}

/** A counted edge goes with its ends; a node with itself. */
function edgeAfter(id: string, becomes: Becomes): string | undefined {
  const said = readSaid(id);
  if (!said) return becomes(id) ?? undefined;
  const [speaker, topic] = [becomes(said.speaker), becomes(said.topic)];
  return speaker === null || topic === null ? undefined : saidId({ speaker, topic });
}

/** Without nodes that have become others, and without their edges. */
function standing({ nodes, edges }: Known, becomes: Becomes): Known {
  const stands = (id: string) => becomes(id) === id;
  return {
    nodes: Object.fromEntries(Object.entries(nodes).filter(([id]) => stands(id))),
    edges: Object.fromEntries(Object.entries(edges).filter(([, { from, to }]) => stands(from) && stands(to))),
  };
}
