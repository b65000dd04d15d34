import { createReferents } from "../../../ingest/stages/mentions/coreference.ts";
import { readMentions } from "../../support/read-mentions.ts";

/** The name that the last place of `words` in the text refers to. */
function meant(text: string, words: string): string | undefined {
  const document = readMentions(text);
  const from = text.lastIndexOf(words);
  const first = document.tokens.findIndex(({ span }) => span[0] >= from);
  const end = document.tokens.findLastIndex(({ span }) => span[1] <= from + words.length) + 1;
  const id = createReferents(document).resolve(first, end);
  return document.mentions.find((mention) => mention.id === id)?.name;
}

const ARTICLE = `MILLRACE, Ore. – Mayor Susan Cole met U.S. Rep. Peter Ortiz, D-OR, on Friday.
The Federal Emergency Management Agency sent help, The Millrace Herald reported.
`;

test.each([
  ["a name with its title", "Mayor Susan Cole spoke.", "Mayor Susan Cole", "Susan Cole"],
  ["a surname", "Cole spoke.", "Cole", "Susan Cole"],
  ["she", "Cole left. She spoke.", "She", "Susan Cole"],
  ["he, past somebody of the other gender", "Ortiz met Cole. He spoke.", "He", "Peter Ortiz"],
  ["the mayor", "Ortiz left. The mayor spoke.", "The mayor", "Susan Cole"],
  ["another word for the office", "The congressman spoke.", "The congressman", "Peter Ortiz"],
  ["the agency", "The agency said so.", "The agency", "Federal Emergency Management Agency"],
  ["the newspaper", "The newspaper said so.", "The newspaper", "The Millrace Herald"],
  ["what a body put out", "FEMA's report said so.", "FEMA's report", "Federal Emergency Management Agency"],
  ["the Democrat", "The Democrat spoke.", "The Democrat", "Peter Ortiz"],
  ["she, told by a title in -woman", "The mayor's spokeswoman, Dana Kirk, left. She spoke.", "She", "Dana Kirk"],
  ["the utility", "Tamarack Power Company shut a line. The utility spoke.", "The utility", "Tamarack Power Company"],
  ["who and what hangs on it", "Ortiz, who left and lost, spoke.", "who left and lost", "Peter Ortiz"],
  ["who, past a body", "Ortiz, now at FEMA, who spoke, left.", "who spoke", "Peter Ortiz"],
  [
    "which, past a person",
    "FEMA, like Ortiz, which agreed, left.",
    "which agreed",
    "Federal Emergency Management Agency",
  ],
  ["what belongs to a person and speaks for itself", "Cole's office spoke.", "Cole's office", "Susan Cole's office"],
  [
    "who is told behind a comma",
    "Cole's rival, former fire chief Don Acker, spoke.",
    "Cole's rival, former fire chief Don Acker,",
    "Don Acker",
  ],
  [
    "the bearer of a role for a place",
    "Lea Brandt, the envoy, left. The envoy for Kenya spoke.",
    "The envoy for Kenya",
    "Lea Brandt",
  ],
  [
    "somebody's spokesman who is named",
    "Cole campaign spokesman Dan Frew spoke.",
    "Cole campaign spokesman Dan Frew",
    "Dan Frew",
  ],
  [
    "a spokeswoman whose name stands behind an abbreviated title",
    "A spokeswoman for Mr. Ortiz, Dana Kirk, spoke.",
    "A spokeswoman for Mr. Ortiz, Dana Kirk,",
    "Dana Kirk",
  ],
  ["somebody by herself", "The mayor herself spoke.", "The mayor herself", "Susan Cole"],
  [
    "the president, who was named first where two are",
    "President Nora Batt backed Senate President Ann Hoff. The president spoke.",
    "The president",
    "Nora Batt",
  ],
  ["somebody's lawyer who is named", "Ortiz lawyer Dana Kirk spoke.", "Ortiz lawyer Dana Kirk", "Dana Kirk"],
  ["the campaign of a person", "The Cole campaign spoke.", "The Cole campaign", "Susan Cole's campaign"],
  [
    "the administration of a person",
    "The Cole administration spoke.",
    "The Cole administration",
    "Susan Cole's administration",
  ],
  ["a person with a time", "Ortiz last week spoke.", "Ortiz last week", "Peter Ortiz"],
  [
    "a body with a time",
    "FEMA just this month said so.",
    "FEMA just this month",
    "Federal Emergency Management Agency",
  ],
  ["an owner by itself", "It was FEMA's too.", "FEMA's", "Federal Emergency Management Agency"],
  [
    "what a body put out, with words between",
    "A FEMA damage report said so.",
    "A FEMA damage report",
    "Federal Emergency Management Agency",
  ],
  ["a body's people", "FEMA flood officials said so.", "FEMA flood officials", "Federal Emergency Management Agency"],
  ["people at a body", "Officials at FEMA said so.", "Officials at FEMA", "Federal Emergency Management Agency"],
  [
    "what was put out by a body",
    "A report issued by FEMA said so.",
    "A report issued by FEMA",
    "Federal Emergency Management Agency",
  ],
  [
    "a body with the noun of its kind",
    "The Millrace Herald newspaper said so.",
    "The Millrace Herald newspaper",
    "The Millrace Herald",
  ],
  ["a place's congressman", "The Oregon congressman spoke.", "The Oregon congressman", "Peter Ortiz"],
  [
    "a former secretary of state",
    "Dana Kirk, a former secretary of state, left. The secretary spoke.",
    "The secretary",
    "Dana Kirk",
  ],
  [
    "who is told behind a comma with a title of a place",
    "Cole's rival, Idaho Gov. Ana Ruiz, spoke.",
    "Cole's rival, Idaho Gov. Ana Ruiz,",
    "Ana Ruiz",
  ],
  ["with what stands between commas", "Cole, in a statement, said so.", "Cole, in a statement,", "Susan Cole"],
])("%s", (_, text, words, name) => {
  expect(meant(ARTICLE + text, words)).toBe(name);
});

