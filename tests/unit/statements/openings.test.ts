import { said } from "../../support/said.ts";

const words = (text: string) => said(text).map(([, content]) => content);

test.each([
  ["Police said Tom Bray, 29, stole a car.", "Tom Bray, 29, stole a car"],
  ["Police said Tom Bray, a welder, drove the van.", "Tom Bray, a welder, drove the van"],
  ["Police said Tom Bray, 29, of Dover, stole the car and fled.", "Tom Bray, 29, of Dover, stole the car and fled"],
  ["Prosecutors allege that Tom Bray, 29, drove the van.", "that Tom Bray, 29, drove the van"],
])("an apposition behind the name that opens a clause does not end it: %s", (text, content) => {
  expect(words(text)).toEqual([content]);
});

test("a word that is the whole of what was said stays it", () => {
  expect(words("Lena Marsh said yes, and left.")).toEqual(["yes"]);
});

test("who is told is no part of what is told, whatever noun that opens it", () => {
  expect(said("Ana Vale told the board that complaints about noise had doubled.")).toEqual([
    ["Ana Vale", "that complaints about noise had doubled"],
  ]);
});

test("a way of wondering is no part of what is wondered", () => {
  expect(said("Ana Vale wondered aloud whether the town could pay.")).toEqual([
    ["Ana Vale", "whether the town could pay"],
  ]);
});
