import { requests } from "../../../web/api/requests.ts";
import type { Heard } from "../../../web/state/heard.ts";
import { heardInWords, leftOutInWords } from "../../../web/state/heard.ts";
import { questions } from "../../../web/state/questions.ts";
import { drawn } from "../../../web/state/scene.ts";
import type { State } from "../../../web/state/state.ts";
import { statementsInFocus } from "../../../web/state/statements.ts";
import { update } from "../../../web/state/update.ts";
import { pageTitle } from "../../../web/state/wording/title.ts";
import { answer, FERRY, MAYOR, OVERVIEW, SAID, started, STATEMENT } from "../../support/web-record.ts";

const choose = (state: State, heard: Heard) => update(state, { type: "heard", heard });
const BELIEF = { ...STATEMENT, id: "statement:a:s2", act: "belief" as const };
const INTENTION = { ...STATEMENT, id: "statement:a:s3", act: "intention" as const };

test.each([
  [{}, "speech"],
  [{ acts: ["speech", "belief"] as const }, "speech and belief"],
  [{ acts: ["speech", "belief", "intention"] as const }, "speech, belief and intention"],
  [{ since: "2031-02-03" }, "speech, from 3 Feb 2031"],
  [{ until: "2031-02-03" }, "speech, until 3 Feb 2031"],
  [{ since: "2031-02-03", until: "2031-03-01" }, "speech, 3 Feb 2031 – 1 Mar 2031"],
])("what is shown is told in words: %j", (heard, words) => {
  expect(heardInWords(heard)).toBe(words);
});

test("other acts and days are asked for wherever voices are counted and listed", () => {
  const focused = update(started(), { type: "focused", id: MAYOR.id });
  const chosen = choose(focused, { acts: ["belief"], since: "2031-02-03" });
  const urls = questions(update(chosen, { type: "turned", page: "voices" })).map(({ url }) => url);
  const asked = { act: "belief", from: "2031-02-03" };
  expect(urls).toEqual(
    expect.arrayContaining([
      requests.overview(false, asked).url,
      requests.voices(asked).url,
      requests.neighbours(MAYOR.id, 60, asked).url,
      requests.statements({ speaker: MAYOR.id, from: "2031-02-03" }).url,
    ]),
  );
});

test("counts of before are not drawn as those of another choice, whenever they come", () => {
  const chosen = choose(started(), { acts: ["belief"] });
  const late = answer(chosen, requests.overview(false).url, OVERVIEW);
  const fresh = { ...OVERVIEW, edges: [] };
  const both = answer(
    answer(late, requests.overview(false, { act: "belief" }).url, fresh),
    requests.overview(false).url,
    OVERVIEW,
  );
  expect(drawn(both).nodes.map(({ id }) => id)).toEqual([FERRY.id, MAYOR.id]);
  expect(drawn(both).edges).toEqual([]);
});

test("a choice that is taken back is counted as at first", () => {
  const belief = { ...OVERVIEW, edges: [{ ...SAID, properties: { ...SAID.properties, count: 1 } }] };
  const chosen = answer(
    choose(started(), { acts: ["belief"] }),
    requests.overview(false, { act: "belief" }).url,
    belief,
  );
  expect(drawn(chosen).edges[0]?.count).toBe(1);
  expect(choose(chosen, {}).answers[requests.overview(false).url]).toBeUndefined();
  expect(drawn(answer(choose(chosen, {}), requests.overview(false).url, OVERVIEW)).edges[0]?.count).toBe(3);
});

test("statements of other acts are left out of a list, and counted", () => {
  const items = [STATEMENT, BELIEF, INTENTION, { ...BELIEF, id: "statement:a:s4" }];
  const focused = update(started(), { type: "focused", id: SAID.id });
  const known = answer(focused, requests.statements({ speaker: MAYOR.id, about: FERRY.id }).url, { items });
  expect(statementsInFocus(known).map(({ id }) => id)).toEqual([STATEMENT.id]);
  expect(leftOutInWords(items, known.view)).toBe("2 beliefs, 1 intention");
  expect(leftOutInWords(items, { acts: ["speech", "belief", "intention"] })).toBe("");
});

test("the way back to the overview keeps the choice, and titles tell it", () => {
  const chosen = update(choose(started(), { until: "2031-02-03" }), { type: "overviewed" });
  expect(chosen.view.until).toBe("2031-02-03");
  expect(pageTitle(chosen, "Voices")).toBe("Voices · speech, until 3 Feb 2031");
});
