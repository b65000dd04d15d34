import { named, onlyRole, readMentions } from "../../support/read-mentions.ts";

const roleOf = (text: string, name: string): ReturnType<typeof onlyRole> =>
  onlyRole(named(readMentions(text).mentions, name));

test("a title before a name", () => {
  expect(roleOf("Councilman Dominic Hale objected.", "Dominic Hale")).toMatchObject({
    title: "Councilman",
    status: "current",
  });
});

test("an agency, a title in two cases, and a name", () => {
  const { mentions } = readMentions("MILLRACE, Ore. – Millrace police Chief Denise Cole spoke.");
  expect(onlyRole(named(mentions, "Denise Cole"))).toMatchObject({
    title: "police chief",
    of: named(mentions, "Millrace police").id,
  });
});

test("an appositive tells of a former office and its place", () => {
  const { mentions } = readMentions("Adam Reyes, a former Oregon House Speaker, said officials must act.");
  expect(onlyRole(named(mentions, "Adam Reyes"))).toMatchObject({
    ...{ title: "House Speaker", status: "former", of: named(mentions, "Oregon").id },
  });
});

test("a candidate seeks what stands before the word", () => {
  const { mentions } = readMentions("U.S. Senate candidate Adam Reyes spoke in Salem.");
  expect(named(mentions, "Adam Reyes").kind).toBe("Official");
  expect(onlyRole(named(mentions, "Adam Reyes"))).toMatchObject({
    status: "candidate",
    of: named(mentions, "U.S. Senate").id,
  });
});

test.each(["U.S. Rep. Lena Ortiz, D-OR, spoke.", "U.S. Rep. Lena Ortiz (D-Ore.) spoke."])("a party tag: %s", (text) => {
  const { mentions } = readMentions(text);
  expect(onlyRole(named(mentions, "Lena Ortiz"))).toMatchObject({
    title: "U.S. Rep.",
    party: "Democratic",
    of: named(mentions, "Oregon").id,
  });
});

test("who represents a district holds its seat", () => {
  const text = "Lena Ortiz, the Republican who represents Oregon's 5th Congressional District, left.";
  expect(roleOf(text, "Lena Ortiz")).toMatchObject({
    ...{ title: "U.S. Representative", party: "Republican", district: "Oregon's 5th Congressional District" },
  });
});

test("a mayor without a place is the dateline's", () => {
  const { mentions } = readMentions("MILLRACE, Ore. – Mayor Ruth Calloway spoke.");
  expect(onlyRole(named(mentions, "Ruth Calloway")).of).toBe(named(mentions, "Millrace").id);
});

test("a handle tells a mayor, the mayor's office tells of where", () => {
  const text =
    "The Millrace mayor's office was shut.\nThe bridge is closed.\n— Ruth Calloway (@MayorCalloway) April 12, 2025";
  const { mentions } = readMentions(text);
  expect(onlyRole(named(mentions, "Ruth Calloway"))).toMatchObject({
    title: "mayor",
    of: named(mentions, "Millrace").id,
  });
});

test("a coach or a relative is no official", () => {
  const { mentions } = readMentions("Coach Adam Reyes and his wife, Lena Ortiz, left Salem.");
  expect([named(mentions, "Adam Reyes").kind, named(mentions, "Lena Ortiz").kind]).toEqual(["Person", "Person"]);
});

test("a spokeswoman of an agency is an official, one of a company is not", () => {
  const text = "Ana Ruiz, a spokeswoman for FEMA, left. Lena Ortiz, a spokeswoman for Deschler Foods Inc., stayed.";
  const { mentions } = readMentions(text);
  expect([named(mentions, "Ana Ruiz").kind, named(mentions, "Lena Ortiz").kind]).toEqual(["Official", "Person"]);
});

test("a county's office without a place is of the only county of the article", () => {
  const { mentions } = readMentions("The road through Tamarack County closed. Sheriff Walt Brannigan asked for help.");
  expect(onlyRole(named(mentions, "Walt Brannigan")).of).toBe(named(mentions, "Tamarack County").id);
});

test.each([
  "Lt. Ana Dahl of the Oregon State Police said so.",
  "Lt. Ana Dahl, with the Oregon State Police, said so.",
  "Lt. Ana Dahl from the Oregon State Police said so.",
])("an office is of the agency behind the name: %s", (text) => {
  const { mentions } = readMentions(text);
  expect(onlyRole(named(mentions, "Ana Dahl")).of).toBe(named(mentions, "Oregon State Police").id);
});

test.each([
  ["Denmark agreed. Danish Prime Minister Ana Dahl said so.", "Prime Minister"],
  ["Denmark agreed. The Danish then-foreign minister, Ana Dahl, said so.", "foreign minister"],
  ["Denmark agreed. Ana Dahl, the Danish ambassador to Norway, said so.", "ambassador to Norway"],
  ["Ana Dahl, Denmark's ambassador to Norway, said so.", "ambassador to Norway"],
])("an office is of the nation before it: %s", (text, title) => {
  const { mentions } = readMentions(text);
  expect(onlyRole(named(mentions, "Ana Dahl"))).toMatchObject({ title, of: named(mentions, "Denmark").id });
});

test("a state's own senate has its president pro tem", () => {
  const { mentions } = readMentions("The Oregon Legislature met. Senate President Pro Tem Ana Dahl, R-Salem, said so.");
  const senate = named(mentions, "Senate");
  expect([senate.level, senate.of]).toEqual(["state", named(mentions, "Oregon").id]);
  expect(onlyRole(named(mentions, "Ana Dahl"))).toMatchObject({ title: "President Pro Tem", of: senate.id });
});

test("a party stands in the phrase of the title, not before another's deeds", () => {
  const partyOf = (text: string) => roleOf(text, "Gerald Voss").party;
  expect(partyOf("Republican state Sen. Gerald Voss spoke.")).toBe("Republican");
  expect(partyOf("Republican candidates attacking Gov. Gerald Voss spoke.")).toBeNull();
  expect(partyOf("She gave the Republican response to Gov. Gerald Voss.")).toBeNull();
});

test("a title behind a comma that does something of its own is somebody else's", () => {
  const { mentions } = readMentions("Of Adam Reyes, the mayor had much to say.");
  expect(named(mentions, "Adam Reyes").roles).toEqual([]);
});

test("a party may stand between office and name", () => {
  const { mentions } = readMentions("The board's chairman, Republican Gerald Voss, said so.");
  expect(named(mentions, "Gerald Voss").roles).toMatchObject([{ title: "chairman", party: "Republican" }]);
});

test("a title that owns what follows is not the relative's", () => {
  const { mentions } = readMentions("Vera Okoye, the Republican nominee's daughter, spoke.");
  expect(named(mentions, "Vera Okoye").roles).toEqual([]);
  expect(roleOf("Dana Kirk, the mayor's spokeswoman, spoke.", "Dana Kirk").title).toBe("spokeswoman");
});

test.each([
  "Adam Reyes, fired by the sheriff in May, spoke.",
  "Adam Reyes, shot by a police officer last week, lived.",
  "Adam Reyes, brother of the mayor, spoke.",
  "Adam Reyes, with 12 years under a judge, spoke.",
])("whoever did it, or is of his family, is somebody else: %s", (text) => {
  expect(named(readMentions(text).mentions, "Adam Reyes").roles).toEqual([]);
});

test("an outside director is one", () => {
  expect(roleOf("Adam Reyes, an outside director of the bank, spoke.", "Adam Reyes")).toMatchObject({
    title: "director",
  });
});
