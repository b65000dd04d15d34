import fc from "fast-check";
import { requests } from "../../../web/api/requests.ts";
import type { Action } from "../../../web/state/actions.ts";
import { drawn } from "../../../web/state/scene.ts";
import { shownIds } from "../../../web/state/shown.ts";
import type { State } from "../../../web/state/state.ts";
import { update } from "../../../web/state/update.ts";
import { sameScene, sceneOf } from "../../../web/state/view.ts";
import { answer, AROUND, FERRY, MAYOR, RIVAL, SAID, started, TOWN } from "../../support/web-record.ts";

const anyId = fc.constantFrom(MAYOR.id, FERRY.id, TOWN.id, RIVAL.id);
const action: fc.Arbitrary<Action> = fc.oneof(
  anyId.map((id) => ({ type: "opened" as const, id })),
  anyId.map((id) => ({ type: "focused" as const, id })),
  anyId.map((id) => ({ type: "removed" as const, id })),
  anyId.map((id) => ({ type: "expanded" as const, id })),
  fc.constant({ type: "unfolded" as const, id: SAID.id }),
  fc.constantFrom("City" as const, "Event" as const).map((kind) => ({ type: "filtered" as const, kind })),
  fc.record({ from: anyId, to: anyId }).map((ends) => ({ type: "pathed" as const, ends })),
  fc.constantFrom("graph" as const, "table" as const).map((page) => ({ type: "turned" as const, page })),
  fc.constant({ type: "overviewed" as const }),
);

const after = (actions: readonly Action[], state: State = started()) => actions.reduce(update, state);

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

test("an action changes nothing that was there", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      expect(() => actions.reduce((state, next) => update(freeze(state), next), started())).not.toThrow();
    }),
  );
});

test("undoing every step leads back to the first scene, and doing all again to the last", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const first = started();
      const last = after(actions, first);
      const steps = last.past.length;
      const back = after(
        Array.from({ length: steps }, () => ({ type: "undone" as const })),
        last,
      );
      expect(sceneOf(back.view)).toEqual(sceneOf(first.view));
      const again = after(
        Array.from({ length: steps }, () => ({ type: "redone" as const })),
        back,
      );
      expect(sceneOf(again.view)).toEqual(sceneOf(last.view));
    }),
  );
});

test("a step that draws nothing else leaves nothing to undo", () => {
  expect(
    after([
      { type: "focused", id: MAYOR.id },
      { type: "turned", page: "table" },
    ]).past,
  ).toHaveLength(0);
});

test("a new step forgets what was undone", () => {
  const state = after([{ type: "removed", id: MAYOR.id }, { type: "undone" }, { type: "removed", id: FERRY.id }]);
  expect(state.future).toHaveLength(0);
});

test("expanding draws the neighbours once they are known", () => {
  const asked = update(started(), { type: "expanded", id: MAYOR.id });
  expect(shownIds(asked)).toEqual([FERRY.id, MAYOR.id]);
  const url = requests.neighbours(MAYOR.id, asked.expanding?.limit ?? 0).url;
  const state = answer(asked, url, AROUND);
  expect(shownIds(state)).toEqual([FERRY.id, MAYOR.id, TOWN.id]);
  expect(state.expanding).toBeUndefined();
  expect(sameScene(update(state, { type: "undone" }).view, started().view)).toBe(true);
});

test("expanding asks for as many more as one step draws", () => {
  expect(update(started(), { type: "expanded", id: MAYOR.id }).expanding?.limit).toBe(1 + 12);
});

test("a statement that is found is read, not drawn", () => {
  const state = update(started(), { type: "opened", id: "statement:a:s1", kind: "Statement" });
  expect(shownIds(state)).toEqual([FERRY.id, MAYOR.id]);
  expect(state.view.focus).toBe("statement:a:s1");
});

test("what is removed is no longer in focus", () => {
  const state = after([
    { type: "focused", id: MAYOR.id },
    { type: "removed", id: MAYOR.id },
  ]);
  expect(state.view.focus).toBeUndefined();
  expect(drawn(state).nodes.map(({ id }) => id)).toEqual([FERRY.id]);
});

test("trying again forgets failures and keeps answers", () => {
  const problem = { code: "unreachable", title: "No server." };
  const failed = update(started(), { type: "answered", url: "/api/summary", answer: { status: "failed", problem } });
  const urls = Object.keys(update(failed, { type: "retried" }).answers);
  expect(urls).toEqual([requests.overview(false).url]);
});

test("what is opened and tied to nothing drawn brings its best neighbours, as one step", () => {
  const asked = update(started(), { type: "opened", id: RIVAL.id });
  const url = requests.neighbours(RIVAL.id, asked.expanding?.limit ?? 0).url;
  const state = answer(asked, url, { nodes: [RIVAL, TOWN], edges: [], truncated: {} });
  expect(shownIds(state)).toEqual([FERRY.id, MAYOR.id, RIVAL.id, TOWN.id]);
  expect(sameScene(update(state, { type: "undone" }).view, started().view)).toBe(true);
});

test("what is taken away before its neighbours are known brings none", () => {
  const asked = update(started(), { type: "opened", id: RIVAL.id });
  const url = requests.neighbours(RIVAL.id, asked.expanding?.limit ?? 0).url;
  const state = answer(update(asked, { type: "undone" }), url, { nodes: [RIVAL, TOWN], edges: [], truncated: {} });
  expect(shownIds(state)).toEqual([FERRY.id, MAYOR.id]);
});
