import { readFileSync } from "node:fs";
import { districtNumber } from "../../../graph/authorities/districts.ts";
import { seatOf } from "../../../graph/authorities/seats.ts";
import { stateCode, stateName } from "../../../graph/authorities/states.ts";

describe("titles", () => {
  it.each([
    ["council member", { seat: "council", level: "local" }],
    ["Councilwoman", { seat: "council", level: "local" }],
    ["Ald.", { seat: "council", level: "local" }],
    ["Rep.", { seat: "house" }],
    ["U.S. Rep.", { seat: "house", level: "federal" }],
    ["US Senator", { seat: "senate", level: "federal" }],
    ["State Sen.", { seat: "senate", level: "state" }],
    ["then-Congressman", { seat: "house", level: "federal" }],
    ["Assemblywoman", { seat: "house", level: "state" }],
    ["Senate Majority Leader", { seat: "senate" }],
    ["former Lt. Gov.", { seat: "lieutenant-governor", level: "state" }],
    ["U.S. mayor", undefined],
    ["professor", undefined],
    ["", undefined],
  ])("%s", (title, seat) => {
    expect(seatOf(title)).toEqual(seat);
  });
});

describe("districts", () => {
  it.each([
    ["Ohio's 4th Congressional District", "4"],
    ["District 04", "4"],
    ["Fourth District", "4"],
    ["Alaska's at-large district", "at-large"],
    ["the district", undefined],
    ["the 4th and 5th districts", undefined],
  ])("%s", (words, number) => {
    expect(districtNumber(words)).toBe(number);
  });
});

describe("states", () => {
  it("are those of the gazetteer, by name, postal code and abbreviation", () => {
    const rows = readFileSync(new URL("../../../seeds/gazetteer/regions.tsv", import.meta.url), "utf8").split("\n");
    const states = rows.map((row) => row.split("\t")).filter((row) => row[3] === "US");
    expect(states.length).toBeGreaterThan(50);
    for (const [name = "", , code = "", , , , , aliases = ""] of states) {
      expect(stateName(code)).toBe(name);
      for (const words of [name, code, /^[^;]+/u.exec(aliases)?.[0] ?? name]) expect(stateCode(words)).toBe(code);
    }
  });

  it("are no other words", () => {
    expect(stateCode("Brackwater")).toBeUndefined();
    expect(stateCode("")).toBeUndefined();
  });
});
