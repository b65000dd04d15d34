import { decisionRequests } from "../../../web/api/decision-requests.ts";
import { nextDeed } from "../../../web/state/desk/deeds.ts";
import { questions } from "../../../web/state/questions.ts";
import { queue, underReview } from "../../../web/state/desk/queue.ts";
import { reviewAction } from "../../../web/state/desk/review-keys.ts";
import type { State } from "../../../web/state/state.ts";
import { update } from "../../../web/state/update.ts";
import { answer, doneWith, MAYOR, merged, PAIRS, reviewing, RIVAL, SHORT, SHORTER } from "../../support/web-record.ts";

const press = (state: State, ...keys: readonly string[]) =>
  keys.reduce((before, key) => {
    const action = reviewAction(key, false, before);
    return action ? update(before, action) : before;
  }, state);
const pairs = (state: State) => queue(state).map(({ a, b }) => `${a.name} and ${b.name}`);
const orders = ({ desk }: State) => desk.deeds.map(({ words }) => words);
const [FIRST, SECOND, THIRD] = ["I. Brandt and Ida Brandt", "Brandt and Ida Brandt", "Jon Keel and Brandt"];
const { url } = decisionRequests.review();

test("the likeliest pair is under review first", () => {
  expect(underReview(reviewing())).toEqual([SHORT.id, MAYOR.id]);
});

test("a decision is taken for done: the next pair is there before the server answers", () => {
  const state = press(reviewing(), "m");
  expect(orders(state)).toEqual(["Merged I. Brandt into Ida Brandt"]);
  expect(pairs(state)).toEqual([SECOND, THIRD]);
  expect(underReview(state)).toEqual([SHORTER.id, MAYOR.id]);
  expect(state.notice).toBe("Merged I. Brandt into Ida Brandt. Brandt and Ida Brandt, 2 left.");
});

test("never merge, skip and the arrows do what they say", () => {
  expect(orders(press(reviewing(), "n"))).toEqual(["Kept I. Brandt and Ida Brandt two"]);
  const skipped = press(reviewing(), "s");
  expect([pairs(skipped), underReview(skipped)]).toEqual([
    [SECOND, THIRD, FIRST],
    [SHORTER.id, MAYOR.id],
  ]);
  expect(underReview(press(reviewing(), "ArrowDown", "j", "k"))).toEqual([SHORTER.id, MAYOR.id]);
});

test("past the last pair there is none", () => {
  const state = press(reviewing(), "j", "j", "j");
  expect([underReview(state), state.notice]).toEqual([[RIVAL.id, SHORTER.id], "This is the last pair."]);
});

test("a merge keeps the name that more articles have, or the one a person chose", () => {
  const articles = { nodes: [SHORTER, { ...MAYOR, properties: { articles: 9 } }], edges: [], truncated: {} };
  const known = answer(reviewing(), "/api/graph?ids=", articles);
  expect(orders(press(known, "j", "m"))).toEqual(["Merged Brandt into Ida Brandt"]);
  expect(orders(press(known, "j", "x", "m"))).toEqual(["Merged Ida Brandt into Brandt"]);
});

test("a queue that has been gone through asks for nothing more", () => {
  const state = press(reviewing(), "m", "m", "n");
  expect([pairs(state), underReview(state), press(state, "m").desk.deeds.length]).toEqual([[], undefined, 3]);
});

test("deeds go one after the other, in the order in which they were given", () => {
  const two = press(reviewing(), "m", "n");
  expect(nextDeed(two.desk)?.key).toBe(1);
  const sent = update(two, { type: "sent", key: 1 });
  expect(nextDeed(sent.desk)).toBeUndefined();
  const settled = update(sent, { type: "settled", key: 1, answer: { status: "ready", value: merged(SHORT, MAYOR) } });
  expect(nextDeed(settled.desk)?.key).toBe(2);
});

test("what is taken back before it is sent was never there", () => {
  const state = press(reviewing(), "m", "u");
  expect([state.desk.deeds, pairs(state)]).toEqual([[], [FIRST, SECOND, THIRD]]);
  expect(underReview(state)).toEqual([SHORT.id, MAYOR.id]);
});

