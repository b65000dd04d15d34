import type { Mention } from "../../../graph/model/extracted.ts";
import { GROUP_MAX } from "../../../graph/resolve/blocks/comparable.ts";
import { article, mention } from "../../support/invented-article.ts";
import { naming, resolved } from "../../support/resolved.ts";

const place = { geonameId: 77, latitude: 1, longitude: 2, region: "Oregon", country: "US" };
const oregon = mention("m9", "Region", "Oregon");

describe("a body of many articles", () => {
  const full = article({
    id: "a1",
    mentions: [mention("m1", "Agency", "Federal Canals Agency", { acronym: "FCA", level: "federal" })],
  });
  const short = article({ id: "a2", mentions: [mention("m1", "Agency", "FCA")] });

  it("is known by its acronym once an article tells what that stands for", () => {
    expect(resolved([short]).get("a2:m1")).toBe("agency:fca");
    expect(resolved([short, full]).get("a2:m1")).toBe("agency:federal-canals-agency");
  });

  it("is known by its last word alone once an article calls it so beside its name, unless two are", () => {
    const clubOf = (id: string, name: string, aliases: string[] = []) =>
      article({ id, mentions: [mention("m1", "Organization", name, { aliases })] });
    const [hawks, tolland] = [clubOf("a1", "Hawks"), clubOf("a2", "Tolland Hawks", ["Hawks"])];
    expect(resolved([hawks]).get("a1:m1")).toBe("org:hawks");
    expect(resolved([hawks, tolland]).get("a1:m1")).toBe("org:tolland-hawks");
    expect(resolved([hawks, tolland, clubOf("a3", "Harlow Hawks", ["Hawks"])]).get("a1:m1")).toBe("org:hawks");
  });

  it("is one in British and in American spelling", () => {
    const named = (id: string, name: string) => article({ id, mentions: [mention("m1", "Organization", name)] });
    const all = resolved([
      named("a1", "Tamarack Centre for Labour Studies"),
      named("a2", "Tamarack Center for Labor Studies"),
    ]);
    expect(all.get("a1:m1")).toBe(all.get("a2:m1"));
  });

  it("is not known by an acronym that stands for two", () => {
    const other = article({
      id: "a3",
      mentions: [mention("m1", "Agency", "Farm Credit Authority", { acronym: "FCA" })],
    });
    expect(resolved([short, full, other]).get("a2:m1")).toBe("agency:fca");
  });

  it("is not known by an acronym that few spell out and more do not", () => {
    const others = ["a4", "a5"].map((id) => article({ id, mentions: [mention("m1", "Agency", "FCA")] }));
    expect(resolved([short, full, ...others]).get("a2:m1")).toBe("agency:fca");
  });

  it("with a place is the one without, where that is the only one", () => {
    const town = mention("m2", "City", "Harlow", { place });
    const placed = article({ id: "a1", mentions: [mention("m1", "Agency", "Harlow police", { of: "m2" }), town] });
    const plain = article({ id: "a2", mentions: [mention("m1", "Agency", "Harlow Police Department")] });
    const all = resolved([placed, plain]);
    expect([all.get("a1:m1"), all.get("a2:m1")]).toEqual([
      "agency:harlow-police@oregon",
      "agency:harlow-police@oregon",
    ]);
  });
});

describe("a body that is told by its person", () => {
  const campaignOf = (id: string, name: string, parts: Partial<Mention> = {}) =>
    article({
      id,
      mentions: [
        mention("m1", "Official", name, parts),
        mention("m2", "Organization", `${name}'s campaign`, { of: "m1" }),
      ],
    });
  const mayor = { roles: [{ title: "mayor", status: "current", of: null, party: null, district: null }] } as const;

  it("is one, whatever initial or short name the person goes by", () => {
    const all = resolved([campaignOf("a1", "Ana Vale"), campaignOf("a2", "Ana B. Vale")]);
    expect([all.get("a1:m2"), all.get("a2:m2")]).toEqual(["org:ana-vale-campaign", "org:ana-vale-campaign"]);
  });

  it("goes where its person goes who is told by surname and office", () => {
    const full = campaignOf("a1", "Ana Vale", { roles: [...mayor.roles] });
    const short = campaignOf("a2", "Vale", { roles: [...mayor.roles] });
    expect(resolved([full, short]).get("a2:m2")).toBe("org:ana-vale-campaign");
  });

  it("is not that of another person of the surname", () => {
    const all = resolved([campaignOf("a1", "Ana Vale"), campaignOf("a2", "Tom Vale")]);
    expect(all.get("a1:m2")).not.toBe(all.get("a2:m2"));
  });

  it("is whose articles name in full where it governs and he is told by the surname alone", () => {
    const administrationOf = (id: string, name: string) =>
      article({
        id,
        mentions: [mention("m1", "Person", name), mention("m2", "Agency", `${name}'s administration`, { of: "m1" })],
      });
    const found = (...full: readonly string[]) =>
      resolved([...full.map((name, at) => administrationOf(`b${at}`, name)), administrationOf("a1", "Vale")]).get(
        "a1:m2",
      );
    expect(found("Ana Vale", "Ana Vale")).toBe("agency:ana-vale-administration");
    expect(found("Ana Vale", "Ana Vale", "Tom Vale")).toBe("agency:vale-administration");
  });

  it("is not another body of the same person", () => {
    const office = article({
      id: "a2",
      mentions: [mention("m1", "Official", "Ana Vale"), mention("m2", "Agency", "Ana Vale's office", { of: "m1" })],
    });
    expect(resolved([campaignOf("a1", "Ana Vale"), office]).get("a2:m2")).toBe("agency:ana-vale-office");
  });
});

