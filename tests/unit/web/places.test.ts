import type { Subgraph } from "../../../graph/api/views.ts";
import { decisionRequests } from "../../../web/api/decision-requests.ts";
import { LINKS_AT_MOST, requests } from "../../../web/api/requests.ts";
import { questions } from "../../../web/state/questions.ts";
import { isGuessed, placeInWords, placesOf } from "../../../web/state/wording/places.ts";
import { update } from "../../../web/state/update.ts";
import { answer, edge, FERRY, node, started } from "../../support/web-record.ts";

const ELM = node("city:7", "City", "Elmsworth", { region: "OH" });

const named = (...rules: string[]): Subgraph => ({
  nodes: [ELM],
  edges: rules.map((rule, at) => edge("REFERS_TO", `mention:a:m${at}`, ELM.id, { rule })),
  truncated: {},
});
const mentioned = (...rules: string[]) => answer(started(), decisionRequests.mentions(ELM.id).url, named(...rules));

test("a town is a guess where every mention of it was given the likeliest of its name", () => {
  expect(isGuessed(ELM.id, mentioned("gazetteer-guess", "gazetteer-guess"))).toBe(true);
  expect(placeInWords(ELM, mentioned("gazetteer-guess"))).toBe("Elmsworth, OH (which one is a guess)");
});

test("a town is no guess where one article tells which it is, nor before that is known", () => {
  expect(isGuessed(ELM.id, mentioned("gazetteer-guess", "gazetteer"))).toBe(false);
  expect(placeInWords(ELM, started())).toBe("Elmsworth");
});

test("where an event was is told by its links, and of its towns it is asked who names them", () => {
  const around = { nodes: [FERRY, ELM], edges: [edge("IN", FERRY.id, ELM.id)], truncated: {} };
  const url = requests.neighbours(FERRY.id, LINKS_AT_MOST).url;
  const state = answer(update(started(), { type: "focused", id: FERRY.id }), url, around);
  expect(placesOf(FERRY.id, state)).toEqual([ELM]);
  expect(questions(state)).toContainEqual(expect.objectContaining({ url: decisionRequests.mentions(ELM.id).url }));
});
