import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createAuthorities } from "../../graph/authorities/authorities.ts";
import { linkArticle } from "../../graph/authorities/link.ts";
import type { Office, PersonEntry } from "../../graph/authorities/model.ts";
import { fullName } from "../../graph/authorities/person-names.ts";
import { stateName } from "../../graph/authorities/states.ts";
import { readList } from "../../ingest/authorities/read-list.ts";
import { createPipeline } from "../../ingest/pipeline.ts";

const CONGRESS = fileURLToPath(
  new URL("../../../shared/authorities/congress-legislators-current.yaml", import.meta.url),
);
const GAZETTEER = new URL("../../seeds/gazetteer/", import.meta.url);
const [FIGURE_NEEDED, WRONG_ALLOWED] = [0.98, 0.005];

const rows = (file: string) =>
  readFileSync(new URL(file, GAZETTEER), "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
const press = new Map(
  rows("regions.tsv").flatMap(([name = "", , code = "", country, , , , aliases = ""]) =>
    country === "US" ? [[code, /^[^;]+/u.exec(aliases)?.[0] ?? name] as const] : [],
  ),
);

type Phrase = (member: PersonEntry, office: Office) => string | undefined;

const title = ({ title: full }: Office) => full.replace("U.S. ", "");
const name = (member: PersonEntry) => member.names.find((one) => !/[",]/u.test(one)) ?? member.name;
const surname = ({ family }: PersonEntry) => family[0] ?? "";
const state = ({ state: code = "" }: Office) => stateName(code) ?? code;
const tag = ({ party = "", state: code = "" }: Office) =>
  `${party[0] ?? ""}-${press.get(code) ?? stateName(code) ?? ""}`;
const ordinal = (district: string) => {
  const number = Number(district);
  if (Number.isNaN(number)) return district;
  const teens = number % 100 > 10 && number % 100 < 14;
  return `${number}${teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
};

const PHRASES: Readonly<Record<string, Phrase>> = {
  "title and name": (member, office) => `${title(office)} ${name(member)}`,
  "title, name and state": (member, office) => `${title(office)} ${name(member)} of ${state(office)}`,
  "name, party and state": (member, office) => `${name(member)}, ${tag(office)},`,
  "surname, party and state": (member, office) => `${title(office)} ${surname(member)}, ${tag(office)},`,
  "surname, party and code": (member, office) =>
    `${title(office)} ${surname(member)} (${office.party?.[0] ?? ""}-${office.state ?? ""})`,
  district: (_, office) =>
    office.district === undefined
      ? undefined
      : `The representative of ${state(office)}'s ${ordinal(office.district)} district`,
  "congressional district": (_, office) =>
    office.district === undefined
      ? undefined
      : `The representative for ${state(office)}'s ${ordinal(office.district)} Congressional District`,
};

(existsSync(CONGRESS) ? describe : describe.skip)("the list of Congress", () => {
  const people = existsSync(CONGRESS)
    ? readList("congress", CONGRESS).entries.filter((entry) => entry.sort === "person")
    : [];
  const authorities = createAuthorities([{ name: "congress", kind: "congress", entries: people }]);
  const pipeline = createPipeline();

  /** The ids that the mentions of one sentence are linked to. */
  const linked = (phrase: string, publishedDate: string): string[] => {
    const text = `${phrase} said the bill would pass on Monday.\n`;
    const parts = {
      id: "a1",
      file: null,
      url: null,
      title: null,
      outlet: null,
      byline: null,
      language: "en",
      sha256: "",
    };
    const read = pipeline({ ...parts, publishedDate, text, body: [0, text.length], messages: [] });
    return linkArticle(read, authorities).mentions.flatMap(({ authority }) => authority?.id ?? []);
  };
  /** The middle of the year a term begins in. */
  const dayIn = ({ from = "" }: Office) => `${from.slice(0, 4)}-06-15`;
  const terms = people.flatMap((member) =>
    [member.offices[0], member.offices.at(-1)].flatMap((office) =>
      office !== undefined && dayIn(office) > (office.from ?? "") && dayIn(office) < (office.to ?? "")
        ? [{ member, office }]
        : [],
    ),
  );

  it.each(Object.entries(PHRASES))("is known by %s, as of the day", (_, phrase) => {
    let [asked, right, wrong] = [0, 0, 0];
    for (const { member, office } of terms) {
      const words = phrase(member, office);
      if (words === undefined) continue;
      const ids = linked(words, dayIn(office));
      asked += 1;
      if (ids.includes(member.id)) right += 1;
      if (ids.some((id) => id !== member.id)) wrong += 1;
    }
    expect(asked).toBeGreaterThan(0);
    expect(right / asked).toBeGreaterThanOrEqual(FIGURE_NEEDED);
    expect(wrong / asked).toBeLessThanOrEqual(WRONG_ALLOWED);
  });

  it("links nobody who shares but a given name or a surname with a member", () => {
    const keys = new Set(people.flatMap(({ names }) => names.map((one) => fullName(one)?.key)));
    let [asked, wrong] = [0, 0];
    terms.forEach(({ member, office }, at) => {
      const other = terms[(at * 7 + 13) % terms.length]?.member ?? member;
      const given = name(other).split(" ")[0] ?? "";
      const stranger = `${given} ${surname(member)}`;
      if (keys.has(fullName(stranger)?.key ?? "")) return;
      for (const words of [`${title(office)} ${stranger}`, `${title(office)} ${stranger}, ${tag(office)},`]) {
        asked += 1;
        if (linked(words, dayIn(office)).length > 0) wrong += 1;
      }
    });
    expect(asked).toBeGreaterThan(500);
    expect(wrong / asked).toBeLessThanOrEqual(WRONG_ALLOWED);
  });

  it("links nobody of generated names", () => {
    const keys = new Set(people.flatMap(({ names }) => names.map((one) => fullName(one)?.key)));
    const given = rows("given-names.tsv").map(([one = ""]) => one);
    const surnames = rows("surnames.txt").map(([one = ""]) => one);
    let [asked, wrong] = [0, 0];
    for (const [at, { office }] of terms.entries()) {
      const stranger = `${given[(at * 97 + 5) % given.length] ?? ""} ${surnames[(at * 61 + 3) % surnames.length] ?? ""}`;
      if (keys.has(fullName(stranger)?.key ?? "")) continue;
      asked += 1;
      if (linked(`${title(office)} ${stranger}, ${tag(office)},`, dayIn(office)).length > 0) wrong += 1;
    }
    expect(asked).toBeGreaterThan(500);
    expect(wrong / asked).toBeLessThanOrEqual(WRONG_ALLOWED);
  });
});