describe("a town of many articles", () => {
  const placed = article({ id: "a1", mentions: [mention("m1", "City", "Harlow", { place })] });

  it("that no gazetteer places is the one of the state that its article is about", () => {
    const plain = article({ id: "a2", mentions: [mention("m1", "City", "Harlow"), oregon] });
    expect(resolved([placed, plain]).get("a2:m1")).toBe("city:77");
  });

  it("stays by itself in another state, or where none is told", () => {
    const ohio = article({
      id: "a2",
      mentions: [mention("m1", "City", "Harlow", { of: "m9" }), mention("m9", "Region", "Ohio")],
    });
    const bare = article({ id: "a3", mentions: [mention("m1", "City", "Harlow")] });
    const all = resolved([placed, ohio, bare]);
    expect([all.get("a2:m1"), all.get("a3:m1")]).toEqual(["city:harlow-ohio", "city:harlow"]);
  });
});

describe("a block of very many profiles", () => {
  const crowd = Array.from({ length: GROUP_MAX + 1 }, (_, at) =>
    naming(`a${at}`, "William Gray", { title: `Warden ${at}` }),
  );

  it("goes by exact names alone", () => {
    const all = resolved([
      ...crowd,
      ...Array.from({ length: 7 }, (_, at) => naming(`c${at}`, "Bill Gray", { title: "Warden 1" })),
      naming("b1", "Bill Gray", { title: "Warden 1" }),
      naming("b2", "Gray", { title: "Warden 1" }),
    ]);
    expect([all.get("a1:m1"), all.get("b1:m1"), all.get("b2:m1")]).toEqual([
      "person:william-gray",
      "person:bill-gray",
      "person:b2:m1",
    ]);
  });

  it("is compared without surroundings where that is enough", () => {
    const around = crowd.map((one, at) =>
      naming(one.id, "William Gray", { title: "Warden", town: `Town ${at}` }, { roles: [] }),
    );
    const all = resolved([
      ...around,
      naming("b1", "Bill Gray", { title: "Clerk" }),
      naming("b2", "William Gray", { title: "Clerk" }),
    ]);
    expect(all.get("b1:m1")).toBe("person:william-gray");
  });
});

describe("somebody a list knows", () => {
  const authority = { id: "list:7", name: "Ana Ruiz", wikidata: null, also: [], rule: "authority-name" };
  const listed = (id: string, name: string, parts = {}) => naming(id, name, { title: "Sen." }, { authority, ...parts });
  const of = (id: string, all: Map<string, string>) => all.get(`${id}:m1`);

  it("is one by whatever name, and takes along those of the name that the list passed over", () => {
    const all = resolved([
      listed("a1", "Ana Ruiz"),
      listed("a2", "Ruiz"),
      listed("a3", "the senator", { unnamed: true }),
      naming("a4", "Ana Ruiz"),
    ]);
    for (const id of ["a1", "a2", "a3", "a4"]) expect(of(id, all)).toBe("person:list:7");
  });

  it("is never one with another entry of the list", () => {
    const other = { ...authority, id: "list:8" };
    const all = resolved([listed("a1", "Ana Ruiz"), listed("a2", "Ana Ruiz", { authority: other })]);
    expect([of("a1", all), of("a2", all)]).toEqual(["person:list:7", "person:list:8"]);
  });
});
