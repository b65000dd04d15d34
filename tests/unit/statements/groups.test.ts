import { createPipeline } from "../../../ingest/pipeline.ts";
import { articleOf } from "../../support/plain-article.ts";

const read = createPipeline();

/** Who is told to have said the last statement of a text, by name. */
function speakersOf(text: string): (string | undefined)[] {
  const { mentions, statements } = read(articleOf(text));
  const last = statements.at(-1);
  const ids = [last?.speakerMention ?? null, ...(last?.otherSpeakers ?? [])].filter((id) => id !== null);
  return ids.map((id) => mentions.find((mention) => mention.id === id)?.name);
}

const PAIR = ["Lena Marsh", "Tom Bray"];

test.each([
  ["Lena Marsh and Tom Bray opened the mill in 2011. Both said the rent had doubled."],
  ["Lena Marsh and Tom Bray opened the mill in 2011. They said the rent had doubled."],
  ["Lena Marsh and her husband, Tom Bray, opened the mill. “It leaks,” they said."],
  ["Lena Marsh married Tom Bray in June. The couple said the storm wrecked their tent."],
  ["Mayor Lena Marsh met Sheriff Tom Bray on Monday. The two officials said the dam was safe."],
  ["Lena Marsh and Tom Bray lost the mill. They moved away. They said nobody had called."],
])("several who were named before speak together: %s", (text) => {
  expect(speakersOf(text)).toEqual(PAIR);
});

test("several bodies speak together", () => {
  expect(speakersOf("Kelmar Foods and Bexley Motors cut jobs. Both companies said demand had fallen.")).toEqual([
    "Kelmar Foods",
    "Bexley Motors",
  ]);
});

test.each([
  ["Residents packed the hall. They said the plant would poison the wells."],
  ["Police arrested Tom Bray and Lena Marsh. They said the men had fled."],
  ["Lena Marsh and Tom Bray knew of it, prosecutors said. They said both had lied."],
  ["Lena Marsh met Tom Bray. Omar Diaz left. Both said the dam was safe."],
])("others may be meant: %s", (text) => {
  expect(speakersOf(text)).toEqual([]);
});

test("who shares a surname has it", () => {
  expect(speakersOf("Paul and Edith Crane fled. They said the river had risen.")).toEqual([
    "Paul Crane",
    "Edith Crane",
  ]);
});

test("brothers are no part of a name", () => {
  expect(speakersOf("Brothers Karl and Otto Crane run the ferry. The brothers said they would sell it.")).toEqual([
    "Karl Crane",
    "Otto Crane",
  ]);
});

test("neither of two who would say refuses", () => {
  const text = "Mayor Lena Marsh met Sheriff Tom Bray. Neither would say whether the deputy was fired.";
  expect(speakersOf(text)).toEqual(PAIR);
  expect(read(articleOf(text)).statements.map(({ kind }) => kind)).toEqual(["refusal"]);
});
