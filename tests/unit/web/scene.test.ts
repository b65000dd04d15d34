import { requests } from "../../../web/api/requests.ts";
import { namesOf, shortNames } from "../../../web/state/wording/names.ts";
import { drawn } from "../../../web/state/scene.ts";
import { title } from "../../../web/state/wording/title.ts";
import { withEnd } from "../../../web/state/view.ts";
import { update } from "../../../web/state/update.ts";
import {
  answer,
  AROUND,
  edge,
  FERRY,
  MAYOR,
  node,
  RIVAL,
  SAID,
  started,
  STATEMENT,
  TOWN,
} from "../../support/web-record.ts";

test("a folded edge carries its count and its leaning", () => {
  const [line] = drawn(started()).edges;
  expect(line).toMatchObject({ id: SAID.id, count: 3, tone: "negative" });
});

test("a node tells how many of its neighbours are not drawn", () => {
  const hidden = Object.fromEntries(drawn(started()).nodes.map((one) => [one.id, one.hidden]));
  expect(hidden).toEqual({ [FERRY.id]: 0, [MAYOR.id]: 2 });
});

test("a kind that is filtered out takes its edges with it", () => {
  const graph = drawn(update(started(), { type: "filtered", kind: "Event" }));
  expect(graph.nodes.map(({ id }) => id)).toEqual([MAYOR.id]);
  expect(graph.edges).toHaveLength(0);
});

test("an unfolded edge becomes its statements", () => {
  const url = requests.statements({ speaker: MAYOR.id, about: FERRY.id }).url;
  const unfolded = update(started(), { type: "unfolded", id: SAID.id });
  expect(drawn(unfolded).edges.map(({ id }) => id)).toEqual([SAID.id]);
  const graph = drawn(answer(unfolded, url, { items: [STATEMENT] }));
  expect(graph.nodes.map(({ kind }) => kind)).toEqual(["Event", "Official", "Statement"]);
  expect(graph.edges.map(({ type, from, to }) => [type, from, to])).toEqual([
    ["ABOUT", STATEMENT.id, FERRY.id],
    ["SAID", MAYOR.id, STATEMENT.id],
  ]);
});

test("a path is drawn although its nodes are not shown otherwise", () => {
  const steps = [{ ...edge("IN", FERRY.id, TOWN.id), sources: [] }];
  const url = requests.paths(FERRY.id, TOWN.id).url;
  const asked = update(started(), { type: "pathed", ends: { from: FERRY.id, to: TOWN.id } });
  const graph = drawn(answer(asked, url, { items: [{ nodes: [FERRY, TOWN], edges: steps }] }));
  expect(graph.nodes.filter(({ onPath }) => onPath).map(({ id }) => id)).toEqual([FERRY.id, TOWN.id]);
  expect(graph.edges.filter(({ onPath }) => onPath)).toHaveLength(1);
});

test("a statement on a path stands behind its speaker and its verb", () => {
  const told = {
    attribution: "denied that",
    cue: "denied",
    speakerName: "Ida Brandt",
    content: [[18, 33]],
    cueSpan: [[6, 12]],
  };
  const said = node("statement:a:s1", "Statement", "it will not sail", told);
  const steps = [edge("SAID", MAYOR.id, said.id), edge("ABOUT", said.id, FERRY.id)];
  const asked = update(started(), { type: "pathed", ends: { from: MAYOR.id, to: FERRY.id } });
  const path = { nodes: [MAYOR, said, FERRY], edges: steps.map((one) => ({ ...one, sources: [] })) };
  const graph = drawn(answer(asked, requests.paths(MAYOR.id, FERRY.id).url, { items: [path] }));
  expect(graph.nodes.find(({ id }) => id === said.id)?.label).toBe("Ida Brandt denied that it will not sail");
});

test("of several shortest ways the one asked for is drawn", () => {
  const step = (to: typeof TOWN) => ({ nodes: [FERRY, to], edges: [] });
  const url = requests.paths(FERRY.id, TOWN.id).url;
  const ends = { from: FERRY.id, to: TOWN.id };
  const second = update(started(), { type: "pathed", ends: { ...ends, way: 1 } });
  const graph = drawn(answer(second, url, { items: [step(MAYOR), step(TOWN)] }));
  expect(graph.nodes.filter(({ onPath }) => onPath).map(({ id }) => id)).toEqual([FERRY.id, TOWN.id]);
});

test("another end has other ways: the first is shown", () => {
  expect(withEnd({ from: "a", to: "b", way: 2 }, "to", "c")).toEqual({ from: "a", to: "c" });
});

test("a party is an official's own property or the body they are a member of", () => {
  const party = node("org:tide", "Organization", "Tide Party", { party: true });
  const around = {
    nodes: [...AROUND.nodes, RIVAL, party],
    edges: [edge("MEMBER_OF", MAYOR.id, party.id)],
    truncated: {},
  };
  const state = update(answer(started(), "/api/graph?ids=x", around), { type: "opened", id: RIVAL.id });
  const parties = Object.fromEntries(drawn(state).nodes.map((one) => [one.id, one.party]));
  expect(parties).toEqual({ [FERRY.id]: undefined, [MAYOR.id]: "Tide Party", [RIVAL.id]: "Harbor Party" });
});

test("the title says how many voices speak about what", () => {
  const state = started();
  expect(title(state, drawn(state))).toBe("What 1 voice said about Ferry closure");
});

test("two of one name are told apart by what differs", () => {
  const bays = [
    node("city:1", "City", "Nettle Bay", { region: "Oster" }),
    node("city:2", "City", "Nettle Bay", { region: "Wend" }),
  ];
  expect([...namesOf(bays).values()]).toEqual(["Nettle Bay, Oster", "Nettle Bay, Wend"]);
  expect([...namesOf([FERRY, node("event:2", "Event", FERRY.name)]).values()]).toEqual([FERRY.name, FERRY.name]);
});

test("an event's short name is as much of it as no other has", () => {
  const events = ["Strike, Oster, 2031", "Strike, Wend, 2031", "Ferry closure, Wend"].map((name) => ({
    id: name,
    name,
  }));
  expect([...shortNames(events).values()]).toEqual(["Strike, Oster", "Strike, Wend", "Ferry closure"]);
  expect([...shortNames(events.slice(0, 1)).values()]).toEqual(["Strike, Oster"]);
});

test("an event that is denied says so beside its name", () => {
  const none = node("event:arrest", "Event", "Arrest, Nettle Bay", { status: "denied" });
  const state = answer(started(), requests.overview(false).url, { nodes: [none, FERRY], edges: [], truncated: {} });
  const told = drawn(state).nodes.map(({ name, label }) => [name, label]);
  expect(told).toContainEqual(["Arrest, Nettle Bay (denied)", "Arrest, Nettle Bay (denied)"]);
  expect(told).toContainEqual([FERRY.name, FERRY.name]);
});
