import { named, readMentions } from "../../support/read-mentions.ts";

/** What somebody's first office is of, by its name; null where it is of nothing. */
function held(text: string, name: string, outlet: string | null = null): string | null {
  const { mentions } = readMentions(text, outlet);
  const of = named(mentions, name).roles[0]?.of ?? null;
  return mentions.find(({ id }) => id === of)?.name ?? null;
}

test.each([
  ["Danish Prime Minister Ida Holm spoke.", "Ida Holm", "Denmark"],
  ["The former Brazilian president, Aldo Reis, spoke.", "Aldo Reis", "Brazil"],
  ["Western Australian Premier Kylie Rowse spoke.", "Kylie Rowse", "Western Australia"],
  ["Ida Holm, the South Korean ambassador to Chad, spoke.", "Ida Holm", "South Korea"],
  ["Scottish First Minister Isla Munro spoke.", "Isla Munro", "Scotland"],
  ["Georgian President Levan Abuladze spoke in Tbilisi.", "Levan Abuladze", "Georgia"],
])("an office is of the country whose people's adjective stands before it: %s", (text, name, of) => {
  expect(held(text, name)).toBe(of);
});

test("a country that only an adjective names is a region, quoted by it", () => {
  const { mentions, text } = readMentions("Danish Prime Minister Ida Holm spoke.");
  const { kind, spans, rule } = named(mentions, "Denmark");
  expect({ kind, rule, words: spans.map(([first, end]) => text.slice(first, end)) }).toEqual({
    ...{ kind: "Region", rule: "region/adjective", words: ["Danish"] },
  });
});

test("the adjective before a cook or a company names no country", () => {
  const { mentions } = readMentions("The French chef Paul Mercier cooked for the German company Bauer.");
  expect(mentions.filter(({ kind }) => kind === "Region")).toEqual([]);
});

test.each([
  ["DUBLIN — Minister for Health Nora Brody said Ireland had vaccines.", "Nora Brody", "Ireland"],
  ["Prime Minister Ida Holm praised Norway on Monday.", "Ida Holm", "Norway"],
  ["SALEM, Ore. — Secretary of State Ida Holm said ballots were mailed.", "Ida Holm", "Oregon"],
  ["Secretary of State Ida Holm told Norway that the United States agreed.", "Ida Holm", "United States"],
  ["Prime Minister Ida Holm flew to Germany on Monday.", "Ida Holm", null],
  ["Chancellor Ida Holm flew to Norway on Monday.", "Ida Holm", null],
  ["TORONTO — Health Minister Ida Holm said Ontario and Canada agreed.", "Ida Holm", null],
])("an office of a country is of the article's own, where that has it: %s", (text, name, of) => {
  expect(held(text, name)).toBe(of);
});

test.each([
  ["Zemco spokeswoman Ida Holm said no.", "Zemco"],
  ["Social Democrats leader Ida Holm said no.", "Social Democrats"],
  ["QTM chair Ida Holm said no.", "QTM"],
])("what stands before leader, spokeswoman or chair is a body: %s", (text, body) => {
  const { mentions } = readMentions(text);
  expect(named(mentions, body).kind).toBe("Organization");
  expect(held(text, "Ida Holm")).toBe(body);
});

test.each(["Gang leader Ida Holm was held.", "Opposition leader Ida Holm wept.", "Danish leader Ida Holm wept."])(
  "a common word, a people or a town is none: %s",
  (text) => {
    expect(readMentions(text).mentions.map(({ kind }) => kind)).toEqual(["Official"]);
  },
);

test("a sentence that opens in a town means that town's mayor", () => {
  expect(held("OTIS, Ore. — In Tambro, Mayor Ida Holm said no.", "Ida Holm")).toBe("Tambro");
});
