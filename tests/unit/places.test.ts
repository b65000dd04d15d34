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
  [
    "towns around it",
    "They drove from Moultrie to Thomasville and Bainbridge. A man in Cairo saw them.",
    "Cairo",
    "GA US",
  ],
  ["the great city of the story", "The fire in Aurora burned two houses, officials in Denver said.", "Aurora", "CO US"],
  ["another great city", "The fire in Aurora burned two houses, officials in Chicago said.", "Aurora", "IL US"],
  ["its county", "The bridge joins Troy with Rensselaer County roads.", "Troy", "NY US"],
  [
    "the dateline of a great city, among countries",
    "GENEVA – Envoys from Sudan, Russia and China met U.S. officials.",
    "Geneva",
    "GE CH",
  ],
  ["its size, where nothing else tells", "He lives in London.", "London", "ENG GB"],
])("a city is placed by %s", (_, text, name, place) => {
  expect(placeOf(text, name)).toBe(place);
});

test.each([
  ["Chicago Tribune", "IL"],
  ["The Denver Post", "CO"],
])("the place in the outlet's name tells where a town is: %s", (outlet, state) => {
  const { mentions } = readMentions("The fire in Aurora burned two houses.", outlet);
  expect(named(mentions, "Aurora").place?.region).toBe(state);
});

test("a region written beside a name outweighs the outlet's place", () => {
  const { mentions } = readMentions("The fire in Aurora, Colo., burned two houses.", "Chicago Tribune");
  expect(named(mentions, "Aurora").place?.region).toBe("CO");
});

test("a town the gazetteer does not know in the state behind it is nowhere, not in a namesake", () => {
  expect(placeOf("TAMARACK, Ore. – The river rose in Tamarack.", "Tamarack")).toBe("nowhere");
});

test("a country's name is a town's among its neighbours", () => {
  const { mentions } = readMentions("A man from Peru, Indiana, was held. He had lived in Peru for years.");
  expect(named(mentions, "Peru")).toMatchObject({ kind: "City", place: { region: "IN" } });
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
