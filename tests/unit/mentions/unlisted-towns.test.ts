import { kindsOf } from "../../support/read-mentions.ts";

test.each([
  ["who lives there", "A Tolver Bend man drowned on Monday. Tolver Bend is small.", "Tolver Bend"],
  ["its school bus", "A truck hit a Slate Fork school bus on Monday.", "Slate Fork"],
  ["the plant that a company has in it", "Workers at its Tolver Bend plant walked out.", "Tolver Bend"],
  ["its fire chief", "Tolver Bend's fire chief, Ana Ruiz, said so.", "Tolver Bend"],
  ["its north side", "The fire began on Brackwater's north side.", "Brackwater"],
  ["the middle of it", "A beck burst its banks in the middle of Lowersyke.", "Lowersyke"],
  ["how towns end, behind in", "A grand jury in Harlan Notch charged Ben Oduya on Monday.", "Harlan Notch"],
  ["a town of behind it", "Vogelbach, a small farming town in the hills, lost its school.", "Vogelbach"],
])("a town that no gazetteer has is told by %s", (_, text, town) => {
  expect(kindsOf(text).filter(([, name]) => name === town)).toEqual([["City", town]]);
});

test.each([
  ["a people", "A Navajo woman spoke first. An Afro-Cuban couple danced.", ["Navajo", "Afro-Cuban"]],
  ["what a mother is", "A Gold Star mother wept.", ["Gold Star"]],
  ["somebody's house", "They bought a Carl Mills home.", ["Carl Mills"]],
  ["somebody in whom is trusted", "She put her trust in Alan Mills.", ["Alan Mills"]],
  ["somebody's streets", "Ana Brackwater spoke of Brackwater's population of goats.", ["Brackwater"]],
])("%s is no town", (_, text, names) => {
  expect(kindsOf(text).filter(([kind, name]) => kind === "City" && names.includes(name))).toEqual([]);
});

test("a local paper's name tells the town that the paper is of", () => {
  const text = "It is the closest race that Stonewater has seen in years.";
  expect(kindsOf(text)).not.toContainEqual(["City", "Stonewater"]);
  expect(kindsOf(text, "The Stonewater Daily News")).toContainEqual(["City", "Stonewater"]);
  expect(kindsOf(text, "Stonewater News")).not.toContainEqual(["City", "Stonewater"]);
});
