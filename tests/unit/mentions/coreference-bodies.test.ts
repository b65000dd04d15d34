import { createReferents } from "../../../ingest/stages/mentions/coreference.ts";
import { readMentions } from "../../support/read-mentions.ts";

/** The name that the words which open the last sentence mean. */
function meant(text: string, words: string): string | undefined {
  const document = readMentions(text);
  const first = document.sentences.at(-1)?.tokens[0] ?? 0;
  const id = createReferents(document).resolve(first, first + words.split(" ").length);
  return document.mentions.find((mention) => mention.id === id)?.name;
}

test.each([
  ["Workers left Bexley Motors. The carmaker said no.", "The carmaker", "Bexley Motors"],
  ["The Dockers' Alliance met. The union said no.", "The union", "Dockers' Alliance"],
  ["Linden Grove Academy shut. The school said no.", "The school", "Linden Grove Academy"],
  ["Alder Credit Union shut. The bank said no.", "The bank", "Alder Credit Union"],
])("a body is meant by what it is: %s", (text, words, name) => {
  expect(meant(text, words)).toBe(name);
});

test.each([
  ["Workers left Bexley Motors. The union said no.", "The union"],
  ["The Alder Teachers' Union met. The company said no.", "The company"],
  ["Donors left Bill Hale's campaign. The company said no.", "The company"],
])("a body is not meant by what it is not: %s", (text, words) => {
  expect(meant(text, words)).toBeUndefined();
});
