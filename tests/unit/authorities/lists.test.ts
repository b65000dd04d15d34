import type { Asked } from "../../../graph/authorities/asked.ts";
import { createAuthorities } from "../../../graph/authorities/authorities.ts";
import type { Entry } from "../../../graph/authorities/model.ts";
import { overlap } from "../../../graph/authorities/overlap.ts";
import { list, person, rep } from "../../support/invented-lists.ts";

const TERM = rep("OH", "4", "2013-01-03", "2023-01-03");
const CONGRESS = list("congress", [person("bioguide:Q1", ["Jane Quill"], [TERM], ["wikidata:Q99"])]);
const asked: Asked = { kind: "Official", name: "Jane Quill", roles: [{ title: "Rep.", status: "current" }] };
const OWN = list(
  "own",
  [person("people:jq", ["J. Quill", "Jane Quill"], [{ title: "congresswoman", state: "OH" }])],
  "people",
);

describe("several lists", () => {
  it("claim one person: both are kept, the first names her", () => {
    const link = createAuthorities([CONGRESS, OWN]).lookup(asked, "2016-05-01");
    expect(link?.entry.name).toBe("Jane Quill");
    expect(link?.others.map(({ id }) => id)).toEqual(["people:jq"]);
    expect(createAuthorities([OWN, CONGRESS]).lookup(asked, "2016-05-01")?.entry.name).toBe("J. Quill");
  });

  it("know different people of one name: nobody is linked", () => {
    const statehouse = {
      title: "state Rep.",
      level: "state",
      state: "OH",
      district: "12",
      from: "2015-01-01",
    } as const;
    const states = list("oh", [person("ocd-person/1", ["Jane Quill"], [statehouse])], "openstates");
    expect(createAuthorities([CONGRESS, states]).lookup(asked, "2016-05-01")).toBeUndefined();
  });

  it("join what they know of one id", () => {
    const executive = list("executive", [
      person("bioguide:Q1", ["Jane Quill"], [{ title: "President", from: "2025-01-20" }]),
    ]);
    const president: Asked = { ...asked, roles: [{ title: "President", status: "current" }] };
    const both = createAuthorities([CONGRESS, executive]);
    expect(both.lookup(president, "2025-06-01")).toMatchObject({ entry: { id: "bioguide:Q1" }, others: [] });
    expect(both.lookup(asked, "2016-05-01")?.entry.id).toBe("bioguide:Q1");
  });

  it("tell which people an earlier list has, too", () => {
    expect(overlap(OWN, [CONGRESS]).map(([entry, other]) => [entry.id, other.id])).toEqual([
      ["people:jq", "bioguide:Q1"],
    ]);
  });
});

describe("names of every sort", () => {
  const mayor = { title: "mayor", place: "Brackwater", state: "OH" };
  const of = (name: string) => createAuthorities([list("own", [person("people:1", [name], [mayor])], "people")]);
  const find = (known: string, name: string) =>
    of(known).lookup({ kind: "Official", name, roles: [{ title: "Mayor", status: "current" }] }, "2025-01-01")?.entry
      .id;

  it.each([
    ["Zoë Núñez-Ostrøm", "Zoe Nunez-Ostrøm"],
    ["Анна Рулёва", "Анна Рулёва"],
    ["林美", "林美"],
    ["Ana Ruiz, Jr.", "Ana Ruiz"],
    ["J.D. Vale", "JD Vale"],
    ["Seán O’Dell", "Sean O'Dell"],
  ])("%s is found as %s", (known, name) => {
    expect(find(known, name)).toBe("people:1");
  });

  it("are no names with one letter, or ten thousand", () => {
    expect(find("X", "X")).toBeUndefined();
    expect(find("a".repeat(10_000), "a".repeat(10_000))).toBeUndefined();
  });
});

describe("bodies and places", () => {
  const bodies = createAuthorities([
    list(
      "bodies",
      [
        {
          sort: "body",
          id: "thomas:H1",
          name: "House Committee on Rivers",
          names: ["House Committee on Rivers"],
          sameAs: [],
          level: "federal",
        },
        {
          sort: "body",
          id: "dotgov:a",
          name: "Quill County",
          names: ["Quill County"],
          sameAs: [],
          level: "local",
          state: "OH",
        },
        {
          sort: "body",
          id: "dotgov:b",
          name: "Quill County",
          names: ["Quill County"],
          sameAs: [],
          level: "local",
          state: "TX",
        },
      ],
      "dotgov",
    ),
  ]);
  const idOf = (name: string, parts: Partial<Asked> = {}) =>
    bodies.lookup({ kind: "Agency", name, roles: [], ...parts })?.entry.id;

  it("find a committee by its words in any order, and not that of a state", () => {
    expect(idOf("House Rivers Committee")).toBe("thomas:H1");
    expect(idOf("House Rivers Committee", { state: "OH" })).toBeUndefined();
  });

  it("find a body of a state only where the state is told", () => {
    expect(idOf("Quill County", { state: "TX" })).toBe("dotgov:b");
    expect(idOf("Quill County")).toBeUndefined();
  });

  it("find a town by its GeoNames id, or by its one name in a region", () => {
    const entry = (id: number, region: string): Entry => ({
      sort: "place",
      id: `geonames:${id}`,
      name: "Brackwater",
      names: ["Brackwater"],
      sameAs: [],
      country: "US",
      region,
    });
    const places = createAuthorities([list("towns", [entry(1, "OH"), entry(2, "TX")], "geonames")]);
    const find = (parts: Partial<Asked>) =>
      places.lookup({ kind: "City", name: "Brackwater", roles: [], ...parts })?.entry.id;
    expect(find({ geonameId: 2 })).toBe("geonames:2");
    expect(find({ state: "OH" })).toBe("geonames:1");
    expect(find({ country: "US" })).toBeUndefined();
    expect(find({})).toBeUndefined();
  });
});
