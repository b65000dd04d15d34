import { kindsOf } from "../../support/read-mentions.ts";

test.each([
  ["who lives there", "A Tolver Bend man drowned on Monday. Tolver Bend is small.", "Tolver Bend"],
  ["its school bus", "A truck hit a Slate Fork school bus on Monday.", "Slate Fork"],
  ["the plant that a company has in it", "Workers at its Tolver Bend plant walked out.", "Tolver Bend"],
  ["its fire chief", "Tolver Bend's fire chief, Ana Ruiz, said so.", "Tolver Bend"],
  ["its north side", "The fire began on Brackwater's north side.", "Brackwater"],
  ["the middle of it", "A beck burst its banks in the middle of Lowersyke.", "Lowersyke"],
  ["how towns end, behind in", "A grand jury in Harlan Notch charged Ben Oduya on Monday.", "Harlan Notch"],
  ["how towns end, behind a noun and from", "A trustee from Harlan Notch who ran spoke first.", "Harlan Notch"],
  ["an age before of it", "Ana Ruiz, 47, of Slate Fork, was hurt on Monday.", "Slate Fork"],
  ["a name before of it and how towns end", "The plaintiff is Ana Ruiz of Espen Falls, who sued.", "Espen Falls"],
  ["a direction before of it", "They were found on a ridge north of Brackwater on Monday.", "Brackwater"],
  ["a county of Ireland behind it", "The main street of Lowersyke, Co Cork, was flooded.", "Lowersyke"],
  ["its council, with capitals", "Slate Fork's City Council voted on Monday.", "Slate Fork"],
  ["-based behind it", "The agency fined the Brackwater-based mill.", "Brackwater"],
  ["a hotel before it", "The fire began at the Lune Arms Hotel, Lowersyke, in January.", "Lowersyke"],
  [
    "a community about so far from behind it",
    "A truck hit Brackwater, a mining community about 60 miles off.",
    "Brackwater",
  ],
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

test.each([
  ["a building", "BOISE, Idaho — A fire in a Charlotte warehouse hurt two on Monday.", "Charlotte"],
  ["an office of it", "The governor named Karl Strand, a former Charlotte fire chief, on Monday.", "Charlotte"],
])("a large town that is a given name as well is told by %s behind it", (_, text, town) => {
  expect(kindsOf(text)).toContainEqual(["City", town]);
});

test("a common word before -based is no town", () => {
  expect(kindsOf("Corn-based fuel is cheap.")).not.toContainEqual(["City", "Corn"]);
});

test("a church of a saint tells of no town that is called like the saint", () => {
  const kinds = kindsOf("St. Odile Church was full on Sunday. St. Odile Church is old.");
  expect(kinds.filter(([kind]) => kind === "City")).toEqual([]);
});

test("Co before a county of Ireland is the county", () => {
  expect(kindsOf("A hotel in Co Laois burned on Monday.")).toContainEqual(["Region", "Co Laois"]);
});

test("a local paper's name tells the town that the paper is of", () => {
  const text = "It is the closest race that Stonewater has seen in years.";
  expect(kindsOf(text)).not.toContainEqual(["City", "Stonewater"]);
  expect(kindsOf(text, "The Stonewater Daily News")).toContainEqual(["City", "Stonewater"]);
  expect(kindsOf(text, "Stonewater News")).not.toContainEqual(["City", "Stonewater"]);
});
