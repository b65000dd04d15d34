import { takesBack } from "../../../graph/resolve/propositions/taken-back.ts";

test.each([
  "I was wrong about the dam.",
  "We told the board that the buses had passed, and that was not so.",
  "What I told you on Monday turned out to be false.",
  "The survey I spoke of did not take place.",
  "I misspoke about the pumps.",
  "I should not have said the road was open.",
  "I take it back, every word of it.",
  "I'm sorry for what I told people yesterday.",
  "She had been wrong when she said the vault was locked.",
  "We have changed our minds about the bond.",
  "I said the count was done and I believed it.",
])("takes words back: %s", (text) => {
  expect(takesBack(text)).toBe(true);
});

test.each([
  "The board was wrong about the dam.",
  "I was wrong to wait so long.",
  "What they did to him was not right.",
  "I'm sorry for your loss.",
  "He told me the bridge was open.",
  "We said no from the first day and we say no now.",
  "They never told us about the leak.",
  "We will take it back to the council.",
  "The city took it back from the firm.",
])("takes no words back: %s", (text) => {
  expect(takesBack(text)).toBe(false);
});
