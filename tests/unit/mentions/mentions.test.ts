import fc from "fast-check";
import { kindsOf, named, readMentions } from "../../support/read-mentions.ts";

test("people, places and bodies of one article", () => {
  const text = `HARLOW BEND, Ore. – Mayor Ruth Calloway met officers of the Harlow Bend Police on Friday.
The Oregon Department of Environmental Quality (DEQ) opened an inquiry, the Harlow Bend Courier reported.
"It is late," Calloway said at City Hall. DEQ officials did not answer.`;
  expect(kindsOf(text)).toEqual(
    expect.arrayContaining([
      ["City", "Harlow Bend"],
      ["Region", "Oregon"],
      ["Official", "Ruth Calloway"],
      ["Agency", "Harlow Bend Police"],
      ["Agency", "Oregon Department of Environmental Quality"],
      ["Outlet", "Harlow Bend Courier"],
      ["Site", "City Hall"],
    ]),
  );
});

test("a surname alone is another name of the person named in full", () => {
  const { mentions, text } = readMentions("Mayor Ruth Calloway left early. Calloway said nothing.");
  const mayor = named(mentions, "Ruth Calloway");
  expect(mayor.spans.map(([from, to]) => text.slice(from, to))).toEqual(["Ruth Calloway", "Calloway"]);
  expect(mayor.aliases).toEqual(["Calloway"]);
});

test("an office and a surname are not a relative who is named in full later", () => {
  const { mentions } = readMentions("President Okoye spoke on Monday. His wife, first lady Vera Okoye, listened.");
  expect(mentions.map(({ name }) => name)).toEqual(["Okoye", "Vera Okoye"]);
});

test("Mr. and Ms. tell two people of one surname apart", () => {
  const { mentions, text } = readMentions("Robert Hale and Susan Hale won. Ms. Hale thanked voters. Mr. Hale left.");
  const spans = named(mentions, "Susan Hale").spans.map(([from, to]) => text.slice(from, to));
  expect(spans).toEqual(["Susan Hale", "Hale"]);
  expect(named(mentions, "Robert Hale").spans[1]?.[0]).toBe(text.lastIndexOf("Hale"));
});

test("an acronym in brackets is another name of the body before it", () => {
  const { mentions } = readMentions("The Tamarack River Authority (TRA) met. The TRA voted to wait.");
  expect(named(mentions, "Tamarack River Authority")).toMatchObject({ acronym: "TRA", aliases: ["TRA"] });
});

test("a known agency has its full name, acronym and level", () => {
  const { mentions } = readMentions("Agents of the Justice Department came. The Department of Justice said so.");
  expect(named(mentions, "U.S. Department of Justice")).toMatchObject({
    kind: "Agency",
    acronym: "DOJ",
    level: "federal",
  });
  expect(named(mentions, "U.S. Department of Justice").spans).toHaveLength(2);
});

test("the town within a local agency is named, too, and the agency is of it", () => {
  const { mentions, text } = readMentions(
    "MILLRACE, Ore. – The Millrace mayor's office said Millrace police would stay.",
  );
  const town = named(mentions, "Millrace");
  expect(town.spans.map(([from, to]) => text.slice(from, to))).toEqual(["MILLRACE", "Millrace", "Millrace"]);
  for (const agency of ["Millrace mayor's office", "Millrace police"]) {
    expect(named(mentions, agency)).toMatchObject({ kind: "Agency", of: town.id });
  }
});

test("a facility behind a town's name is a site of that town", () => {
  const { mentions } = readMentions("MILLRACE, Ore. – Nobody left the Millrace detention center on Friday.");
  expect(named(mentions, "Millrace detention center")).toMatchObject({
    kind: "Site",
    of: named(mentions, "Millrace").id,
  });
});

test("an electoral district holds its state", () => {
  const { mentions } = readMentions("Voters in Oregon's 5th Congressional District waited.");
  expect(named(mentions, "Oregon's 5th Congressional District")).toMatchObject({
    kind: "Region",
    of: named(mentions, "Oregon").id,
  });
});

test.each([
  ["Portland, Ore., is wet.", "OR"],
  ["Portland, Maine, is cold.", "ME"],
])("a city is found in the region behind it: %s", (text, region) => {
  expect(named(readMentions(text).mentions, "Portland").place).toMatchObject({ region, country: "US" });
});

test("stations and papers are outlets", () => {
  expect(kindsOf("She told KQZT on Monday. Later she told The Millrace Herald more.")).toEqual([
    ["Outlet", "KQZT"],
    ["Outlet", "The Millrace Herald"],
  ]);
});