test("nobody is meant by a noun that no one bears", () => {
  expect(meant(`${ARTICLE}The sheriff spoke.`, "The sheriff")).toBeUndefined();
});

test("somebody's spokesman is not that somebody", () => {
  expect(meant(`${ARTICLE}Cole's brother spoke.`, "Cole's brother")).toBeUndefined();
  expect(meant(`${ARTICLE}Cole's lawyers spoke.`, "Cole's lawyers")).toBeUndefined();
});

test.each([
  ["somebody's supporters", "Cole supporters spoke.", "Cole supporters"],
  [
    "records that a body was shown",
    "Records obtained by The Millrace Herald said so.",
    "Records obtained by The Millrace Herald",
  ],
  [
    "who spoke with a body",
    "Neighbors who spoke with The Millrace Herald agreed.",
    "Neighbors who spoke with The Millrace Herald",
  ],
  ["people in a body", "Democrats in Congress agreed.", "Democrats in Congress"],
  [
    "the nominee of another party",
    "Republican nominee Tom Okoye left. The Democratic nominee spoke.",
    "The Democratic nominee",
  ],
  [
    "a press secretary",
    "Dana Kirk, the press secretary, left. The secretary of state spoke.",
    "The secretary of state",
  ],
  ["a vice president", "Vice President Tom Okoye left. The president spoke.", "The president"],
  ["an agency that is no court", "FEMA left. The court spoke.", "The court"],
  ["a former holder", "Dana Kirk, the FEMA director, left. A former FEMA director spoke.", "A former FEMA director"],
  ["a body behind a dash", "FEMA -- A judge spoke.", "FEMA -- A judge"],
  ["a letter to a body", "A letter to FEMA said so.", "A letter to FEMA"],
])("%s are not that somebody or body", (_, text, words) => {
  expect(meant(ARTICLE + text, words)).toBeUndefined();
});

test("the lieutenant governor is no governor", () => {
  expect(meant("Gov. Nora Batt left. The lieutenant governor spoke.", "The lieutenant governor")).toBeUndefined();
});

describe("whom he and she mean", () => {
  it.each([
    [
      "whom the last she meant",
      "Carol Vale and Marlene Hoff met. Vale scoffed. She said Hoff had hired four people. “You cannot,” she said.",
      "Carol Vale",
    ],
    ["who spoke, not who was spoken of", "Anna Vale will keep her seat, Nora Batt said. But she left.", "Nora Batt"],
    ["who alone was named last, whatever is known of her", "Marlene Hoff left. Doyle sighed. Then she left.", "Doyle"],
    [
      "not whom the words before the pronoun name",
      "Nora Batt met Marlene Hoff. Batt said no. Hoff and others had left, she said.",
      "Nora Batt",
    ],
  ])("%s", (_, text, name) => {
    expect(meant(text, "she")).toBe(name);
  });

  it.each([
    [
      "who was named last, however many quoted sentences stand between",
      "Mark Doyle left. Lee Batt spoke. “It was late. It was dark. It was wet,” he said.",
      "Lee Batt",
    ],
    [
      "not the sons whom he leaves",
      "Tom Batt built boats. Besides his wife, he is survived by two sons, Ray and Mark Hoff. Once he said no.",
      "Tom Batt",
    ],
    [
      "whom a clause before the name speaks of",
      "Tom Batt left. When he came, Mark Hoff laughed. Then he spoke.",
      "Mark Hoff",
    ],
  ])("%s (he)", (_, text, name) => {
    expect(meant(text, "he ")).toBe(name);
  });

  it("is answered however long a chain of them is", () => {
    expect(meant(`${"She said no. ".repeat(3000)}She left.`, "She")).toBeUndefined();
  });
});

test("a relative who is named speaks, and is meant by the next pronoun", () => {
  const text =
    "Lucy Ferro was found dead on Sunday. Her sister, Elena Ferro, said nothing was done. “She called them,” she said.";
  expect(meant(text, "she")).toBe("Elena Ferro");
});

test("a relative who is not named is not whose relative it is", () => {
  const text = "Helen Marsh died on Friday. Her mother said the road was bad. “She was kind,” she said.";
  expect(meant(text, "Her mother")).toBeUndefined();
  expect(meant(text, "she")).toBeUndefined();
});

test("who replies is the one who was spoken to", () => {
  expect(meant("“You lied,” Peter Dunn told Mark Vance. “I did not,” he replied.", "he")).toBe("Mark Vance");
});

test.each([
  ["Cole shook her head.", "Susan Cole"],
  ["Cole shook his head.", "Gord Cole"],
])("of two of a surname the one is meant of whose gender what is told is: %s", (last, name) => {
  const text = `Susan Cole folded blankets. Gord Cole walked the streets, and Gord Cole counted. ${last}`;
  expect(meant(text, "Cole")).toBe(name);
});
