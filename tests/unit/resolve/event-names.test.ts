import { members, resolve, told } from "../../support/told-events.ts";

const fire = (id: string, day: string, parts = {}) => told(id, day, "fire", { label: "Alder Ridge Fire", ...parts });

describe("reports of a disaster that bears a name", () => {
  it("are one event, dated or not, for weeks", () => {
    const reports = [
      fire("a", "2025-03-14", { start: "2025-03-13" }),
      fire("b", "2025-03-15"),
      fire("c", "2025-04-20"),
    ];
    expect(members(resolve(reports))).toHaveLength(1);
    expect(resolve(reports)[0]?.id).toBe("event:fire:alder-ridge-fire:2025-03-13");
  });

  it("are two where years lie between", () => {
    const reports = [
      fire("a", "2019-03-14", { start: "2019-03-13" }),
      fire("b", "2025-03-15", { start: "2025-03-14" }),
    ];
    expect(members(resolve(reports))).toHaveLength(2);
  });

  it("are two where the names are two", () => {
    const other = told("b", "2025-03-15", "fire", { label: "Mill Fire, Brackwater" });
    expect(members(resolve([fire("a", "2025-03-14")]))).toHaveLength(1);
    expect(other.block).not.toBe(fire("a", "2025-03-14").block);
  });

  it("are of one storm in all towns that it hits, as a hurricane and after", () => {
    const storm = (id: string, label: string, place: string) =>
      told(id, "2025-09-02", "storm", { label, places: [place], start: "2025-09-01" });
    const reports = [
      storm("a", "Hurricane Odalys, Brackwater", "m1"),
      storm("b", "Tropical Storm Odalys, Tolland", "m2"),
    ];
    expect(members(resolve(reports))).toHaveLength(1);
  });

  it("are of no name where only the kind is told", () => {
    expect(told("a", "2025-03-14", "fire", { label: "Warehouse fire, Brackwater" }).called).toBeUndefined();
    expect(told("a", "2025-03-14", "storm", { label: "Storm, Brackwater" }).called).toBeUndefined();
  });
});
