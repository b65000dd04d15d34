import { kindsOf } from "../support/read-mentions.ts";

test.each([
  ["a court", "She was charged Monday in Tamarack County District Court.", "Agency", "Tamarack County District Court"],
  ["a hospital", "He died at Linder Foundation Hospital.", "Organization", "Linder Foundation Hospital"],
  ["a trader", "He is head of research at Lindow Bang Commodities.", "Organization", "Lindow Bang Commodities"],
  ["an employer", "He left his job at Tamarack Woodcraft in May.", "Organization", "Tamarack Woodcraft"],
  [
    "a church and its town",
    "A service at First Baptist Church Harlow began.",
    "Organization",
    "First Baptist Church Harlow",
  ],
  ["a team of a university", "Boise fans saw Wichita State win.", "Organization", "Wichita State"],
  ["a street", "Crews closed Sunny Hills Drive and Freeman Circle.", "Site", "Freeman Circle"],
  [
    "a street called by a direction and a state",
    "The shop is on East Washington Street.",
    "Site",
    "East Washington Street",
  ],
  ["a post of an army", "He trained at Camp Lindowe.", "Site", "Camp Lindowe"],
  ["a river named behind its kind", "A boat sank near the River Lindow in Harlow.", "Region", "River Lindow"],
  ["a county's government", "The Commissioners Court agreed to pay.", "Agency", "Commissioners Court"],
  ["a palace called like somebody", "He lives near Kensby Palace.", "Site", "Kensby Palace"],
  ["a street called like somebody", "He lives at 35 Graham Street.", "Site", "Graham Street"],
  ["an aqueduct", "The Lune Aqueduct has been closed.", "Site", "Lune Aqueduct"],
  ["a centre in Spanish", "Centro Lindowe protested.", "Organization", "Centro Lindowe"],
  ["a wilderness", "It abuts the Dorly Sods Wilderness east of town.", "Region", "Dorly Sods Wilderness"],
])("%s is no town and nobody", (_, text, kind, name) => {
  expect(kindsOf(text)).toContainEqual([kind, name]);
});

test("an enterprise of business or of a state is no newspaper", () => {
  expect(kindsOf("The Lindow State Enterprise built it.")).toEqual([["Organization", "Lindow State Enterprise"]]);
});
