import { questions } from "../../../web/state/questions.ts";
import { update } from "../../../web/state/update.ts";
import { HOLDS, MAYOR, SAID, started } from "../../support/web-record.ts";
import { readSaid, saidId } from "../../../web/state/said.ts";

const asked = (state: Parameters<typeof questions>[0]) => questions(state).map(({ url }) => url);

test("the first view asks for the overview and the summary alone", () => {
  expect(asked(started())).toEqual(["/api/overview?limit=40", "/api/summary"]);
});

test("a graph of one's own is asked for by its ids", () => {
  const state = update(started(), { type: "opened", id: "city:ä,b" });
  expect(asked(state)[0]).toBe("/api/graph?ids=event%3Aferry,person%3Aida-brandt,city%3A%C3%A4%2Cb");
});

test("a counted edge in focus asks for its statements", () => {
  const state = update(started(), { type: "focused", id: SAID.id });
  expect(asked(state)).toContain("/api/statements?speaker=person%3Aida-brandt&about=event%3Aferry&limit=300");
});

test("any other edge in focus asks for its sources", () => {
  const state = { ...started(), known: { nodes: {}, edges: { [HOLDS.id]: HOLDS } } };
  const url = "/api/sources?element=HOLDS%3Aperson%3Aida-brandt%3Ecity%3A1";
  expect(asked(update(state, { type: "focused", id: HOLDS.id }))).toContain(url);
});

test("a path is asked for once both ends are chosen", () => {
  const half = update(started(), { type: "pathed", ends: { from: MAYOR.id } });
  expect(asked(half).some((url) => url.startsWith("/api/paths"))).toBe(false);
  const whole = update(half, { type: "pathed", ends: { from: MAYOR.id, to: "city:1" } });
  expect(asked(whole)).toContain("/api/paths?from=person%3Aida-brandt&to=city%3A1&limit=9");
  expect(asked(whole)).toContain("/api/together?a=person%3Aida-brandt&b=city%3A1&limit=20");
});

test("one letter is not searched for", () => {
  const typed = (text: string) => asked(update(started(), { type: "typed", box: "search", text }));
  expect(typed("f").some((url) => url.startsWith("/api/search"))).toBe(false);
  expect(typed("fe ")).toContain("/api/search?q=fe&kind=Statement%2CArticle&limit=6");
});

test("the id of a counted edge tells its two ends", () => {
  const said = { speaker: "person:a-b", topic: "event:x>y" };
  expect(readSaid(saidId(said))).toEqual(said);
  expect(readSaid("HOLDS:person:a>city:1#mayor")).toBeUndefined();
});
