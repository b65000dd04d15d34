import { kindsOf } from "../../support/read-mentions.ts";

test.each([
  ["a court", "The case opened in Tamarack County Superior Court.", "Agency", "Tamarack County Superior Court"],
  ["a hospital", "A nurse waited at Lindow General Hospital.", "Organization", "Lindow General Hospital"],
  ["a trader", "Prices fell, said a broker at Marlow Commodities.", "Organization", "Marlow Commodities"],
  ["an employer", "Both found jobs at Tamarack Outfitters.", "Organization", "Tamarack Outfitters"],
  [
    "a church and its town",
    "A concert at Grace Lutheran Church Salem was full.",
    "Organization",
    "Grace Lutheran Church Salem",
  ],
  ["a team of a university", "Boise fans saw Fresno State win.", "Organization", "Fresno State"],
  ["a street", "They parked between Linden Drive and Marlow Circle.", "Site", "Marlow Circle"],
  [
    "a street called by a direction and a state",
    "The bakery stands on North Oregon Street.",
    "Site",
    "North Oregon Street",
  ],
  ["a post of an army", "He trained at Camp Lindowe.", "Site", "Camp Lindowe"],
  ["a river named behind its kind", "A boat sank near the River Lindow in Harlow.", "Region", "River Lindow"],
  ["a county's government", "The Commissioners Court met on Monday.", "Agency", "Commissioners Court"],
  ["a palace called like somebody", "A fountain stands near Nora Palace.", "Site", "Nora Palace"],
  ["a street called like somebody", "The clinic moved to 12 Nora Street.", "Site", "Nora Street"],
  ["an aqueduct", "The Nora Aqueduct leaks.", "Site", "Nora Aqueduct"],
  ["a centre in Spanish", "Centro Lindowe protested.", "Organization", "Centro Lindowe"],
  ["a wilderness", "They hiked through the Tamarack Wilderness.", "Region", "Tamarack Wilderness"],
])("%s is no town and nobody", (_, text, kind, name) => {
  expect(kindsOf(text)).toContainEqual([kind, name]);
});

test("an enterprise of business or of a state is no newspaper", () => {
  expect(kindsOf("The Lindow State Enterprise built it.")).toEqual([["Organization", "Lindow State Enterprise"]]);
});
