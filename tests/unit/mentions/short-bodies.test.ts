import { kindsOf, named, onlyRole, readMentions } from "../../support/read-mentions.ts";

test("a company goes by its first word, though that is common and the last tells no body", () => {
  const text =
    "A leak at the Linnet Cold Storage plant hurt three. Ana Ruiz, a spokesman for the company, spoke. Linnet has 15 days to pay, and Linnet's lawyers are at work.";
  const { mentions, text: whole } = readMentions(text);
  const { kind, spans } = named(mentions, "Linnet Cold Storage");
  expect(kind).toBe("Organization");
  expect(spans.map(([start, end]) => whole.slice(start, end))).toEqual(["Linnet Cold Storage", "Linnet", "Linnet"]);
});

test.each([
  ["what two bodies open with", "Linnet Foods and Linnet Steel are firms. The company grew. Linnet said no.", "Linnet"],
  ["what an adjective of many opens with", "National Cold Storage is a company. National said no.", "National"],
  ["a noun behind the", "The Meadow Cold Storage company paid. Rain fell on the Meadow.", "Meadow"],
])("%s is no shorter name of one body", (_, text, short) => {
  expect(kindsOf(text)).not.toContainEqual(["Organization", short]);
});

test("a union is the Alliance where it is the only one of the article that ends so", () => {
  const { mentions } = readMentions("The Harbor Pilots Alliance met. Ana Ruiz is the president of the Alliance.");
  const union = named(mentions, "Harbor Pilots Alliance");
  expect(union.aliases).toEqual(["Alliance"]);
  expect(onlyRole(named(mentions, "Ana Ruiz")).of).toBe(union.id);
});

test("the Highway Patrol is the one of its state that the article names, unless a county owns it", () => {
  const patrol = "The Ohio Highway Patrol came. Lt. Ana Ruiz of the Highway Patrol said so.";
  expect(kindsOf(patrol).filter(([kind]) => kind === "Agency")).toEqual([["Agency", "Ohio Highway Patrol"]]);
  const health = "The Ohio Health Department came. So did the county Health Department.";
  expect(kindsOf(health).filter(([kind]) => kind === "Agency")).toHaveLength(2);
});

test.each(["West Linden Fire and Rescue Service", "Tolland Ambulance Service"])("%s is an agency", (name) => {
  expect(kindsOf(`Crews from ${name} came.`)).toContainEqual(["Agency", name]);
});

test("a state's bureau that a table has tells its state, and so does its acronym alone", () => {
  const { mentions } = readMentions("The Georgia Bureau of Investigation came. The GBI asked.");
  const bureau = named(mentions, "Georgia Bureau of Investigation");
  expect(bureau).toMatchObject({ acronym: "GBI", level: "state", of: named(mentions, "Georgia").id });
});

test("a common council is that of the article's own town", () => {
  const { mentions } = readMentions("LINDEN FALLS – The Common Council met. It voted 6-5.");
  expect(named(mentions, "Common Council").of).toBe(named(mentions, "Linden Falls").id);
});

test("a prison goes by its name without what it is, unless a town is called so", () => {
  const { mentions } = readMentions("Fire swept Marrow Creek Correctional Center. Guards left Marrow Creek.");
  expect(named(mentions, "Marrow Creek Correctional Center").aliases).toEqual(["Marrow Creek"]);
  const town = "Fire swept Marrow Creek Correctional Center. Shops in Marrow Creek shut. Guards left Marrow Creek.";
  expect(named(readMentions(town).mentions, "Marrow Creek").kind).not.toBe("Organization");
});

test("a restaurant is a body by its last word, and somebody called Kitchen is none", () => {
  const text = "The restaurants shut: Copper Lane Kitchen and Lantern Bistro. Mike Kitchen wept.";
  expect(kindsOf(text)).toEqual(
    expect.arrayContaining([
      ["Organization", "Copper Lane Kitchen"],
      ["Organization", "Lantern Bistro"],
      ["Person", "Mike Kitchen"],
    ]),
  );
});

test.each(["Ohio House", "Iowa Senate"])("the %s is a chamber of its state", (name) => {
  const { mentions } = readMentions(`Ana Ruiz ran for the ${name} on Monday.`);
  expect(named(mentions, name)).toMatchObject({
    kind: "Agency",
    of: mentions.find(({ kind }) => kind === "Region")?.id,
  });
});

test("a railway of two names is one body before its train", () => {
  expect(kindsOf("A Harbor & Eastern freight train burned.")).toContainEqual(["Organization", "Harbor & Eastern"]);
});

test("a department that only states have is that of the article's state", () => {
  const { mentions } = readMentions("TOLLAND, Ohio – A Department of Natural Resources boat sank.");
  expect(named(mentions, "Department of Natural Resources").of).toBe(named(mentions, "Ohio").id);
});
