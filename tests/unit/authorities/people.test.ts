import type { Asked, AskedRole } from "../../../graph/authorities/asked.ts";
import { createAuthorities } from "../../../graph/authorities/authorities.ts";
import { list, person, rep, sen } from "../../support/invented-lists.ts";

const QUILL = person(
  "bioguide:Q1",
  ["Jane B. Quill", "Jane Quill", "Janie Quill"],
  [rep("OH", "4", "2013-01-03", "2019-01-03"), sen("OH", "2019-01-03", "2025-01-03")],
);
const MARL = person("bioguide:M1", ["Robert Marl"], [rep("OH", "4", "2019-01-03", "2023-01-03", "Republican")]);
const OLD_FENN = person("bioguide:F1", ["Ada Fenn"], [rep("TX", "9", "2011-01-03", "2021-01-03")]);
const YOUNG_FENN = person("bioguide:F2", ["Bo Fenn"], [rep("TX", "11", "2015-01-03", "2021-01-03")]);
const RED_FENN = person("bioguide:F3", ["Cy Fenn"], [rep("TX", "12", "2015-01-03", "2021-01-03", "Republican")]);
const authorities = createAuthorities([list("congress", [QUILL, MARL, OLD_FENN, YOUNG_FENN, RED_FENN])]);

const role = (title: string, parts: Partial<AskedRole> = {}): AskedRole => ({ title, status: "current", ...parts });
const official = (name: string | undefined, ...roles: AskedRole[]): Asked => ({
  kind: "Official",
  ...(name === undefined ? {} : { name }),
  roles,
});
const idOf = (asked: Asked, date?: string) => authorities.lookup(asked, date)?.entry.id;

describe("a person told by title and full name", () => {
  it.each([
    ["Rep. Jane Quill", "Rep.", "2014-05-01", "bioguide:Q1"],
    ["a nickname of the list", "Congresswoman", "2014-05-01", "bioguide:Q1"],
    ["Senator, once she is one", "Sen.", "2020-05-01", "bioguide:Q1"],
    ["Sen. while she is a representative", "Sen.", "2014-05-01", undefined],
    ["Rep. once she is a senator", "U.S. Rep.", "2020-05-01", undefined],
    ["Rep. before her first term", "Rep.", "2012-05-01", undefined],
    ["state representative, who is another", "state Rep.", "2014-05-01", undefined],
    ["House Speaker", "House Speaker", "2014-05-01", "bioguide:Q1"],
    ["a title that tells nothing", "professor", "2014-05-01", undefined],
    ["-elect, weeks before", "Sen.-elect", "2018-12-01", "bioguide:Q1"],
  ])("%s", (what, title, date, id) => {
    const name = what.includes("nickname") ? "Janie Quill" : "Jane Quill";
    expect(idOf(official(name, role(title)), date)).toBe(id);
  });

  it("was a representative once", () => {
    expect(idOf(official("Jane Quill", role("Rep.", { status: "former" })), "2024-05-01")).toBe("bioguide:Q1");
  });

  it("is not told by an office that is only sought", () => {
    expect(idOf(official("Jane Quill", role("Rep.", { status: "candidate" })), "2014-05-01")).toBeUndefined();
  });

  it("is not told by a name without any office", () => {
    expect(idOf({ kind: "Person", name: "Jane Quill", roles: [] }, "2014-05-01")).toBeUndefined();
  });

  it("is another where party, state or district is another", () => {
    const told = (parts: Partial<AskedRole>) => idOf(official("Jane Quill", role("Rep.", parts)), "2014-05-01");
    expect(told({ party: "Democratic", state: "OH", district: "4" })).toBe("bioguide:Q1");
    expect(told({ party: "Republican" })).toBeUndefined();
    expect(told({ state: "TX" })).toBeUndefined();
    expect(told({ district: "5" })).toBeUndefined();
  });

  it("may be given the party that an independent sits with", () => {
    const free = { ...sen("OH", "2013-01-03", "2019-01-03", "Independent"), caucus: "Democrat" };
    const one = createAuthorities([list("congress", [person("bioguide:I1", ["Ida Free"], [free])])]);
    const find = (party: string) => one.lookup(official("Ida Free", role("Sen.", { party })), "2016-05-01")?.entry.id;
    expect([find("Independent"), find("Democratic"), find("Republican")]).toEqual([
      "bioguide:I1",
      "bioguide:I1",
      undefined,
    ]);
  });

  it("may have an initial that the list does not contradict", () => {
    expect(idOf(official("Jane B. Quill", role("Rep.")), "2014-05-01")).toBe("bioguide:Q1");
    expect(idOf(official("Jane X. Quill", role("Rep.")), "2014-05-01")).toBeUndefined();
  });

  it("is told from a namesake by the very initials", () => {
    const terms = [rep("OH", "4", "2013-01-03", "2019-01-03")];
    const two = createAuthorities([
      list("congress", [person("bioguide:1", ["Jo H. W. Orr"], terms), person("bioguide:2", ["Jo W. Orr"], terms)]),
    ]);
    const find = (name: string) => two.lookup(official(name, role("Rep.")), "2014-05-01")?.entry.id;
    expect(find("Jo W. Orr")).toBe("bioguide:2");
    expect(find("Jo H.W. Orr")).toBe("bioguide:1");
    expect(find("Jo Orr")).toBeUndefined();
  });

  it("shares only a surname or a given name with one outside the list", () => {
    expect(
      idOf(official("Maud Quill", role("Rep.", { state: "OH", party: "Democratic" })), "2014-05-01"),
    ).toBeUndefined();
    expect(idOf(official("Jane Marl", role("Rep.", { state: "OH" })), "2020-05-01")).toBeUndefined();
  });

  it("appeared on no known day", () => {
    expect(idOf(official("Jane Quill", role("Rep.")))).toBe("bioguide:Q1");
  });
});

