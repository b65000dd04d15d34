import { drawn } from "../../../web/state/scene.ts";
import { requests } from "../../../web/api/requests.ts";
import { focusHeadline, title } from "../../../web/state/wording/title.ts";
import { update } from "../../../web/state/update.ts";
import { answer, FERRY, MAYOR, node, OVERVIEW, started } from "../../support/web-record.ts";

test.each([
  ["a speaker", MAYOR.id, "What Ida Brandt said about Ferry closure"],
  ["an event", FERRY.id, "What 1 voice said about Ferry closure"],
])("the headline over %s in focus tells of that alone", (_, id, words) => {
  const state = update(started(), { type: "focused", id });
  expect(focusHeadline(state, drawn(state))).toBe(words);
});

test("with nothing in focus there is no headline but the graph's own", () => {
  expect(focusHeadline(started(), drawn(started()))).toBeUndefined();
});

test.each([
  [2, "What 1 voice said about 2 events"],
  [9, "What 1 voice said about 2 of 9 events"],
])("with %d events in the record the headline does not count those drawn as all", (Event, words) => {
  const summary = { store: "sqlite", articles: 4, nodes: { Event }, edges: {}, firstDate: null, lastDate: null };
  const two = { ...OVERVIEW, nodes: [...OVERVIEW.nodes, node("event:vote", "Event", "Vote")] };
  const known = answer(answer(started(), requests.overview(false).url, two), requests.summary().url, summary);
  expect(title(known, drawn(known))).toBe(words);
});
