import { kindsOf, named, onlyRole, readMentions } from "../../support/read-mentions.ts";

test.each([
  ["Det Ch Insp Rhys Dahl said so.", "Rhys Dahl", "Det Ch Insp"],
  ["Chief Supt Rhys Dahl said so.", "Rhys Dahl", "Chief Supt"],
  ["Coun Rhys Dahl said so.", "Rhys Dahl", "Coun"],
  ["Cr Joyce Hale said so.", "Joyce Hale", "Cr"],
  ["MP Sir Edward Dahl said so.", "Edward Dahl", "MP"],
  ["Labour MEP Edward Dahl said so.", "Edward Dahl", "MEP"],
  ["Sinn Féin TD Máire Ní Dhuill said so.", "Máire Ní Dhuill", "TD"],
  ["Minister of State Liam Ó Dhuill said so.", "Liam Ó Dhuill", "Minister of State"],
  ["BJP MLA Suresh Wagle said so.", "Suresh Wagle", "MLA"],
  ["Superintendent of Police Anil Wagle, IPS, said so.", "Anil Wagle", "Superintendent of Police"],
  ["District Collector Meera Wagle said so.", "Meera Wagle", "District Collector"],
  ["Kisumu MCA John Wekesa said so.", "John Wekesa", "MCA"],
  ["Detective Senior Constable Mary Hale said so.", "Mary Hale", "Detective Senior Constable"],
  ["Secretary of State for Transport Dan Hale said so.", "Dan Hale", "Secretary of State for Transport"],
  ["Levelling Up Secretary Dan Hale said so.", "Dan Hale", "Levelling Up Secretary"],
  ["Superintendent Dr. Ana Ruiz said so.", "Ana Ruiz", "Superintendent"],
  ["Acting Police Chief Ana Ruiz said so.", "Ana Ruiz", "Acting Police Chief"],
  ["Deputy City Manager Ana Ruiz said so.", "Ana Ruiz", "Deputy City Manager"],
  ["Harbormaster Quentin Hale said so.", "Quentin Hale", "Harbormaster"],
  ["House Speaker Dean Hale said so.", "Dean Hale", "House Speaker"],
  ["Justice Mary Hale SC said so.", "Mary Hale", "Justice"],
])("a title is an office and no part of the name: %s", (words, name, title) => {
  const { mentions } = readMentions(words);
  expect(named(mentions, name).kind).toBe("Official");
  expect(onlyRole(named(mentions, name)).title).toBe(title);
});

test.each([
  ["Shri B.S. Wagle spoke. Shri Wagle left.", "B.S. Wagle"],
  ["Sir Edward Dahl spoke. Sir Edward left. Dahl slept.", "Edward Dahl"],
  ["Oba Adewale Dahl spoke. Dahl left.", "Adewale Dahl"],
  ["Edward Dahl OBE spoke. Dahl left.", "Edward Dahl"],
  ["Parent Heather Dahl spoke. Dahl left.", "Heather Dahl"],
  ["Pieter van der Dahl spoke. Van der Dahl left.", "Pieter van der Dahl"],
])("a courtesy or an honour is no part of the name: %s", (words, name) => {
  expect(kindsOf(words)).toEqual([["Person", name]]);
});

test.each(["IG Metall went on strike.", "SP Plus hired workers.", "The Commissioners met in March."])(
  "letters and plurals are a title before a person alone: %s",
  (words) => {
    expect(readMentions(words).mentions.flatMap(({ roles }) => roles)).toEqual([]);
  },
);

test("several people share a title", () => {
  const { mentions } = readMentions("MILLRACE, Ore. – Council members Ana Ruiz, Hal Cole and Bo Dahl voted no.");
  const town = named(mentions, "Millrace").id;
  for (const name of ["Ana Ruiz", "Hal Cole", "Bo Dahl"])
    expect(onlyRole(named(mentions, name))).toMatchObject({ title: "council member", of: town });
});

test("the office with its place may stand before the name", () => {
  const { mentions } = readMentions("MILLRACE, Ore. – The mayor of Millrace, Ana Ruiz, said so.");
  expect(onlyRole(named(mentions, "Ana Ruiz"))).toMatchObject({
    title: "mayor",
    of: named(mentions, "Millrace").id,
  });
});

test("a county is a part of the title and of the place", () => {
  const { mentions } = readMentions("Tamarack County Judge Ana Ruiz set bail.");
  expect(onlyRole(named(mentions, "Ana Ruiz"))).toMatchObject({
    title: "County Judge",
    of: named(mentions, "Tamarack County").id,
  });
});

