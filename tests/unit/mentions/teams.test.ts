import { kindsOf } from "../../support/read-mentions.ts";

test.each([
  ["a verb of winning and a score", "Jefferson beat Washington 21-14 on Friday."],
  ["a verb of losing and a score", "Jefferson fell to Washington, 21-14, on Friday."],
  ["a score elsewhere in the report", "Lincoln edged Grant 3-1. On Friday Jefferson topped Washington in the rain."],
])("two who play are teams by %s", (_, text) => {
  const kinds = new Map(kindsOf(text).map(([kind, name]) => [name, kind]));
  expect([kinds.get("Jefferson"), kinds.get("Washington")]).toEqual(["Organization", "Organization"]);
});

test("who is named in full is no team", () => {
  expect(kindsOf("Ruth Jefferson and Tom Hale ran. Jefferson beat Hale 51-49.")).toEqual([
    ["Person", "Ruth Jefferson"],
    ["Person", "Tom Hale"],
  ]);
});

test("who wins in sets is a person", () => {
  expect(kindsOf("Calloway beat Jefferson 6-4, 6-2 on Friday.")).not.toContainEqual(["Organization", "Jefferson"]);
});

test("a town where something else happens, too, stays a town", () => {
  const text = "Jefferson beat Boston 21-14. Fans flew to Boston, where it rained.";
  expect(kindsOf(text)).toContainEqual(["City", "Boston"]);
});

test("a club by its last word alone is the one of the article that ends so", () => {
  const one = "The Boston Hawks won on Friday. The Hawks scored twice.";
  expect(kindsOf(one).filter(([kind]) => kind === "Organization")).toEqual([["Organization", "Boston Hawks"]]);
});

test("a club by a last word that no list has is the one that has a town before it", () => {
  const text = "The Boston Steamers won on Friday. The Steamers scored twice.";
  expect(kindsOf(text).filter(([kind]) => kind === "Organization")).toEqual([["Organization", "Boston Steamers"]]);
});
