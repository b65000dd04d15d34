import { kindsOf, named, onlyRole, readMentions } from "../../support/read-mentions.ts";

const kindOf = (words: string, name: string): string => named(readMentions(words).mentions, name).kind;

test.each([
  ["Ana Ruiz, superintendent of Brackwater Water Works, quit.", "Brackwater Water Works"],
  ["Crews of Tolland Public Works cleared the road.", "Tolland Public Works"],
  ["Brackwater Transit stopped its buses.", "Brackwater Transit"],
  ["Brackwater Housing Authority fixed the roof.", "Brackwater Housing Authority"],
])("a town's utility is an agency: %s", (words, name) => {
  expect(kindOf(words, name)).toBe("Agency");
});

test.each([
  ["SPOKANE, Wash. — Troopers of the State Patrol closed a lane.", "State Patrol", "Washington"],
  ["Crews left Tolland at noon. Water Works trucks came. The Water Works said no.", "Water Works", "Tolland"],
  ["British Columbia is wet. The province's Safety Board met.", "Safety Board", "British Columbia"],
])("what each place has one of is of the article's own: %s", (words, name, place) => {
  const { mentions } = readMentions(words);
  expect(named(mentions, name).of).toBe(named(mentions, place).id);
});

test("two tasks of one board stand behind a province of two words", () => {
  expect(
    kindOf("The British Columbia Ferry and Harbor Commission met.", "British Columbia Ferry and Harbor Commission"),
  ).toBe("Agency");
});

test("a local of a union is one, whichever of both is told first", () => {
  const text = "Ana Ruiz, president of Local 512 of the Harbor Pilots, said no. Harbor Pilots Local 512 will strike.";
  const { mentions } = readMentions(text);
  expect(named(mentions, "Harbor Pilots Local 512").spans).toHaveLength(2);
});

test("a local is called after its union where only the other order is told", () => {
  const { mentions } = readMentions("Ana Ruiz, president of Local 512 of the Harbor Pilots, said no.");
  expect(onlyRole(named(mentions, "Ana Ruiz")).of).toBe(named(mentions, "Harbor Pilots Local 512").id);
});

test.each([
  ["Snow fell outside Brackwater Memorial. The hospital will close.", "Brackwater Memorial Hospital"],
  ["Snow fell outside Brackwater Memorial. Rain fell on the park.", undefined],
])("a memorial is a hospital where the article speaks of one: %s", (words, name) => {
  const bodies = kindsOf(words).filter(([kind]) => kind === "Organization");
  expect(bodies).toEqual(name === undefined ? [] : [["Organization", name]]);
});

test.each([
  ["Ana Ruiz of Hands Off Linden Creek said no.", "Hands Off Linden Creek"],
  ["Ana Ruiz heads the group Save Linden Creek.", "Save Linden Creek"],
])("a campaign is a body: %s", (words, name) => {
  expect(kindOf(words, name)).toBe("Organization");
});

test.each([
  ["Tolland EMS took two to the ward.", "Agency", "Tolland EMS"],
  ["Crews of Wick County Emergency Management came.", "Agency", "Wick County Emergency Management"],
  ["Wick County Dispatch sent two trucks.", "Agency", "Wick County Dispatch"],
  ["Neighbors read The Linden Dispatch daily.", "Outlet", "The Linden Dispatch"],
  ["The Linden Boys and Girls Club closed.", "Organization", "Linden Boys and Girls Club"],
])("what a county's services and clubs are called: %s", (words, kind, name) => {
  expect(kindOf(words, name)).toBe(kind);
});

test("a medical center goes by the words before that", () => {
  const text = "Nurses of Tolland Regional Medical Center struck. Tolland Regional said it would stay open.";
  expect(named(readMentions(text).mentions, "Tolland Regional Medical Center").spans).toHaveLength(2);
});
