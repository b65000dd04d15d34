import { requests } from "../../../web/api/requests.ts";
import { drawn } from "../../../web/state/scene.ts";
import { statementsInFocus } from "../../../web/state/statements.ts";
import type { Step } from "../../../web/state/telling.ts";
import { title, windowTitle } from "../../../web/state/wording/title.ts";
import { update } from "../../../web/state/update.ts";
import {
  answer,
  AROUND,
  FERRY,
  MAYOR,
  OVERVIEW,
  RIVAL,
  SAID,
  started,
  STATEMENT,
  TOWN,
} from "../../support/web-record.ts";

const UNSURE = { ...STATEMENT, id: "statement:a:s2", confidence: 0.3 };
const THIRD = { ...STATEMENT, id: "statement:a:s3" };
const FOURTH = { ...STATEMENT, id: "statement:a:s4" };

/** The mayor in focus on a stage, with four statements, the second of them unsure. */
function onStage(items = [STATEMENT, UNSURE, THIRD, FOURTH]) {
  const staged = update(update(started(), { type: "staged", on: true }), { type: "focused", id: MAYOR.id });
  const said = answer(staged, requests.statements({ speaker: MAYOR.id }).url, { items });
  return answer(said, requests.statements({ about: MAYOR.id }).url, { items: [] });
}
const step = (state: ReturnType<typeof started>, ...steps: Step[]) =>
  steps.reduce((before, one) => update(before, { type: "told", step: one }), state);

test.each<[place: number | undefined, steps: Step[]]>([
  [1, ["next"]],
  [2, ["before"]],
  [2, ["last"]],
  [0, ["next", "first"]],
  [0, ["last", "next"]],
])("a clicker goes to the statement %s by %s", (place, steps) => {
  expect(step(onStage(), ...steps).view.nth).toBe(place);
});

test("another focus begins with its first statement", () => {
  expect(update(step(onStage(), "next"), { type: "focused", id: FERRY.id }).view.nth).toBeUndefined();
});

test("where nothing is in focus, a clicker opens the event that is spoken about most", () => {
  const staged = answer(update(started(), { type: "staged", on: true }), requests.overview(true).url, OVERVIEW);
  expect(step(staged, "next").view.focus).toBe(FERRY.id);
});

test("while the statements of what is in focus are awaited, a clicker leaves it there", () => {
  const waiting = update(started(), { type: "focused", id: MAYOR.id });
  expect(step(waiting, "next").view).toEqual(waiting.view);
});

test("unsure statements come last, and are not told on a stage", () => {
  const state = onStage();
  expect(statementsInFocus(state).map(({ id }) => id)).toEqual([STATEMENT.id, THIRD.id, FOURTH.id]);
  const desk = update(state, { type: "staged", on: false });
  expect(statementsInFocus(desk).map(({ id }) => id)).toEqual([STATEMENT.id, THIRD.id, FOURTH.id, UNSURE.id]);
});

test("where all are unsure, a stage tells them rather than nothing", () => {
  expect(statementsInFocus(onStage([UNSURE])).map(({ id }) => id)).toEqual([UNSURE.id]);
});

test("what is in focus is drawn although nothing else shows it, with those it is tied to", () => {
  const learnt = answer(started(), requests.node(RIVAL.id).url, RIVAL);
  const focused = update(learnt, { type: "focused", id: RIVAL.id });
  expect(drawn(focused).nodes.map(({ id }) => id)).toEqual([FERRY.id, MAYOR.id, RIVAL.id]);
  const around = { ...AROUND, nodes: [RIVAL, TOWN], edges: [] };
  const known = answer(focused, requests.neighbours(RIVAL.id, 60).url, around);
  expect(drawn(known).nodes.map(({ id }) => id)).toEqual([FERRY.id, MAYOR.id, RIVAL.id, TOWN.id]);
});

test("what is in focus is drawn although its kind is filtered out", () => {
  const filtered = update(started(), { type: "filtered", kind: "Event" });
  const graph = drawn(update(filtered, { type: "focused", id: SAID.id }));
  expect(graph.nodes.map(({ id }) => id)).toEqual([FERRY.id, MAYOR.id]);
});

test("the window is named by what is in focus and by the page", () => {
  const state = update(update(started(), { type: "turned", page: "voices" }), { type: "focused", id: SAID.id });
  const headline = title(state, drawn(state));
  expect(windowTitle(state, headline)).toBe("Ida Brandt on Ferry closure · Voices: who spoke about what · On Record");
});
