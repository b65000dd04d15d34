import { mannerAt } from "../../../graph/resolve/event-coreference/manner.ts";

/** How `text` brings in its last word. */
function manner(text: string) {
  return mannerAt(text, text.lastIndexOf(" ") + 1);
}

test.each([
  ["They will be arrested", { isPossible: true, isOneOfSome: false, isKnown: false }],
  ["There was another deadly attack", { isPossible: false, isOneOfSome: true, isKnown: false }],
  ["He spoke of the attack", { isPossible: false, isOneOfSome: false, isKnown: true }],
  ["Police arrested", { isPossible: false, isOneOfSome: false, isKnown: false }],
])("reads the words before: %s", (text, expected) => {
  expect(manner(text)).toEqual(expected);
});

it("reads no further than its sentence", () => {
  expect(manner("It may. Police arrested").isPossible).toBe(false);
});

it("reads from the beginning of a text", () => {
  expect(mannerAt("Arrested", 0)).toEqual({ isPossible: false, isOneOfSome: false, isKnown: false });
});