test("a nameless source belongs to its agency, and the definite phrase is the same source", () => {
  const { mentions, text } = readMentions('A FEMA spokesman declined to comment. "We are here," the spokesman said.');
  const source = named(mentions, "FEMA spokesman");
  expect(source).toMatchObject({
    kind: "Official",
    unnamed: true,
    of: named(mentions, "Federal Emergency Management Agency").id,
  });
  expect(source.spans.map(([from, to]) => text.slice(from, to))).toEqual(["A FEMA spokesman", "the spokesman"]);
});

test("a handle behind a name belongs to it", () => {
  const { mentions } = readMentions("The bridge is closed.\n— Ruth Calloway (@MayorCalloway) April 12, 2025");
  expect(named(mentions, "Ruth Calloway")).toMatchObject({ handle: "@MayorCalloway", aliases: ["@MayorCalloway"] });
});

test("ids follow the order of first names", () => {
  const { mentions } = readMentions("Ruth Calloway met Tom Sato in Portland.");
  expect(mentions.map(({ id }) => id)).toEqual(["m1", "m2", "m3"]);
  expect(mentions.map(({ spans }) => spans[0]?.[0])).toEqual([0, 18, 30]);
});

test.each([
  ["a nickname in quotation marks", "Then Theodora “Dot” Lindqvist left.", "Theodora “Dot” Lindqvist"],
  ["a short word behind hyphens", "Mr. Somsak Phan-e-wit said no.", "Somsak Phan-e-wit"],
  ["a given name that is a verb, too", "Will Brannigan was late.", "Will Brannigan"],
  ["a person behind an adjective of people", "Englishman Gordon Abbey won.", "Gordon Abbey"],
  ["a person behind a short rank", "Gen Victor Lindqvist resigned.", "Victor Lindqvist"],
])("a name keeps its own words: %s", (_, text, name) => {
  expect(kindsOf(text).map(([, found]) => found)).toContain(name);
});

test("Former is no word of a name", () => {
  expect(kindsOf("Former New York City Mayor Ana Ruiz spoke.")).toContainEqual(["City", "New York City"]);
});

test("a surname may open a sentence though it is a word of its own", () => {
  const { mentions } = readMentions("The guard Denise Drew scored again. Drew took three shots.");
  expect(named(mentions, "Denise Drew").spans).toHaveLength(2);
});

test("a direction before a region is a place", () => {
  expect(kindsOf("Fires burned across Southern California on Sunday.")).toContainEqual([
    "Region",
    "Southern California",
  ]);
});

test("a recipe names nobody", () => {
  expect(kindsOf("Stir the flour and add two eggs.\nBake until golden.\nServe warm with butter.")).toEqual([]);
});

test("whatever the text, spans cut words and are in order", () => {
  const pieces = fc.constantFrom(
    "Mayor ",
    "Ana Ruiz ",
    "D-CO, ",
    "(",
    ")",
    "of ",
    "the ",
    "ICE ",
    "Oregon's ",
    "5th ",
    "District ",
    "“",
    ". ",
    "\n",
    "@x ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { mentions, text } = readMentions(parts.join(""));
      for (const { spans } of mentions) {
        spans.forEach(([from, to], at) => {
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThan(spans[at - 1]?.[0] ?? -1);
        });
      }
    }),
  );
});

test("a body known as something else has both names", () => {
  const { mentions } = readMentions(
    "The Tamarack County Department of Forestry, known as the Forest Department, sent crews. The Forest Department left.",
  );
  expect(named(mentions, "Tamarack County Department of Forestry").aliases).toContain("Forest Department");
});

test("the office or campaign of a person is a body of its own", () => {
  const { mentions } = readMentions("Gov. Ana Ruiz's office said so. Ruiz’s campaign did not. Ruiz's office left.");
  expect(named(mentions, "Ana Ruiz's office")).toMatchObject({
    kind: "Agency",
    aliases: ["Ana Ruiz's office", "Ruiz's office"],
  });
  expect(named(mentions, "Ana Ruiz's campaign")).toMatchObject({ kind: "Organization" });
  expect(named(mentions, "Ana Ruiz").spans).toHaveLength(3);
});

test("a spokesman who is named behind a comma is no nameless source", () => {
  const { mentions } = readMentions("A spokesman for the state police, Lt. Ana Kirk, said so.");
  expect(mentions.filter(({ unnamed }) => unnamed)).toEqual([]);
});

