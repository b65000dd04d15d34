import { said, statementsOf } from "../../support/said.ts";

it.each([
  "The Senate passed a bill on Monday that raises the fee.",
  "The council voted 5-2 to table the plan.",
  "The committee adjourned at noon.",
  "Governor Lena Marsh signed the bill on Friday.",
  "Neighbors were told to leave.",
  "The driver was identified as Tom Bray.",
  "The neighbor called 911.",
  "Prosecutor Lena Marsh called the river police.",
  "The bank posted a profit of $2 billion.",
  "The dairy sued the mill.",
  "Lena Marsh ordered tea and a scone.",
  "The dairy recalled 4,000 cartons of milk.",
  "The senator wrote the bill.",
  "The thermometer on the wall said minus four.",
  "The sign says no dogs.",
  "Readers should note that the hall closes at five.",
  "Please note that parking is free.",
  "Remember to bring a coat.",
  "If you saw the crash, tell police what you know.",
  "Send your letters to the editor and tell us about your town.",
  "Let us know if you find the dog.",
])("is nothing said: %j", (text) => {
  expect(statementsOf(text)).toEqual([]);
});

it("is something said where quoted words follow", () => {
  expect(statementsOf("Governor Lena Marsh signed what she called “a bad bill.”")).toMatchObject([
    { speakerName: "Lena Marsh" },
  ]);
});

it.each([
  ["Lena Marsh called the plan reckless.", "the plan reckless"],
  ["Lena Marsh called the plan a sham.", "the plan a sham"],
  ["Lena Marsh ordered a new trial.", "a new trial"],
  ["The sign says “No dogs.”", "“No dogs.”"],
  ["Human Rights Watch said he began a hunger strike.", "he began a hunger strike"],
  ["Lena Marsh wrote that the dam was safe.", "that the dam was safe"],
  ["The senator posted on Facebook that the dam was safe.", "that the dam was safe"],
])("is something said: %j", (text, words) => {
  expect(said(text).map(([, own]) => own)).toEqual([words]);
});
