import { named, readMentions } from "../support/read-mentions.ts";

const placeOf = (text: string, name: string): string => {
  const { place } = named(readMentions(text).mentions, name);
  return place === null ? "nowhere" : `${place.region ?? ""} ${place.country}`;
};

test.each([
  ["the state written behind it", "He moved to Springfield, Ore., in May.", "Springfield", "OR US"],
  [
    "a state named elsewhere",
    "The flood reached Portland. Maine officials closed the road to Bangor.",
    "Portland",
    "ME US",
  ],
  ["towns around it", "They drove from Henderson to Palestine and Tyler. A man in Athens saw them.", "Athens", "TX US"],
  ["its county", "Residents of Paris and Lamar County will vote.", "Paris", "TX US"],
  ["its size, where nothing else tells", "He lives in London.", "London", "ENG GB"],
])("a city is placed by %s", (_, text, name, place) => {
  expect(placeOf(text, name)).toBe(place);
});

test("a town the gazetteer does not know in the state behind it is nowhere, not in a namesake", () => {
  expect(placeOf("TAMARACK, Ore. – The river rose in Tamarack.", "Tamarack")).toBe("nowhere");
});

test("a country's name is a town's among its neighbours", () => {
  const { mentions } = readMentions("A man from Palestine, Texas, was held. Palestine police found him.");
  expect(named(mentions, "Palestine")).toMatchObject({ kind: "City", place: { region: "TX" } });
});

test("a county has a place", () => {
  expect(
    named(readMentions("The fire crossed Multnomah County, Oregon.").mentions, "Multnomah County").place,
  ).toMatchObject({
    country: "US",
  });
});

test("names in a list that ends in counties are counties", () => {
  const { mentions } = readMentions("Fires burned in Linn and Benton counties in Oregon.");
  expect(mentions.find(({ name }) => name.startsWith("Benton"))).toMatchObject({ kind: "Region" });
});
