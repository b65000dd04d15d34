import { vaguerDates, vaguerNames } from "../../../graph/model/exactness.ts";

describe("what says the same less exactly", () => {
  it.each([
    ["2025-04-12", ["2025-04", "2025"]],
    ["2025-04", ["2025"]],
    ["2025", []],
    ["last spring", []],
  ])("of the date %s is %j", (date, vaguer) => {
    expect(vaguerDates(date)).toEqual(vaguer);
  });

  it.each([
    ["Raid, Tolland, April 12, 2025", ["Raid, Tolland, April 2025", "Raid, Tolland, 2025", "Raid, Tolland", "Raid"]],
    ["Raid, April 12–13, 2025", ["Raid, April 2025", "Raid, 2025", "Raid"]],
    ["Raid, April 2025", ["Raid, 2025", "Raid"]],
    ["Raid", []],
  ])("of the name %s is %j", (name, vaguer) => {
    expect(vaguerNames(name)).toEqual(vaguer);
  });
});
