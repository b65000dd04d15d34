import { kindsOf } from "../../support/read-mentions.ts";

test.each([
  ["by its dateline", "ALDER FALLS – A mill burnt down in Alder Falls on Monday.", "Alder Falls"],
  ["by its mayor", "Divers searched Lake Tamarack. Lake Tamarack Mayor Ana Ruiz thanked them.", "Lake Tamarack"],
  ["by its police", 'A hiker fell at Heron Creek. "Heron Creek police were quick," she said.', "Heron Creek"],
  [
    "by who is mayor of it",
    "Mayor Ana Ruiz of Alder Falls opened the bridge. It was above Alder Falls.",
    "Alder Falls",
  ],
  ["by a word before it", "The town of Heron Ridge has a new school. It was built in Heron Ridge.", "Heron Ridge"],
  [
    "by how many live there",
    "Alder Falls, population 3,200, lost its shop. It stood above Alder Falls.",
    "Alder Falls",
  ],
  ["by its council", "Divers searched Heron Harbour. The Heron Harbour council thanked them.", "Heron Harbour"],
  ["by what it is", "Fog lay on Heron Harbour. In the community of Heron Harbour it rained.", "Heron Harbour"],
  ["by its chief", "Heron Springs chief resigns. The police chief of Heron Springs was ill.", "Heron Springs"],
  [
    "by a mayor without any other town",
    "The board shut the mine at Heron Harbour. Mayor Ana Ruiz was glad.",
    "Heron Harbour",
  ],
  [
    "by a mayor and a town that is named later",
    "Heron Springs needs a chief. Mayor Ana Ruiz said so in Salem.",
    "Heron Springs",
  ],
  ["by what happened in it", "A bus overturned in Heron Springs on Monday.", "Heron Springs"],
])("a town called after water or land is told as a town %s", (_, text, town) => {
  expect(kindsOf(text).filter(([, name]) => name === town)).toEqual([["City", town]]);
});

test("hills by another town are none, whatever mayor speaks", () => {
  const text = "Salem will tear down the flats on Heron Hills. Mayor Ana Ruiz said so.";
  expect(kindsOf(text)).not.toContainEqual(["City", "Heron Hills"]);
});

test("a lake in which somebody drowned is no town", () => {
  expect(kindsOf("Two men drowned in Oduya Lake on Sunday. Residents along Oduya Lake heard them.")).toEqual([
    ["Region", "Oduya Lake"],
  ]);
});

test.each([
  ["who vote in it", "Voters in Hollin approved the bond on Tuesday. The Hollin bond was the first.", "Hollin"],
  ["who live in it", "A resident of Hollin said so. Hollin is small.", "Hollin"],
  ["its population", "Lantry, population 3,200, lost its only shop. Crews came from Lantry.", "Lantry"],
])("an unlisted town is told by %s", (_, text, town) => {
  expect(kindsOf(text)).toEqual([["City", town]]);
});

test("residents of a court live in no town of that name", () => {
  expect(kindsOf("Residents of Linden Court complained.")).not.toContainEqual(["City", "Linden Court"]);
});

test("a council's town has all words before it, whatever shorter town a list has", () => {
  expect(kindsOf("The Salem Falls City Council wept on Tuesday.")).toContainEqual(["City", "Salem Falls"]);
});