test("what is taken back on its way is undone once it has arrived", () => {
  const state = press(update(press(reviewing(), "m"), { type: "sent", key: 1 }), "u");
  expect(orders(state)).toHaveLength(1);
  const arrived = update(state, { type: "settled", key: 1, answer: { status: "ready", value: merged(SHORT, MAYOR) } });
  expect(nextDeed(arrived.desk)?.order).toEqual({ act: "undo", decision: "d1" });
});

test("undo after undo goes back through the decisions of the visit", () => {
  const settle = (state: State, key: number, id: string) => {
    const [pair] = [state.desk.deeds.find((deed) => deed.key === key)];
    const proposal = pair?.order.act === "decide" ? pair.order.proposal : undefined;
    const value = proposal ? doneWith(proposal, {}, id) : merged(SHORT, MAYOR);
    return update(update(state, { type: "sent", key }), { type: "settled", key, answer: { status: "ready", value } });
  };
  const both = settle(settle(press(reviewing(), "n", "n"), 1, "d1"), 2, "d2");
  const undoing = press(both, "u", "u").desk.deeds.flatMap(({ order }) =>
    order.act === "undo" ? [order.decision] : [],
  );
  expect(undoing).toEqual(["d2", "d1"]);
});

test("a refusal brings the pair back, and is told", () => {
  const problem = { code: "decision-refused", title: "Conflict", remedy: "Decision d0 says that they are two." };
  const sent = update(press(reviewing(), "m"), { type: "sent", key: 1 });
  const state = update(sent, { type: "settled", key: 1, answer: { status: "failed", problem } });
  expect(pairs(state)).toEqual([FIRST, SECOND, THIRD]);
  expect(state.desk.deeds).toMatchObject([{ state: "failed", problem }]);
  expect(state.notice).toBe("Not done: Merged I. Brandt into Ida Brandt.");
});

test("a failed deed that is tried again waits at the end", () => {
  const problem = { code: "unreachable", title: "The server cannot be reached." };
  const two = update(press(reviewing(), "m", "n"), { type: "sent", key: 1 });
  const failed = update(two, { type: "settled", key: 1, answer: { status: "failed", problem } });
  expect(orders(update(failed, { type: "reordered", key: 1 }))).toEqual([
    "Kept Brandt and Ida Brandt two",
    "Merged I. Brandt into Ida Brandt",
  ]);
});

test("a decided pair is gone from the queue at once, and the queue is asked again", () => {
  const sent = update(press(reviewing(), "m"), { type: "sent", key: 1 });
  const state = update(sent, { type: "settled", key: 1, answer: { status: "ready", value: merged(SHORT, MAYOR) } });
  expect([pairs(state), state.stale.includes(url)]).toEqual([[SECOND, THIRD], true]);
  expect(answer(update(state, { type: "asked", url }), url, { items: PAIRS.slice(2), next: null }).stale).not.toContain(
    url,
  );
});

test("the page asks what the pair and the next one tell, and so it does of two outside the queue", () => {
  const asked = (state: State) => questions(state).map((request) => request.url);
  expect(asked(reviewing())).toEqual(
    expect.arrayContaining([
      "/api/why-not?a=person%3Ai-brandt&b=person%3Aida-brandt",
      "/api/why-not?a=person%3Abrandt&b=person%3Aida-brandt",
      ...[SHORT.id, MAYOR.id, SHORTER.id].map((id) => `/api/nodes/${encodeURIComponent(id)}`),
    ]),
  );
  const compared = update(reviewing(), { type: "compared", pair: [RIVAL.id, MAYOR.id] });
  expect(asked(compared)).toContain("/api/why-not?a=person%3Ajon-keel&b=person%3Aida-brandt");
});

test("a ledger that is brought in is told of, and what is in view asked again", () => {
  const begun = update(reviewing(), { type: "broughtIn", answer: { status: "waiting" } });
  expect([begun.notice, begun.stale]).toEqual(["Bringing the ledger in …", []]);
  const line = { line: 1, decision: "d1", state: "taken" as const, sentence: "" };
  const wrong = { line: 2, decision: null, state: "refused" as const, sentence: "This is no decision." };
  const value = [line, { ...line, line: 3, decision: "d2" }, wrong];
  const state = update(begun, { type: "broughtIn", answer: { status: "ready", value } });
  expect(state.notice).toBe("2 decisions of it are in the ledger; 1 line could not be taken.");
  expect(state.stale).toContain(url);
});
