import { named, readMentions } from "../../support/read-mentions.ts";

const bodiesOf = (text: string, outlet: string | null = null): string[] =>
  readMentions(text, outlet).mentions.flatMap(({ kind, name }) =>
    kind === "Agency" || kind === "Organization" ? [name] : [],
  );

test.each([
  ["LONDON — The Treasury said £3bn would be found.", "HM Treasury"],
  ["NEW DELHI — The BJP said Congress was playing politics.", "Indian National Congress"],
  ["MANILA — The Coast Guard rescued nine fishermen on Sunday.", "Coast Guard"],
  ["MANILA — The Department of Transportation said ferries would stop.", "Department of Transportation"],
])("another country's news means its own bodies: %s", (text, body) => {
  expect(bodiesOf(text)).toContain(body);
});

test("the address of an outlet tells its country", () => {
  expect(bodiesOf("The Treasury said that councils must wait.", "harrow-courier.co.uk")).toContain("HM Treasury");
});

test.each([
  ["WASHINGTON — Congress passed the bill. The Treasury agreed.", "U.S. Congress"],
  ["KYIV — Ukraine asked Congress for arms, and the U.S. promised to help.", "U.S. Congress"],
  ["LONDON — The U.S. Treasury said £3bn would be found. The Treasury agreed.", "U.S. Department of the Treasury"],
  ["The Army sent troops to Iraq on Monday, he said.", "U.S. Army"],
])("what names the United States, or nothing else plainly, means theirs: %s", (text, body) => {
  expect(bodiesOf(text)).toContain(body);
});

test("a body of many nations tells which town its seat is", () => {
  const { mentions } = readMentions("OTIS, Fla. — The World Health Organization told a Geneva news conference no.");
  expect(named(mentions, "Geneva").place?.country).toBe("CH");
});

test("without such a body the nearest town of the name is meant", () => {
  const { mentions } = readMentions("AURORA, Ill. — A Geneva man was held in Kane County, Illinois, on Monday.");
  expect(named(mentions, "Geneva").place).toMatchObject({ country: "US", region: "IL" });
});
