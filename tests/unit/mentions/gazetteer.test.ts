import { createTokenizer } from "../../../ingest/nlp/wink.ts";
import { createCities } from "../../../ingest/stages/mentions/gazetteer/cities.ts";
import { createGazetteer } from "../../../ingest/stages/mentions/gazetteer/gazetteer.ts";

const cities = createCities();
const tokenizer = createTokenizer();
const gazetteer = createGazetteer(tokenizer);
const tokens = (text: string): ReturnType<typeof tokenizer.read> => tokenizer.read(text, [0, text.length]);

test("cities of a name come with the most populous first", () => {
  const found = cities.named("Portland");
  expect(found[0]).toMatchObject({ admin1: "OR", country: "US" });
  expect(found.length).toBeGreaterThan(3);
});

test.each([
  ["accents", "Quebec City", "CA"],
  ["abbreviations", "Ft. Worth", "US"],
  ["older names", "Kiev", "UA"],
  ["capitals", "OSLO", "NO"],
])("cities are found in spite of %s", (_, name, country) => {
  expect(cities.named(name)[0]?.country).toBe(country);
});

test("an unknown name has no cities", () => {
  expect(cities.named("Harlow Bend")).toEqual([]);
});

test("a county lies where its cities lie", () => {
  expect(gazetteer.counties.get("multnomah county")?.[0]?.latitude).toBeCloseTo(45.5, 0);
});

test("phrases are matched whole, the longest first", () => {
  const match = gazetteer.bodies.match(tokens("Department of Justice officials"), 0, 4);
  expect([match?.entry.name, match?.length]).toEqual(["U.S. Department of Justice", 3]);
});

test("a name in small letters is none", () => {
  expect(gazetteer.bodies.match(tokens("ice on the road"), 0, 4)).toBeUndefined();
});
