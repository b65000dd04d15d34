import { drawn } from "../../../web/state/scene.ts";
import { focusHeadline } from "../../../web/state/wording/title.ts";
import { update } from "../../../web/state/update.ts";
import { FERRY, MAYOR, started } from "../../support/web-record.ts";

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
