import { named, readMentions } from "../../support/read-mentions.ts";

/** "title of what: status" of each role of somebody in an article of an outlet. */
function rolesOf(text: string, name: string, outlet: string | null = null): string[] {
  const { mentions } = readMentions(text, outlet);
  const nameOf = (id: string | null) => mentions.find((one) => one.id === id)?.name ?? "-";
  return named(mentions, name).roles.map(({ title, of, status }) => `${title} of ${nameOf(of)}: ${status}`);
}

test.each([
  ["a law director", "LINDEN FALLS – Law Director Ana Ruiz said no.", "Law Director of Linden Falls: current"],
  [
    "a finance director where the article has a mayor",
    "LINDEN FALLS – Finance Director Ana Ruiz said no. Mayor Ben Oduya agreed.",
    "Finance Director of Linden Falls: current",
  ],
  [
    "a finance director in any other news",
    "LINDEN FALLS – Finance Director Ana Ruiz said no.",
    "Finance Director of -: current",
  ],
  ["the town's member", "LINDEN FALLS – The town's MP, Dame Ana Ruiz, said no.", "MP of Linden Falls: current"],
  [
    "a superintendent of schools",
    "LINDEN FALLS – Superintendent Ana Ruiz said the school board knew.",
    "Superintendent of Linden Falls: current",
  ],
  ["a superintendent of police", "LINDEN FALLS – Superintendent Ana Ruiz said no.", "Superintendent of -: current"],
  [
    "a commission's chairman",
    "Commission Chairman Ana Ruiz of Adams County said so. Commissioners agreed.",
    "Commission Chairman of Adams County: current",
  ],
  [
    "who left the council's lead",
    "LINDEN FALLS – Ana Ruiz resigned as leader of the council.",
    "leader of the council of Linden Falls: former",
  ],
  [
    "who was cost the job",
    "LINDEN FALLS – The crash cost Ana Ruiz her job as police chief.",
    "police chief of Linden Falls: former",
  ],
  ["an alderman", "LINDEN FALLS – Ald. Ana Ruiz said no.", "Ald. of Linden Falls: current"],
  ["a councillor", "LINDEN FALLS – It rained. Coun. Ana Ruiz said no.", "Coun. of Linden Falls: current"],
  [
    "a deputy of the police chief",
    "LINDEN FALLS – The police chief is ill. Deputy Chief Ana Ruiz has his desk.",
    "Deputy Chief of Linden Falls: current",
  ],
  [
    "a deputy chief of nobody knows what",
    "LINDEN FALLS – Deputy Chief Ana Ruiz said no.",
    "Deputy Chief of -: current",
  ],
  [
    "a judge of common pleas",
    "LINDEN FALLS – Common Pleas Judge Ana Ruiz heard Adams County.",
    "Common Pleas Judge of Adams County: current",
  ],
  [
    "the county's lawyer",
    "LINDEN FALLS – Adams County sued. The county's lawyer, Ana Ruiz, said so.",
    "lawyer of Adams County: current",
  ],
  ["who took the oath", "LINDEN FALLS – Ana Ruiz took the oath as mayor.", "mayor of Linden Falls: current"],
])("%s is of the article's own town or county, where that is sure", (_, text, role) => {
  expect(rolesOf(text, "Ana Ruiz")).toEqual([role]);
});

test("news without a dateline is that of its paper's town, where that comes first", () => {
  const both = "Mayor Ana Ruiz of Brackwater spoke. ";
  const first = "A Linden Fork man drowned on his way to Salem. Mayor Ben Oduya wept.";
  expect(rolesOf(first, "Ben Oduya", "Linden Fork Gazette")).toEqual(["Mayor of Linden Fork: current"]);
  expect(rolesOf(first, "Ben Oduya")).toEqual(["Mayor of -: current"]);
  expect(rolesOf(`${both}${first}`, "Ana Ruiz", "Linden Fork Gazette")).toEqual(["Mayor of Brackwater: current"]);
});

test("a minister is the province's where the article speaks of the province, and no public works of a town's", () => {
  const text = "WINNIPEG, Manitoba – The province will pay. Public Works Minister Ana Ruiz said so.";
  expect(rolesOf(text, "Ana Ruiz")).toEqual(["Public Works Minister of Manitoba: current"]);
  const federal = "WINNIPEG, Manitoba – Public Works Minister Ana Ruiz said so.";
  expect(rolesOf(federal, "Ana Ruiz")).toEqual(["Public Works Minister of -: current"]);
});

