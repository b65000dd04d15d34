import { named, readMentions } from "../../support/read-mentions.ts";

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
    "the state that opens its sentence",
    "Raleigh and New Bern in North Carolina were dry. In South Carolina, two people died near Conway.",
    "Conway",
    "SC US",
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

test.each([
  [
    "a state named among its towns' neighbours",
    "Illinois voters heard the Vermont senator in Chicago and Peoria.",
    "Vermont",
    "Region",
  ],
  ["a state in a list", "She leads in Iowa, Nevada, Ohio, Maine and Utah.", "Nevada", "Region"],
  ["a town that no table has", "Fire took the town of Hollinmere, Washington, on Monday.", "Washington", "Region"],
  ["a town with its state behind it", "He grew up in Nevada, Ohio, and never left.", "Nevada", "City"],
])("a state's name is the state's unless it is written otherwise: %s", (_, text, name, kind) => {
  expect(named(readMentions(text).mentions, name).kind).toBe(kind);
});

test("Washington is the capital also where states are named that have one", () => {
  expect(placeOf("Iowa lawmakers from Des Moines and Ames flew to Washington.", "Washington")).toBe("DC US");
});

test("in news of many states and countries a great city's name is its own", () => {
  const text = "Envoys of France, Texas and Arkansas met. A senator from Texas spoke of the attack in Paris.";
  expect(placeOf(text, "Paris")).toBe("11 FR");
});

test("in the news of its own county a town's name is its own", () => {
  const text = "A Blossom man was held in Lamar County. He had lived in Paris and Reno, Texas police said.";
  expect(placeOf(text, "Paris")).toBe("TX US");
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

test("a town that only its size tells from its namesakes is guessed", () => {
  expect(named(readMentions("The mayor of Salem spoke.").mentions, "Salem").guessed).toBe(true);
  expect(named(readMentions("The mayor of Salem, Ohio, spoke.").mentions, "Salem").guessed).toBeUndefined();
});

test.each([
  ["The levy kept Ada Verdell from work. Ana Cole, the city manager of Ada Verdell, said no.", "Ada Verdell"],
  ["The mayor of Rowan Hask left early.", "Rowan Hask"],
])("what has a mayor or a city manager is a town: %s", (words, name) => {
  expect(named(readMentions(words).mentions, name).kind).toBe("City");
});

test("in news of a county and of an American station a town is no great city abroad", () => {
  const text = "It is an hour to Lima. Hollin County is flat.";
  const lima = (outlet: string | null) => named(readMentions(text, outlet).mentions, "Lima").place?.country;
  expect(lima("WQLD 9 News")).toBe("US");
  expect(lima("KCNA News")).toBe("PE");
  const council = "It is an hour to Lima. Hollin County commissioners met in the snow.";
  expect(named(readMentions(council).mentions, "Lima").place?.country).toBe("US");
});

test("Mexico is the country where a factory's town lies in Indiana", () => {
  const text = "FORT WAYNE, Ind. – The work goes to Mexico. Workers wept in Fort Wayne and Indianapolis.";
  expect(placeOf(text, "Mexico")).toBe(" MX");
});

test("a county that is one of many of its name and told by nothing is guessed", () => {
  expect(named(readMentions("The road in Adams County is shut.").mentions, "Adams County").guessed).toBe(true);
  expect(named(readMentions("The road in Adams County, Ohio, is shut.").mentions, "Adams County").guessed).toBe(
    undefined,
  );
});
