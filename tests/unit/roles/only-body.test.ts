import { named, readMentions } from "../../support/read-mentions.ts";

/** "title of body" of each role of Ana Ruiz. */
function officesOf(words: string): string[] {
  const { mentions } = readMentions(words);
  const byId = new Map(mentions.map((mention) => [mention.id, mention.name]));
  return named(mentions, "Ana Ruiz").roles.map(
    ({ title, of }) => `${title} of ${(of === null ? undefined : byId.get(of)) ?? "nothing"}`,
  );
}

const PINES = "The Four Pines Cooperative closed. ";
const UNION = "Teachers of the Linden Education Association walked out. ";
const TEAM = "The Shreveport Herons want a park. ";
const CHURCH = "St. Odile Church was robbed. ";

test.each([
  ["'s", `${PINES}Ana Ruiz, the cooperative's general manager, spoke.`, "general manager of Four Pines Cooperative"],
  ["'s", `${UNION}The union's president, Ana Ruiz, spoke.`, "president of Linden Education Association"],
  [
    "a noun before the title",
    `${UNION}Union president Ana Ruiz spoke.`,
    "Union president of Linden Education Association",
  ],
  ["a noun before the title", `${TEAM}Team president Ana Ruiz spoke.`, "president of Shreveport Herons"],
  ["a noun before the title", `${TEAM}Club owner Ana Ruiz spoke.`, "owner of Shreveport Herons"],
  ["the title alone", `${CHURCH}The Rev. Ana Ruiz, the pastor, spoke.`, "pastor of St. Odile Church"],
  [
    "the title alone",
    "Linden High School was shut. The principal, Ana Ruiz, spoke.",
    "principal of Linden High School",
  ],
  ["the title alone", "The Linden School Board met. Chair Ana Ruiz spoke.", "Chair of Linden School Board"],
])("somebody is of the only body that the article has of a kind, told by %s: %s", (_, text, office) => {
  expect(officesOf(text)).toEqual([office]);
});

test.each([
  ["there are two", `${UNION}The Harbor Pilots Union joined. The union's president, Ana Ruiz, spoke.`, "president"],
  ["another's stands before it", "The Linden School Board met. The party's chairwoman, Ana Ruiz, spoke.", "chairwoman"],
  ["a pastor is named by title", `${CHURCH}Pastor Ana Ruiz of Tolland spoke.`, "Pastor"],
  [
    "it is told of what",
    "Lindow Hydro runs it. Ana Ruiz, chief executive of the county council, spoke.",
    "chief executive",
  ],
])("and of none where %s", (_, text, title) => {
  const offices = officesOf(text).filter((office) => office.startsWith(title));
  expect(offices.every((office) => !/Union|Association|Board|Church|Hydro/.test(office))).toBe(true);
});