test("an organization's great name is no place", () => {
  const { mentions } = readMentions("Pacific Gas & Power said so.");
  expect(mentions.map(({ name }) => name)).toEqual(["Pacific Gas & Power"]);
});

test("the state's department is not the federal one of its name", () => {
  const { mentions } = readMentions("The state's Department of Transportation said so.");
  expect(named(mentions, "Department of Transportation").level).not.toBe("federal");
});

test("a department that is once the state's is the state's all through its article", () => {
  const { mentions } = readMentions(
    "SALEM, Ore. – The state Department of Transportation closed the road. The Department of Transportation will open it in May.",
  );
  const department = named(mentions, "Department of Transportation");
  expect([department.level, department.spans.length]).toEqual([null, 2]);
  expect(department.of).toBe(named(mentions, "Oregon").id);
});

describe("a body without a place in its name", () => {
  const ofWhat = (text: string, name: string) => {
    const { mentions } = readMentions(`SALEM, Ore. – The road through Tamarack County closed. ${text}`);
    const { of } = named(mentions, name);
    return mentions.find(({ id }) => id === of)?.name;
  };

  it.each([
    ["The city's Planning Commission met.", "Planning Commission", "Salem"],
    ["The county Board of Education met.", "Board of Education", "Tamarack County"],
    ["Salem's Circuit Court met.", "Circuit Court", "Salem"],
    ["The Sheriff's Department said so.", "Sheriff's Department", "Tamarack County"],
    ["The Oregon Supreme Court's Board of Bar Examiners met.", "Board of Bar Examiners", undefined],
  ])("is of what the words before it say: %s", (text, name, place) => {
    expect(ofWhat(text, name)).toBe(place);
  });
});

test("a word that every object knows says nothing of a body behind it", () => {
  const { mentions } = readMentions("The constructor Planning Commission met.");
  expect(named(mentions, "Planning Commission").of).toBeNull();
});

test("the office of an attorney general has his title in its name", () => {
  const { mentions } = readMentions(
    "The Office of the Attorney General helped, the Office of the State Engineer did not.",
  );
  expect(mentions.map(({ name }) => name)).toEqual(["Office of the Attorney General", "Office of the State Engineer"]);
});

test("a road with its number and a car are no names", () => {
  const { mentions } = readMentions(
    "On U.S. 33 near Illinois Route 3 a 2007 Toyota Corolla hit her Honda Accord, and the U.S. 10 years ago built County Road 12.",
  );
  expect(mentions.map(({ name, spans }) => [name, spans.length])).toEqual([["United States", 1]]);
});

test("a title behind a hyphen is a part of the name", () => {
  expect(readMentions("The talks in Sharm el-Sheikh ended.").mentions.map(({ name }) => name)).toEqual([
    "Sharm el-Sheikh",
  ]);
});

describe("the Senate", () => {
  const levelOf = (text: string) =>
    readMentions(`${text} The Senate voted.`).mentions.find(({ name }) => name.includes("Senate"))?.level;

  it("is the state's in the news of a statehouse", () => {
    expect(levelOf("State Sen. Ana Ruiz, D-Salem, spoke.")).toBe("state");
  });

  it("is the nation's where as much tells of Congress, or nothing tells", () => {
    expect(levelOf("State Sen. Ana Ruiz spoke to U.S. Sen. Tom Kirk.")).toBe("federal");
    expect(levelOf("Sen. Tom Kirk, D-Ore., spoke.")).toBe("federal");
  });
});

test("a party's tag may write its state in two words", () => {
  const { mentions } = readMentions("Rep. Nick Vale, D-W. Va., said so.");
  expect(mentions.map(({ name }) => name)).toEqual(["Nick Vale", "West Virginia"]);
});

test("a dateline is written in a town", () => {
  const { mentions } = readMentions("LINDEN FALLS, Ore. – The Linden Falls Education Association met.");
  expect(named(mentions, "Linden Falls").kind).toBe("City");
});

test("whose spokesman is named behind a comma is no nameless source", () => {
  const { mentions } = readMentions("Gov. Ana Ruiz left. Her spokesman, Tom Kirk, said so.");
  expect(mentions.filter(({ unnamed }) => unnamed)).toEqual([]);
});

test("titles and names in a row without end are read in pieces, not as one name", () => {
  const { mentions } = readMentions("Mayor Ana Ruiz ".repeat(5_000));
  expect(named(mentions, "Ana Ruiz").spans.length).toBeGreaterThan(4_000);
});
