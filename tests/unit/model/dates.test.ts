import fc from "fast-check";
import { firstDay, fromDayNumber, isoWeek, lastDay, precision, weekday } from "../../../graph/model/dates.ts";

describe("an ISO date", () => {
  it("is as precise as its parts", () => {
    expect(["2024", "2024-02", "2024-02-29"].map(precision)).toEqual(["year", "month", "day"]);
  });

  it("is none where the calendar has no such day", () => {
    expect(["2023-02-29", "2024-13", "24-01-01", "", "2024-02-29T10:00"].map(precision)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it("covers the days from the first to the last of its month or year", () => {
    const days = (date: string) => [fromDayNumber(firstDay(date)!), fromDayNumber(lastDay(date)!)];
    expect(days("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(days("2024")).toEqual(["2024-01-01", "2024-12-31"]);
    expect(days("2024-05-06")).toEqual(["2024-05-06", "2024-05-06"]);
  });

  it("lies in the ISO week that runs from Monday to Sunday, whose year may differ", () => {
    const week = (date: string) => isoWeek(firstDay(date)!);
    expect([week("2025-03-10"), week("2025-03-16"), week("2025-03-17")]).toEqual(["2025-W11", "2025-W11", "2025-W12"]);
    expect([week("2024-12-30"), week("2021-01-03")]).toEqual(["2025-W01", "2020-W53"]);
  });

  it("comes back from its day number, and days go round the week", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
        expect(firstDay(fromDayNumber(day))).toBe(day);
        expect(weekday(day + 1)).toBe((weekday(day) + 1) % 7);
      }),
    );
    expect(weekday(firstDay("2025-03-16")!)).toBe(0);
  });
});