describe("a person told by surname and state", () => {
  it("is found where the state has one of that name", () => {
    expect(idOf(official("Quill", role("Rep.", { state: "OH" })), "2014-05-01")).toBe("bioguide:Q1");
  });

  it("is nobody without the state", () => {
    expect(idOf(official("Quill", role("Rep.")), "2014-05-01")).toBeUndefined();
  });

  it("is nobody where two fit, and somebody where the party tells them apart", () => {
    const fenn = (parts: Partial<AskedRole>, date = "2016-05-01") =>
      idOf(official("Fenn", role("Rep.", { state: "TX", ...parts })), date);
    expect(fenn({})).toBeUndefined();
    expect(fenn({ party: "Democratic" })).toBeUndefined();
    expect(fenn({ party: "Republican" })).toBe("bioguide:F3");
    expect(fenn({}, "2012-05-01")).toBe("bioguide:F1");
  });
});

describe("a president", () => {
  const chief = (id: string, name: string, from: string, to: string) =>
    person(id, [name], [{ title: "President", level: "federal", from, to }]);
  const executive = createAuthorities([
    list("executive", [
      chief("bioguide:P1", "Ada Orr", "2009-01-20", "2017-01-20"),
      chief("bioguide:P2", "Bo Pell", "2017-01-20", "2021-01-20"),
    ]),
  ]);
  const find = (name: string, date: string, parts: Partial<AskedRole> = {}) =>
    executive.lookup(official(name, role("President", parts)), date)?.entry.id;

  it("is told by the surname while in office", () => {
    expect(find("Orr", "2016-05-01")).toBe("bioguide:P1");
    expect(find("Orr", "2018-05-01")).toBeUndefined();
  });

  it("keeps the title with the full name", () => {
    expect(find("Ada Orr", "2018-05-01")).toBe("bioguide:P1");
    expect(find("Bo Pell", "2016-05-01")).toBeUndefined();
  });

  it("is not that of another country", () => {
    expect(find("Ada Orr", "2016-05-01", { state: "Freedonia" })).toBeUndefined();
  });
});

describe("a person told by the district", () => {
  const holder = (date: string | undefined, parts: Partial<AskedRole> = {}) =>
    idOf(official(undefined, role("representative", { state: "OH", district: "4", ...parts })), date);

  it("is who held it on the day", () => {
    expect(holder("2018-12-31")).toBe("bioguide:Q1");
    expect(holder("2021-06")).toBe("bioguide:M1");
  });

  it("is the later one on the day that one follows another", () => {
    expect(holder("2019-01-03")).toBe("bioguide:M1");
  });

  it("is nobody where the seat was empty, the district is a state's, or no date is known", () => {
    expect(holder("2023-06-01")).toBeUndefined();
    expect(holder("2018-12-31", { level: "state" })).toBeUndefined();
    expect(holder(undefined)).toBeUndefined();
  });
});
