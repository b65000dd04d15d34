import { requests } from "../../../web/api/requests.ts";
import { drafted } from "../../../web/state/desk/draft.ts";
import { questions } from "../../../web/state/questions.ts";
import { drawn } from "../../../web/state/scene.ts";
import { shownIds } from "../../../web/state/shown.ts";
import type { State } from "../../../web/state/state.ts";
import { update } from "../../../web/state/update.ts";
import type { Action } from "../../../web/state/actions.ts";
import type { Done } from "../../../graph/api/decision-views.ts";
import type { Proposal } from "../../../graph/model/decisions.ts";
import {
  answer,
  AROUND,
  doneWith,
  FERRY,
  MAYOR,
  merged,
  node,
  RIVAL,
  SAID,
  started,
  TOWN,
} from "../../support/web-record.ts";

const after = (state: State, ...actions: readonly Action[]) => actions.reduce(update, state);

/** The state after somebody ordered a decision and the server carried it out. */
function settle(state: State, done: Done): State {
  const ordered = update(state, { type: "ordered", order: { act: "decide", proposal: done.decision } });
  const key = ordered.desk.deeds.at(-1)?.key ?? 0;
  return after(ordered, { type: "sent", key }, { type: "settled", key, answer: { status: "ready", value: done } });
}

const withAll = () => {
  const opened = after(started(), { type: "opened", id: RIVAL.id }, { type: "opened", id: TOWN.id });
  return answer(opened, requests.graph(shownIds(opened)).url, { ...AROUND, nodes: [...AROUND.nodes, RIVAL] });
};
const SPLIT: Proposal = { action: "split", entity: MAYOR.id, mentions: ["mention:b:m1"], who: "unknown", note: "" };
const APART = node("person:b:m1", "Official", "Ida Brandt");
const parted = doneWith(SPLIT, {
  fresh: [APART],
  moves: [{ from: MAYOR.id, to: APART.id, mentions: 1 }],
});

test("what is merged is shown as what it was merged into: on the graph, in the panel, in paths and in what undo brings back", () => {
  const state = after(withAll(), { type: "pathed", ends: { from: RIVAL.id } }, { type: "focused", id: RIVAL.id });
  const followed = settle(state, merged(RIVAL, MAYOR));
  expect(shownIds(followed)).toEqual([FERRY.id, MAYOR.id, TOWN.id]);
  expect([followed.view.focus, followed.view.path?.from]).toEqual([MAYOR.id, MAYOR.id]);
  expect(followed.past.flatMap(({ shown = [], added = [] }) => [...shown, ...added])).not.toContain(RIVAL.id);
  expect(followed.known.nodes[RIVAL.id]).toBeUndefined();
});

test("a counted edge in focus goes with its speaker", () => {
  const followed = settle(update(withAll(), { type: "focused", id: SAID.id }), merged(MAYOR, RIVAL));
  expect(followed.view.focus).toBe(`said:${RIVAL.id}>${FERRY.id}`);
});

test("what is dropped is seen no more", () => {
  const drop = { action: "drop", entity: MAYOR.id, who: "unknown", note: "" } as const;
  const gone = doneWith(drop, { gone: [MAYOR], moves: [{ from: MAYOR.id, to: null, mentions: 2 }] });
  const followed = settle(update(withAll(), { type: "focused", id: MAYOR.id }), gone);
  expect([followed.view.focus, shownIds(followed)]).toEqual([undefined, [FERRY.id, RIVAL.id, TOWN.id]]);
});

test("what is split off is shown beside what it came from, and is looked at", () => {
  const followed = settle(update(withAll(), { type: "focused", id: MAYOR.id }), parted);
  expect(shownIds(followed)).toEqual([FERRY.id, MAYOR.id, RIVAL.id, TOWN.id, APART.id]);
  expect(followed.view.focus).toBe(APART.id);
});

test("a correction that is done is no longer filled in; one that is refused still is", () => {
  const begun = after(
    withAll(),
    { type: "focused", id: MAYOR.id },
    { type: "tasked", task: "split" },
    { type: "drafted", draft: { mentions: ["mention:b:m1"], note: "another Ida" } },
  );
  expect(drafted(begun)).toMatchObject({ ...SPLIT, note: "another Ida" });
  expect([settle(begun, parted).view.task, settle(begun, parted).desk.draft.mentions]).toEqual([undefined, []]);
  const ordered = update(begun, { type: "ordered", order: { act: "decide", proposal: SPLIT } });
  const problem = { code: "decision-refused", title: "Conflict" };
  const refused = after(
    ordered,
    { type: "sent", key: 1 },
    { type: "settled", key: 1, answer: { status: "failed", problem } },
  );
  expect([refused.view.task, drafted(refused)]).toMatchObject(["split", { note: "another Ida" }]);
});

test("what is filled in for one node is not for the next", () => {
  const begun = after(withAll(), { type: "focused", id: MAYOR.id }, { type: "tasked", task: "rename" });
  const named = update(begun, { type: "drafted", draft: { name: "Ida B." } });
  expect(drafted(update(named, { type: "focused", id: RIVAL.id }))).toBeUndefined();
  expect(update(named, { type: "focused", id: RIVAL.id }).desk.draft.name).toBeUndefined();
});

test("what is in view is asked again, seen as it was meanwhile, and all else is forgotten", () => {
  const elsewhere = answer(withAll(), requests.voices().url, { speakers: [], events: [], cells: [] });
  const followed = settle(elsewhere, parted);
  expect(followed.answers[requests.voices().url]).toBeUndefined();
  expect(followed.answers[requests.graph(shownIds(followed)).url]).toBeUndefined();
  expect(drawn(followed).nodes.map(({ id }) => id)).toContain(MAYOR.id);
  const wanted = questions(followed).map(({ url }) => url);
  expect(followed.stale.every((url) => wanted.includes(url))).toBe(true);
});

test("an edge that an answer about both its ends does not hold is there no more", () => {
  const state = answer(withAll(), requests.neighbours(MAYOR.id, 60).url, { ...AROUND, edges: [] });
  expect(state.known.edges).toEqual({});
});

test("a node that the record does not hold any more is not drawn", () => {
  const state = withAll();
  const url = requests.graph(shownIds(state)).url;
  const without = answer(state, url, { nodes: [FERRY, MAYOR, TOWN], edges: [], truncated: {} });
  expect(drawn(without).nodes.map(({ id }) => id)).toEqual([FERRY.id, MAYOR.id, TOWN.id]);
});
