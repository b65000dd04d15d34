import { named, readMentions } from "../support/read-mentions.ts";

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
