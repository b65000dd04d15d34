import { createAuthorities } from "../../../graph/authorities/authorities.ts";
import { linkArticle } from "../../../graph/authorities/link.ts";
import type { Mention, Role } from "../../../graph/model/extracted.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { article, mention } from "../../support/invented-article.ts";
import { list, person, rep, sen } from "../../support/invented-lists.ts";

const CONGRESS = list("congress", [
  person(
    "bioguide:Q1",
    ["Jane B. Quill", "Jane Quill"],
    [rep("OH", "4", "2013-01-03", "2019-01-03")],
    ["wikidata:Q99"],
  ),
  person("bioguide:S1", ["Ida Sorrel"], [sen("WA", "2013-01-03", "2031-01-03")]),
]);
const authorities = createAuthorities([CONGRESS]);
const nothing = createAuthorities([]);
const US = { geonameId: 1, latitude: 0, longitude: 0, region: null, country: "US" };

const held = (title: string, parts: Partial<Role> = {}): Role => ({
  title,
  status: "current",
  of: null,
  party: null,
  district: null,
  ...parts,
});
const told = (mentions: Mention[], publishedDate = "2016-05-01") => article({ mentions, publishedDate });
const linked = (mentions: Mention[], date?: string) => linkArticle(told(mentions, date), authorities).mentions;

describe("linking an article", () => {
  const quill = mention("m1", "Official", "Jane Quill", { roles: [held("Rep.")] });

  it("puts the list's entry on the mention", () => {
    expect(linked([quill])[0]?.authority).toEqual({
      id: "bioguide:Q1",
      name: "Jane B. Quill",
      wikidata: "Q99",
      also: ["wikidata:Q99"],
      rule: "authority-name",
    });
  });

  it("goes by the day the article appeared", () => {
    expect(linked([quill], "2020-05-01")[0]?.authority).toBeUndefined();
  });

  it("knows a nameless representative by the district", () => {
    const holder = mention("m1", "Official", "representative", {
      unnamed: true,
      of: "m2",
      roles: [held("representative", { of: "m2" })],
    });
    const district = mention("m2", "Region", "Ohio's 4th Congressional District", { of: "m3" });
    const state = mention("m3", "Region", "Ohio", { place: US });
    expect(linked([holder, district, state])[0]?.authority?.id).toBe("bioguide:Q1");
    const house = { ...district, name: "Ohio's House District 4" };
    expect(linked([holder, house, state])[0]?.authority).toBeUndefined();
  });

  it("holds a district that is not said to be a state's for one of Congress", () => {
    const statehouse = { title: "state Rep.", level: "state", state: "OH", district: "4", from: "2013-01-01" } as const;
    const both = createAuthorities([
      CONGRESS,
      list("oh", [person("ocd-person/1", ["Cy Marl"], [statehouse])], "openstates"),
    ]);
    const idIn = (district: string) => {
      const holder = mention("m1", "Official", "who", { unnamed: true, roles: [held("representative", { of: "m2" })] });
      const mentions = [
        holder,
        mention("m2", "Region", district, { of: "m3" }),
        mention("m3", "Region", "Ohio", { place: US }),
      ];
      return linkArticle(told(mentions), both).mentions[0]?.authority?.id;
    };
    expect(idIn("Ohio's 4th district")).toBe("bioguide:Q1");
    expect(idIn("Ohio's House District 4")).toBe("ocd-person/1");
  });

  it("does not take a state for the town of that name", () => {
    const sorrel = mention("m1", "Official", "Ida Sorrel", { roles: [held("Sen.", { of: "m2" })] });
    const capital = mention("m2", "City", "Washington", { place: { ...US, region: "DC" } });
    expect(linked([sorrel, capital])[0]?.authority?.id).toBe("bioguide:S1");
  });

  it("holds the president of a company for no official", () => {
    const firm = mention("m2", "Organization", "Quill Works");
    const chair = mention("m1", "Official", "Jane Quill", { roles: [held("Rep.", { of: "m2" })] });
    expect(linked([chair, firm])[0]?.authority).toBeUndefined();
  });

  it("is the same twice as once, and taken back by no lists", () => {
    const once = linkArticle(told([quill]), authorities);
    expect(linkArticle(once, authorities)).toEqual(once);
    expect(linkArticle(once, nothing)).toEqual(told([quill]));
  });

  it("says so where two lists claim one person", () => {
    const own = list("own", [person("people:jq", ["Jane Quill"], [{ title: "Rep." }])], "people");
    const both = linkArticle(told([quill]), createAuthorities([CONGRESS, own]));
    expect(both.messages.map(({ code }) => code)).toEqual(["authority/claimed-twice"]);
    expect(both.mentions[0]?.authority?.also).toEqual(["wikidata:Q99", "people:jq"]);
    expect(linkArticle(both, authorities).messages).toEqual([]);
  });
});

describe("what a linked article contributes", () => {
  const quill = mention("m1", "Official", "Jane Quill", { roles: [held("Rep.")] });

  it("is an entity with the list's id, name and links", () => {
    const { nodes } = contribute(told([quill]), authorities);
    expect(nodes.find(({ kind }) => kind === "Official")).toMatchObject({
      id: "person:bioguide:Q1",
      name: "Jane B. Quill",
      properties: { authority: "bioguide:Q1", wikidata: "Q99", alsoKnownBy: ["wikidata:Q99"], aliases: ["Jane Quill"] },
    });
  });

  it("is unnamed no more, and not called by an office", () => {
    const holder = mention("m1", "Official", "Ohio's 4th district representative", {
      unnamed: true,
      roles: [held("representative", { district: "Ohio's 4th district" })],
      aliases: ["The representative of Ohio's 4th district"],
    });
    const node = contribute(told([holder]), authorities).nodes.find(({ kind }) => kind === "Official");
    expect(node?.name).toBe("Jane B. Quill");
    expect(node?.properties).not.toHaveProperty("unnamed");
    expect(node?.properties).not.toHaveProperty("aliases");
  });

  it("refers to it by the rule that found it", () => {
    const { edges } = contribute(told([quill]), authorities);
    expect(edges.find(({ type }) => type === "REFERS_TO")?.properties["rule"]).toBe("authority-name");
  });

  it("is as it was without lists", () => {
    expect(contribute(told([quill]), nothing)).toEqual(contribute(told([quill])));
  });
});