test("an office that another one's words place is of the same town", () => {
  const { mentions } = readMentions(
    "The road from Salem to Elko closed. Then Elko Mayor Ana Ruiz and Councilman Bo Dahl spoke.",
  );
  expect(onlyRole(named(mentions, "Bo Dahl")).of).toBe(named(mentions, "Elko").id);
});

test("a president is of no country just because the article names one", () => {
  const { mentions } = readMentions("Denmark objected. President Ana Dahl said so.");
  expect(onlyRole(named(mentions, "Ana Dahl")).of).toBeNull();
});

test.each([
  ["Bo Dahl, president of the Millrace Teachers Union, said so.", "Person"],
  ["Union president Bo Dahl said so.", "Person"],
  ["Bo Dahl, who stepped down as president of the network, said so.", "Person"],
  ["Bo Dahl, director of bands at Millrace College, said so.", "Person"],
  ["Bo Dahl, a spokesman for Millrace General Hospital, said so.", "Person"],
  ["Bo Dahl, an estate agent, said so.", "Person"],
  ["Bo Dahl, general manager of the Millrace Transit Authority, said so.", "Official"],
  ["The Millrace Transit Authority met. Its general manager, Bo Dahl, said so.", "Official"],
])("public is who serves a public body: %s", (words, kind) => {
  expect(named(readMentions(words).mentions, "Bo Dahl").kind).toBe(kind);
});

test.each([
  ["A late-night post by Sen. Amos Orr angered them.", "Amos Orr", "Sen.", "current"],
  ["They left, then Sen. Amos Orr replied.", "Amos Orr", "Sen.", "current"],
  ["The then finance minister Amos Orr replied.", "Amos Orr", "finance minister", "former"],
  ["A former aide to Gov. Amos Orr replied.", "Amos Orr", "Gov.", "current"],
  ["The late Gov. Amos Orr signed it.", "Amos Orr", "Gov.", "former"],
  ["Sens. Hal Ruiz, R-Ohio, and Amos Orr, D-Maine, spoke.", "Amos Orr", "sen.", "current"],
  ["Police spokesman Sgt. Amos Orr said no.", "Amos Orr", "Police spokesman", "current"],
  ["The Minister for Justice, Amos Orr, said no.", "Amos Orr", "Minister for Justice", "current"],
])("a title and its status by the words before it: %s", (text, name, title, status) => {
  expect(named(readMentions(text).mentions, name).roles[0]).toMatchObject({ title, status });
});

test("a district judge sits in no supreme court, a state's senator in no town", () => {
  const judge = readMentions("U.S. District Judge Amos Orr said the Supreme Court was right.").mentions;
  expect(named(judge, "Amos Orr").roles[0]?.of).toBeNull();
  const senator = readMentions("SALEM, Ore. — State Sen. Amos Orr of Eugene said no.").mentions;
  expect(named(senator, "Amos Orr").roles[0]?.of).toBe(named(senator, "Oregon").id);
});

test.each([
  ["It rained, meteorologist Kayla Brandt said.", "Kayla Brandt", "meteorologist"],
  ["Finance chief Dolores Quint said so.", "Dolores Quint", "Finance chief"],
  ["“It went on,” said Jed Moroney, a guitarist in the band.", "Jed Moroney", "guitarist"],
  ["“It works,” said Dr. Sunita Rao, the study's lead author.", "Sunita Rao", "lead author"],
  ["Ranking member Ted Kimball said so.", "Ted Kimball", "Ranking member"],
  ["It sank, coast guard spokesman Commander Idris Dahl said.", "Idris Dahl", "coast guard spokesman"],
  ["A spokeswoman for Mr. Dahl, Tessa Lorne, said so.", "Tessa Lorne", "spokeswoman"],
  ["Substitute Jed Moroney scored.", "Jed Moroney", "Substitute"],
])("what somebody is, is told by the words beside the name: %s", (words, name, title) => {
  expect(onlyRole(named(readMentions(words).mentions, name)).title).toBe(title);
});

test("the secretary of a department is no body, and the department is", () => {
  const { mentions } = readMentions(
    "Jessica Malloy, Secretary of the Department of Environmental Protection, said so.",
  );
  const department = named(mentions, "Department of Environmental Protection");
  expect(department.kind).toBe("Agency");
  expect(onlyRole(named(mentions, "Jessica Malloy"))).toMatchObject({ title: "Secretary", of: department.id });
});
