import { named, onlyRole, readMentions } from "../../support/read-mentions.ts";

/** The name of what the one office of somebody is of; null where the article does not tell it. */
function seatOf(words: string, name: string): string | null {
  const { mentions } = readMentions(words);
  const { of } = onlyRole(named(mentions, name));
  return mentions.find(({ id }) => id === of)?.name ?? null;
}

test.each([
  ["Dana Holt, the head of a union at Bexley Motors, left.", "Dana Holt"],
  ["Omar Diaz, head of the European Union delegation, left.", "Omar Diaz"],
])("who leads a part or another body is not its head: %s", (words, name) => {
  expect(seatOf(words, name)).toBeNull();
});

test("who leads what a body does is of it", () => {
  expect(seatOf("Dana Holt, head of research at Bexley Motors, left.", "Dana Holt")).toBe("Bexley Motors");
});

test.each([
  ["A spokeswoman for the Brim Jazz Festival said no.", "Brim Jazz Festival spokeswoman", "Brim Jazz Festival"],
  ["A spokesman for the Alder Marathon said no.", "Alder Marathon spokesman", "Alder Marathon"],
  ["Kelmar Foods shut. A company spokesman said no.", "Kelmar Foods spokesman", "Kelmar Foods"],
  ["Kelmar Foods shut. A spokesman for the company said no.", "Kelmar Foods spokesman", "Kelmar Foods"],
])("a nameless source speaks for what is told: %s", (words, name, body) => {
  expect(seatOf(words, name)).toBe(body);
});

test("a company's spokesman is nobody's where no company is named", () => {
  expect(seatOf("Dana Holt left. A company spokesman said no.", "company spokesman")).toBeNull();
});
