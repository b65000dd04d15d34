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
  ["by what happened in it", "A bus overturned in Heron Springs on Monday.", "Heron Springs"],
])("a town called after water or land is told as a town %s", (_, text, town) => {
  expect(kindsOf(text).filter(([, name]) => name === town)).toEqual([["City", town]]);
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
