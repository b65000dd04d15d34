import { takenBack } from "../../../graph/resolve/propositions/taken-back.ts";

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
  "We said the mill was safe, and when we said that we meant it.",
  "We said no one would lose a job. That was false, and the fault is ours.",
  "I told people that every vote was counted. They weren't, and I answer for it.",
  "I said there would be no walkout. That was before I saw the offer.",
  "I told families the bus was sound. I should have checked.",
  "We shouldn't have promised a date.",
  "I told the hall I didn't want a lawyer. Well, I've hired one.",
  "I know we said the end of May. That won't happen.",
  "We hoped for Friday, but it didn't happen.",
  "We admit it was not what we told you.",
  "We are sorry we told you so.",
  "I changed my mind about the bond.",
])("takes words back: %s", (text) => {
  expect(takenBack(text)).toBeDefined();
});

test.each([
  "I said I would stay on and I meant it.",
  "The board was wrong about the dam.",
  "I was wrong to wait so long.",
  "What they did to him was not right.",
  "I'm sorry for your loss.",
  "He told me the bridge was open.",
  "That's not what I said.",
  "I said it was the valve. That was the valve they sold us.",
  "They told us the bus was sound. They weren't there.",
  "I told them no. Well, they did it.",
  "I told the crowd to leave. They weren't, and I called for help.",
  "I told him to slow down. That was before I left.",
  "It is not what I said before.",
  "We should have waited longer.",
  "We said no from the first day and we say no now.",
  "They never told us about the leak.",
  "We will take it back to the council.",
  "The city took it back from the firm.",
])("takes no words back: %s", (text) => {
  expect(takenBack(text)).toBeUndefined();
});