test.each([
  ["a spokesman of the company", "Ana Ruiz, a spokesman for the company, said no."],
  ["a company spokesman", "A company spokesman, Ana Ruiz, said no."],
  ["the company's chief", "Ana Ruiz, the company's chief executive, said no."],
])("%s is of the business that was named last, and of no union", (_, text) => {
  const [role] = rolesOf(`Zemco Steel cut jobs. The Harbor Pilots Alliance wept. ${text}`, "Ana Ruiz");
  expect(role).toMatch(/ of Zemco Steel: current$/);
});

test("a ship's captain is of no body that was named before", () => {
  const text = "The Harbor Safety Board wrote a report on the ferry. Its captain, Ana Ruiz, read it.";
  expect(rolesOf(text, "Ana Ruiz")).toEqual(["captain of -: current"]);
  const board = "The Harbor Safety Board met. Its general manager, Ana Ruiz, read it.";
  expect(rolesOf(board, "Ana Ruiz")).toEqual(["general manager of Harbor Safety Board: current"]);
});

test("an agency's manager is told by the agency's, and is an official", () => {
  const text = "The Environment Agency was late. Ana Ruiz, the agency's area river manager, said so.";
  expect(rolesOf(text, "Ana Ruiz")).toEqual(["area river manager of Environment Agency: current"]);
  expect(named(readMentions(text).mentions, "Ana Ruiz").kind).toBe("Official");
});

test("who leads or heads a body holds its lead, but not who heads a unit of it", () => {
  const lead = "Ana Ruiz, who leads the Liberal Democrats group, said so.";
  expect(rolesOf(lead, "Ana Ruiz")).toEqual(["leader of Liberal Democrats: current"]);
  expect(rolesOf("Ana Ruiz, who heads the Linden Police narcotics unit, said so.", "Ana Ruiz")).toEqual([]);
});

test("who is identified as the deputy is that deputy", () => {
  const text = "Police in Adams County identified the deputy as Ana Ruiz, 27.";
  expect(rolesOf(text, "Ana Ruiz")).toEqual(["deputy of Adams County: current"]);
});

test("the town of an article without a dateline is told by whose police chief or mayor it is about", () => {
  const text = "The police chief of Linden Falls is ill. She was in Salem on Monday. Mayor Ana Ruiz said so.";
  expect(rolesOf(text, "Ana Ruiz")).toEqual(["Mayor of Linden Falls: current"]);
  const elsewhere =
    "SALEM, Ore. – Ben Oduya, chief in Linden Falls since 2018, and Linden Falls won. Mayor Ana Ruiz wept.";
  expect(rolesOf(elsewhere, "Ana Ruiz")).toEqual(["Mayor of Linden Falls: current"]);
});

test("whose company is not told manages the plant of the article's only one", () => {
  const text = "Harlow Motors will shut a plant. A member of Local 12 wept. ";
  expect(rolesOf(`${text}"It is over," plant manager Ana Ruiz said.`, "Ana Ruiz")).toEqual([
    "plant manager of Harlow Motors: current",
  ]);
  expect(rolesOf(`${text}CEO Ana Ruiz said so. Zemco Steel wept.`, "Ana Ruiz")).toEqual(["CEO of -: current"]);
  expect(rolesOf(`${text}The foundation's CEO Ana Ruiz said so.`, "Ana Ruiz")).toEqual(["CEO of -: current"]);
});

test("a chief who has resigned is chief no more, whatever courtesy calls her; one who is stepping down is", () => {
  const chief = "LINDEN FALLS – Ana Ruiz resigned as police chief on Monday. Chief Ana Ruiz said she was tired.";
  expect(rolesOf(chief, "Ana Ruiz")).toEqual(["police chief of Linden Falls: former"]);
  const mayor = "LINDEN FALLS – Mayor Ana Ruiz is stepping down as mayor in June.";
  expect(rolesOf(mayor, "Ana Ruiz")).toContain("Mayor of Linden Falls: current");
});

test("a spokeswoman with a rank speaks for her body", () => {
  const text = "A spokeswoman for the Ohio Highway Patrol, Sgt. Ana Ruiz, was mute.";
  expect(rolesOf(text, "Ana Ruiz")).toEqual(["spokeswoman of Ohio Highway Patrol: current"]);
});

test("whom a job tells may hold an office, too", () => {
  const text = "Ana Ruiz, a nurse who is chairwoman of the Linden Nurses Union, said so.";
  expect(rolesOf(text, "Ana Ruiz")).toContain("chairwoman of Linden Nurses Union: current");
});
