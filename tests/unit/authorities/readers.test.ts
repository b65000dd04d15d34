import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { AuthorityKind, Entry } from "../../../graph/authorities/model.ts";
import { readList } from "../../../ingest/authorities/read-list.ts";

const MEMBER = (id: string, last: string) => `- id:
    bioguide: ${id}
    wikidata: Q${id}
  name:
    first: Jane
    middle: B.
    last: ${last}
    official_full: Jane B. "Janie" ${last}
  terms:
  - type: rep
    start: '2019-01-03'
    end: '2021-01-03'
    state: OH
    district: 0
    party: Democrat
    party_affiliations:
    - {start: 2019-01-03, end: 2019-12-18, party: Democrat}
    - {start: 2019-12-19, end: 2021-01-03, party: Republican}
  - {type: sen, start: 2021-01-03, end: 2027-01-03, state: OH, party: Republican}
`;
const JSON_MEMBER = (id: string) =>
  JSON.stringify(
    {
      id: { bioguide: id },
      name: { first: "Jane", last: "Quill" },
      terms: [{ type: "prez", start: "2021-01-20", end: "2025-01-20" }],
    },
    null,
    2,
  ).replaceAll("\n", "\n  ");

describe("reading a list", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (kind: AuthorityKind, name: string, text: string | Uint8Array) => {
    writeFileSync(join(folder, name), text);
    const { entries, faults } = readList(kind, join(folder, name));
    return { entries, faults: faults.map(({ line, sentence }) => `${line}: ${sentence}`) };
  };
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

  it("makes a member of Congress an entry with an office a term and party", () => {
    const { entries } = read("congress", "c.yaml", MEMBER("Q1", "Quill"));
    expect(entries[0]).toMatchObject({
      id: "bioguide:Q1",
      name: 'Jane B. "Janie" Quill',
      sameAs: ["wikidata:QQ1"],
      family: ["Quill"],
      offices: [
        {
          title: "U.S. Rep.",
          state: "OH",
          district: "at-large",
          party: "Democrat",
          from: "2019-01-03",
          to: "2019-12-18",
        },
        { title: "U.S. Rep.", party: "Republican", from: "2019-12-19", to: "2021-01-03" },
        { title: "U.S. Sen.", party: "Republican", from: "2021-01-03", to: "2027-01-03" },
      ],
    });
    expect(entries[0]?.names).toEqual(expect.arrayContaining(["Jane Quill", "Jane B. Quill", "Janie Quill"]));
  });

  it("names the line of a broken YAML item and reads the rest", () => {
    const broken = MEMBER("Q2", "Marl").replace("first: Jane", "first: [Jane");
    const { entries, faults } = read("congress", "c.yml", MEMBER("Q1", "Quill") + broken + MEMBER("Q3", "Fenn"));
    expect(ids(entries)).toEqual(["bioguide:Q1", "bioguide:Q3"]);
    expect(faults).toEqual(["25: it cannot be parsed (a record from line 20)"]);
  });

  it("names the line of an item that is not what it should be", () => {
    const { faults } = read(
      "congress",
      "c.yaml",
      MEMBER("Q1", "Quill") + MEMBER("Q2", "Marl").replace("2027-01-03", "soon"),
    );
    expect(faults).toEqual(["20: terms.1.end is wrong: it is no ISO date, such as 2019-06-22"]);
  });

  it.each([
    ["a lost quote", (item: string) => item.replace('"Jane"', '"Jane')],
    ["a lost brace", (item: string) => item.replace(/\}\s*$/u, "")],
    ["a brace too many", (item: string) => `${item}}`],
  ])("reads JSON around %s", (_, spoil) => {
    const items = [JSON_MEMBER("A1"), spoil(JSON_MEMBER("B2")), JSON_MEMBER("C3")];
    const { entries } = read("executive", "e.json", `[\n  ${items.join(",\n  ")}\n]\n`);
    expect(ids(entries)).toEqual(expect.arrayContaining(["bioguide:A1", "bioguide:C3"]));
  });

  it("reads JSON in one line", () => {
    const items = ["A1", "B2"].map((id) => JSON.stringify(JSON.parse(JSON_MEMBER(id))));
    expect(ids(read("executive", "e.json", `[${items.join(",")}]`).entries)).toEqual(["bioguide:A1", "bioguide:B2"]);
  });

  it("reads committees and their parts", () => {
    const part = "  subcommittees:\n  - name: Levees\n    thomas_id: '03'\n";
    const { entries } = read(
      "committees",
      "c.yaml",
      `- type: house\n  name: House Select Committee on Rivers\n  thomas_id: HSRI\n${part}`,
    );
    expect(entries).toMatchObject([
      {
        id: "thomas:HSRI",
        names: ["House Select Committee on Rivers", "House Committee on Rivers"],
        level: "federal",
      },
      { id: "thomas:HSRI03", names: ["House Rivers Subcommittee on Levees", "House Subcommittee on Levees"] },
    ]);
  });

  it("reads a folder of openstates, a file a person", () => {
    const role =
      "roles:\n- type: upper\n  jurisdiction: ocd-jurisdiction/country:us/state:oh/government\n  district: '07'\n";
    const mayor =
      "roles:\n- end_date: '2026-01-01'\n  type: mayor\n  jurisdiction: ocd-jurisdiction/country:us/state:oh/place:fort_quill/government\n";
    mkdirSync(join(folder, "oh"));
    writeFileSync(join(folder, "oh", "a.yml"), `id: ocd-person/1\nname: Ada Marl\nparty:\n- name: Republican\n${role}`);
    writeFileSync(join(folder, "oh", "b.yml"), `id: ocd-person/2\nname: Bo Fenn\n${mayor}`);
    writeFileSync(join(folder, "oh", "c.yml"), "id: ocd-person/3\nname: [\n");
    writeFileSync(join(folder, "oh", "README.md"), "Not a list.");
    const { entries, faults } = readList("openstates", join(folder, "oh"));
    expect(entries.map((entry) => entry.sort === "person" && entry.offices)).toEqual([
      [{ title: "state Sen.", level: "state", state: "OH", district: "7", party: "Republican" }],
      [{ title: "mayor", level: "local", state: "OH", place: "fort quill", to: "2026-01-01" }],
    ]);
    expect(faults).toEqual([
      { file: join(folder, "oh", "c.yml"), line: 3, sentence: "it cannot be parsed (a record from line 1)" },
    ]);
  });

  it("reads a state's CSV of openstates", () => {
    const { entries } = read(
      "openstates",
      "oh.csv",
      "id,name,current_party,current_district,current_chamber,given_name,family_name\nocd-person/1,Ada Marl,Republican,12,lower,Ada,Marl\n",
    );
    expect(entries[0]).toMatchObject({
      offices: [{ title: "state Rep.", state: "OH", district: "12", party: "Republican" }],
    });
  });

  it("reads dotgov, a body with two domains once", () => {
    const { entries } = read(
      "dotgov",
      "d.csv",
      [
        "Domain name,Domain type,Organization name,Suborganization name,City,State,Security contact email",
        'quill.gov,County,"Quill County, the",,Quill,OH,(blank)',
        'quillvotes.gov,County - Election,"Quill County, the",,Quill,OH,(blank)',
        "rivers.gov,Federal - Executive,Rivers Agency,Dredging Office,Washington,DC,(blank)",
      ].join("\r\n"),
    );
    expect(entries).toMatchObject([
      {
        id: "dotgov:oh/quill-county-the",
        name: "Quill County, the",
        level: "local",
        state: "OH",
        sameAs: ["domain:quill.gov", "domain:quillvotes.gov"],
      },
      { id: "dotgov:us/rivers-agency/dredging-office", name: "Dredging Office", level: "federal" },
    ]);
    expect(entries[1]).not.toHaveProperty("state");
  });

  it("reads the parts of agencies", () => {
    const { entries } = read("dotgov", "a.csv", "Agency,Bureau\nRivers Agency,Dredging Office\nLakes Agency,\n");
    expect(ids(entries)).toEqual(["dotgov:us/rivers-agency/dredging-office", "dotgov:us/lakes-agency"]);
  });

  it("reads populated places of GeoNames and passes over the rest", () => {
    const row = (id: string, kind: string) =>
      [
        id,
        "Brackwater",
        "Brackwater",
        "Braque",
        "44",
        "-123",
        kind,
        "PPL",
        "US",
        "",
        "OR",
        ...Array<string>(8).fill(""),
      ].join("\t");
    const { entries, faults } = read("geonames", "US.txt", `${row("1", "P")}\n${row("2", "H")}\n3\tshort\n`);
    expect(entries).toMatchObject([{ id: "geonames:1", names: ["Brackwater", "Braque"], country: "US", region: "OR" }]);
    expect(faults).toEqual(["3: it has not 19 columns"]);
  });

  it("reads a newsroom's own list, a row an office", () => {
    const { entries, faults } = read(
      "people",
      "own.csv",
      "\uFEFFName,aliases,title,state,district,from,to\nAda Marl,A. Marl; Ade Marl,Council member,Ohio,4th,2019,2023\nAda Marl,,Mayor,,,2024,\nBo Fenn,,Mayor,,,13/2/2020,\n,,Mayor,,,,\n",
    );
    expect(entries).toMatchObject([
      {
        id: "people:ada-marl",
        names: ["Ada Marl", "A. Marl", "Ade Marl"],
        offices: [
          { title: "Council member", state: "OH", district: "4", from: "2019", to: "2023" },
          { title: "Mayor", from: "2024" },
        ],
      },
    ]);
    expect(faults).toEqual([
      "4: from is wrong: it is no ISO date, such as 2019-06-22",
      "5: name is wrong: it is empty",
    ]);
  });

  it("loses one row to a lost quote, and none to quoted line breaks", () => {
    const { entries, faults } = read(
      "people",
      "own.csv",
      'name,aliases\n"Ada\nMarl",\n"Bo Fenn,\nCy Vale,\n"Di ""Dee"" Orr",\n',
    );
    expect(entries.map(({ name }) => name)).toEqual(["Ada\nMarl", "Cy Vale", 'Di "Dee" Orr']);
    expect(faults).toEqual(["4: it cannot be parsed"]);
  });

  it("names lines with no name to go by, or that are not UTF-8", () => {
    const long = "a".repeat(10_000);
    const bytes = Buffer.concat([
      Buffer.from(`name\nX\n${long}\n林美\nАнна Рулёва\n`),
      Buffer.from([0x4a, 0xe9, 0x20, 0x42, 0x0a]),
    ]);
    const { entries, faults } = read("people", "own.csv", bytes);
    expect(entries.map(({ name }) => name)).toEqual(["林美", "Анна Рулёва"]);
    expect(faults.map((fault) => fault.split(":")[0])).toEqual(["2", "3", "6"]);
  });

  it("refuses what is no file of its kind", () => {
    const codeOf = (kind: AuthorityKind, path: string) => {
      try {
        return readList(kind, path);
      } catch (fault) {
        return (fault as { code: string }).code;
      }
    };
    writeFileSync(join(folder, "a.pdf"), "x");
    expect(codeOf("people", join(folder, "missing.csv"))).toBe("authorities/file");
    expect(codeOf("people", join(folder, "a.pdf"))).toBe("authorities/format");
    expect(codeOf("people", folder)).toBe("authorities/format");
  });

  it("never throws on what is in a file", () => {
    const kinds = [
      ["congress", "a.yaml"],
      ["executive", "a.json"],
      ["openstates", "a.csv"],
      ["geonames", "a.tsv"],
      ["people", "b.csv"],
    ] as const;
    const piece = fc.constantFrom(
      "name",
      '"',
      ",",
      "\n",
      "- ",
      "{",
      "}",
      ": ",
      "[",
      "*a",
      "&a ",
      "\t",
      "é",
      "\\",
      "current_chamber",
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(piece, { maxLength: 40 }), ([kind, name], pieces) => {
        expect(() => read(kind, name, pieces.join(""))).not.toThrow();
      }),
    );
  });
});
