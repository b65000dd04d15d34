import { named, readMentions } from "../../support/read-mentions.ts";

/** "title of what: status" of each role of somebody in an article. */
function rolesOf(text: string, name = "Ana Ruiz"): string[] {
  const { mentions } = readMentions(text);
  const nameOf = (id: string | null) => mentions.find((one) => one.id === id)?.name ?? "-";
  return named(mentions, name).roles.map(({ title, of, status }) => `${title} of ${nameOf(of)}: ${status}`);
}

const OHIO = "COLUMBUS, Ohio – Gov. Ben Oduya signed the bill. The governor is tired.";
const PRISON = "Two men fled the Marrow Creek Correctional Center on Monday.";

test.each([
  ["the house's speaker", `${OHIO} House Speaker Ana Ruiz voted no.`, "House Speaker of Ohio: current"],
  [
    "the same where the chamber is named",
    `${OHIO} The Ohio House passed it. House Speaker Ana Ruiz voted no.`,
    "House Speaker of Ohio House: current",
  ],
  [
    "a leader of the senate",
    `${OHIO} Ana Ruiz, the Senate minority leader, voted no.`,
    "Senate minority leader of Senate: current",
  ],
  ["who sits in its house", `${OHIO} Rep. Ana Ruiz voted no.`, "Rep. of Ohio: current"],
  [
    "its budget director",
    `${OHIO} Ana Ruiz, the governor's budget director, wept.`,
    "budget director of Ohio: current",
  ],
  [
    "who runs its prisons",
    `MARROW, Ohio – Corrections Commissioner Ana Ruiz said no.`,
    "Corrections Commissioner of Ohio: current",
  ],
])("in the news of a state %s is of that state", (_, text, role) => {
  expect(rolesOf(text)).toEqual([role]);
});

test("a speaker in the news of Congress is of no state", () => {
  expect(rolesOf(`${OHIO} House Speaker Ana Ruiz told Congress so.`)).toEqual(["House Speaker of -: current"]);
});

test.each([
  ["its warden", `${PRISON} Warden Ana Ruiz said no.`, "Warden of Marrow Creek Correctional Center: current"],
  ["a guard of rank", `${PRISON} Sgt. Ana Ruiz was hurt.`, "Sgt. of Marrow Creek Correctional Center: current"],
])("the one prison of an article is that of %s", (_, text, role) => {
  expect(rolesOf(text)).toEqual([role]);
});

test("a sergeant beside a sheriff's office is no guard", () => {
  expect(rolesOf(`${PRISON} The Otis Police Department and the Adams Police Department sent Sgt. Ana Ruiz.`)).toEqual([
    "Sgt. of -: current",
  ]);
});

test("who is named to an office behind a comma has it", () => {
  const text = `${PRISON} The state named a deputy, Ana Ruiz, as acting warden.`;
  expect(rolesOf(text)).toContain("acting warden of Marrow Creek Correctional Center: current");
  expect(rolesOf("The board hired Ana Ruiz, a longtime captain, as fire chief of Tolland.")).toContain(
    "fire chief of Tolland: current",
  );
});

test.each([
  [
    "a chief executive",
    "Lindow Transit Authority",
    "Ana Ruiz, the authority's chief executive, wept.",
    "chief executive",
  ],
  [
    "an epidemiologist",
    "Lindow Health Department",
    "Ana Ruiz, an epidemiologist at the health department, wept.",
    "epidemiologist",
  ],
])("an agency called by its noun is that of %s", (_, body, words, title) => {
  expect(rolesOf(`The ${body} met on Monday. ${words}`)).toEqual([`${title} of ${body}: current`]);
});

test.each([
  ["its", "Lindow Foods sold bread. The restaurant is shut. Its owner, Ana Ruiz, wept."],
  ["the", "The restaurant is shut. The owner, Ana Ruiz, wept."],
])("%s owner is that of the restaurant", (_, words) => {
  expect(rolesOf(`People fell ill at Copper Lane Kitchen. ${words}`)).toEqual([
    "owner of Copper Lane Kitchen: current",
  ]);
});

test("a dog owner owns no company", () => {
  expect(rolesOf("Harlow Motors is shut. Dog owner Ana Ruiz wept.")).not.toContain("owner of Harlow Motors: current");
});

test("a director who retired is one no more", () => {
  const text = "The Lindow Health Department said so. Ana Ruiz, its director, has retired to Tolland.";
  expect(rolesOf(text)).toEqual(["director of Lindow Health Department: former"]);
});

test("the fire chief who tells what a town did is that town's", () => {
  const text = "OTIS, Ohio – It burned. Tolland sent two engines, Fire Chief Ana Ruiz said.";
  expect(rolesOf(text)).toEqual(["Fire Chief of Tolland: current"]);
});

test("a chief superintendent is of the one force of the article", () => {
  expect(rolesOf("Police Scotland was sorry. Chief Superintendent Ana Ruiz said so.")).toEqual([
    "Chief Superintendent of Police Scotland: current",
  ]);
});

test("what stands behind a comma of the sentence that goes on is of another", () => {
  const text = "Ana Ruiz was ill. Her husband, Peter Ruiz, was met by Ben Oduya, leader of the Harlow Boat Club.";
  expect(rolesOf(text, "Peter Ruiz")).toEqual([]);
});
