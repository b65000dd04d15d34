import { kindsOf, named, readMentions } from "../../support/read-mentions.ts";

const kindOf = (words: string, name: string): string => named(readMentions(words).mentions, name).kind;

test.each([
  ["Inspectors fined Ostrel Bearings in May.", "Ostrel Bearings"],
  ["Velloni Health, owner of three clinics, was sued.", "Velloni Health"],
  ["Ben Oduya of Tarvic Power said no.", "Tarvic Power"],
  ["Hartmoor Care announced a fee in May.", "Hartmoor Care"],
  ["Kelbrand Homes built 90 houses.", "Kelbrand Homes"],
  ["Quenby Disposal lost the bid.", "Quenby Disposal"],
  ["Crestmoor Senior Living, which runs nine homes, was fined.", "Crestmoor Senior Living"],
])("a word in no dictionary and what is made there is a company: %s", (words, name) => {
  expect(kindOf(words, name)).toBe("Organization");
});

test.each([
  ["Kian Power, 45, was hurt in the crash.", "Kian Power"],
  ["Ana Care said no.", "Ana Care"],
])("what is made there is somebody's surname as well: %s", (words, name) => {
  expect(kindOf(words, name)).toBe("Person");
});

test("a town's officer works for no company", () => {
  expect(kindsOf("Tamworth Health Officer Ana Ruiz said no.")).not.toContainEqual(["Organization", "Tamworth Health"]);
});

test.each([
  ["Velmarr will lay off 90 people in May.", "Velmarr"],
  ["Ostrel Widget laid off 40 drivers.", "Ostrel Widget"],
  ["Ana Ruiz has worked at Wexmoor Gizmo for ten years.", "Wexmoor Gizmo"],
  ["The strike at Wexmoor Gizmo is over.", "Wexmoor Gizmo"],
  ["Ben Oduya, managing director of Tarvic, quit.", "Tarvic"],
  ["Owner Hartmoor Glass said it would shut the works. The company has 30 workers.", "Hartmoor Glass"],
  ["Hartmoor Gizmo said its engineers were at work. The operator was fined.", "Hartmoor Gizmo"],
  ["The home's owner, Hartmoor Glass, was not aware. The firm was sorry.", "Hartmoor Glass"],
])("what is said of it tells a company: %s", (words, name) => {
  expect(kindOf(words, name)).toBe("Organization");
});

test.each([["Jobs at Velmarr Fork are few. It rains in Velmarr Fork.", "Velmarr Fork"]])(
  "where people work may be a town: %s",
  (words, name) => {
    expect(kindsOf(words)).not.toContainEqual(["Organization", name]);
  },
);

test("a company of three words opens a sentence with an adverb", () => {
  const text = "Upstate Tamarack Dairy will raise prices. The company lost cows.";
  expect(kindOf(text, "Upstate Tamarack Dairy")).toBe("Organization");
});

test("a company goes by its first word rather than a small town of that name", () => {
  const text = "Ben Oduya, a vice-president of Escanaba, left. Escanaba Cement will pour the road.";
  const { spans } = named(readMentions(text).mentions, "Escanaba Cement");
  expect(spans).toHaveLength(2);
  expect(kindsOf(text)).not.toContainEqual(["City", "Escanaba"]);
});

test("a town that things lie in stays one beside a company of its name", () => {
  const text = "Trucks of Escanaba Cement burnt in Escanaba. A lawyer for Escanaba said no.";
  expect(kindsOf(text)).toContainEqual(["City", "Escanaba"]);
});
