import fc from "fast-check";
import { ALONE, identified } from "../../../graph/resolve/identity.ts";
import { profilesOf } from "../../../graph/resolve/blocks/profiles.ts";
import { naming, people, resolved } from "../../support/resolved.ts";

const OHIO = { title: "Sen.", state: "Ohio", party: "Democratic" };
const HARLOW = { title: "Mayor", town: "Harlow", state: "Oregon" };

describe("a person of many articles", () => {
  it("keeps the id of the name where nothing else is of it", () => {
    expect(people(naming("a1", "Ana Ruiz", HARLOW), naming("a2", "Ana B. Ruiz"))).toEqual([
      "person:ana-ruiz",
      "person:ana-ruiz",
    ]);
  });

  it("is two where unlike offices are held in two towns of one state, and one where they are of one town", () => {
    const count = (town: string) =>
      new Set(
        people(
          naming("a1", "Ana Ruiz", { title: "Sgt.", town: "Harlow", state: "Oregon" }),
          naming("a2", "Ana Ruiz", { title: "Librarian", town, state: "Oregon" }),
        ),
      ).size;
    expect([count("Tolland"), count("Harlow")]).toEqual([2, 1]);
  });

  it("is one by full name and by nickname, where something else agrees", () => {
    const [full, short] = people(naming("a1", "William Gray", HARLOW), naming("a2", "Bill Gray", { title: "Mayor" }));
    expect([full, short]).toEqual(["person:william-gray", "person:william-gray"]);
  });

  it("knows what women are called for short, too", () => {
    const [full, short] = people(naming("a1", "Beverly Gray", HARLOW), naming("a2", "Bev Gray", { title: "Mayor" }));
    expect(short).toBe(full);
  });

  it("is two by nickname alone", () => {
    const [full, short] = people(naming("a1", "William Gray"), naming("a2", "Bill Gray"));
    expect([full, short]).toEqual(["person:william-gray", "person:bill-gray"]);
  });

  it("is one by an initial, where office and place agree", () => {
    expect(new Set(people(naming("a1", "Ana Ruiz", HARLOW), naming("a2", "A. Ruiz", HARLOW)))).toEqual(
      new Set(["person:ana-ruiz"]),
    );
  });

  it("is one by a nickname that an article gives between quotation marks, which is no name in the middle", () => {
    const called = (other: string) => people(naming("a1", 'Harold "Skip" Shaw', HARLOW), naming("a2", other, HARLOW));
    expect(called("Skip Shaw")).toEqual(["person:harold-shaw", "person:harold-shaw"]);
    expect(called("Harold A. Shaw")).toEqual(["person:harold-shaw", "person:harold-shaw"]);
  });

  it("is one who goes by the middle name", () => {
    const [a, b] = people(naming("a1", "J. Robert Shaw", HARLOW), naming("a2", "Robert Shaw", HARLOW));
    expect(a).toBe(b);
  });

  it("is two for other given names, whatever else agrees", () => {
    const [a, b] = people(naming("a1", "Ana Ruiz", HARLOW), naming("a2", "Tom Ruiz", HARLOW));
    expect([a, b]).toEqual(["person:ana-ruiz", "person:tom-ruiz"]);
  });

  it("is not the father or the son", () => {
    const [a, b] = people(naming("a1", "Karl Dahl Jr.", HARLOW), naming("a2", "Karl Dahl Sr.", HARLOW));
    expect(a).not.toBe(b);
  });

  it("is written with a suffix here and without it there", () => {
    const [junior, mayor] = people(naming("a1", "Karl Dahl Jr.", HARLOW), naming("a2", "Karl Dahl", HARLOW));
    expect(mayor).toBe(junior);
    const [bearer, plain] = people(naming("a1", "Karl Dahl Jr."), naming("a2", "Karl Dahl", HARLOW));
    expect(plain).toBe(bearer);
  });

  it("is not the father whose son's article tells of him", () => {
    const beside = { ...naming("a1", "Karl Dahl Jr."), text: "Karl Dahl Jr. said that his father had closed it." };
    const [son, father] = people(beside, naming("a2", "Karl Dahl", HARLOW));
    expect(father).not.toBe(son);
  });

  it("is neither of two with a suffix where nothing tells which", () => {
    const two = [naming("a1", "Karl Dahl Jr.", HARLOW), naming("a2", "Karl Dahl Sr.", { title: "Judge" })];
    expect(new Set(people(...two, naming("a3", "Karl Dahl"))).size).toBe(3);
  });

  it("is one whom a single report puts in another state", () => {
    const often = ["a1", "a2", "a3"].map((id) => naming(id, "Ana Ruiz", OHIO));
    const stray = naming("a4", "Ana Ruiz", { ...OHIO, state: "Texas" });
    expect(new Set(people(...often, stray, naming("a5", "Ana Ruiz", { title: "Sen." }))).size).toBe(1);
  });

  it("is one whom single reports put in several other states", () => {
    const often = ["a1", "a2", "a3"].map((id) => naming(id, "Ana Ruiz", OHIO));
    const strays = ["Texas", "Iowa"].map((state) => naming(state, "Ana Ruiz", { ...OHIO, state }));
    expect(new Set(people(...often, ...strays)).size).toBe(1);
  });

  it("is found by two family names", () => {
    const families = naming("a2", "Ortega Salinas", {}, { familyNames: true });
    expect(people(naming("a1", "Luis Miguel Ortega Salinas"), families)[1]).toBe("person:luis-miguel-ortega-salinas");
  });

  it("is the same with a degree behind the name", () => {
    const [plain, doctor, counsel] = people(
      naming("a1", "Lena Orr"),
      naming("a2", "Lena Orr, M.D., Ph.D."),
      naming("a3", "Lena Orr QC"),
    );
    expect([doctor, counsel]).toEqual([plain, plain]);
  });

  it("is found by the second given name where something else agrees", () => {
    const held = { title: "judge" };
    expect(people(naming("a1", "Ruth Ida Vale", held), naming("a2", "Ida Vale", held))[1]).toBe("person:ruth-ida-vale");
    expect(people(naming("a1", "Ruth Ida Vale", held), naming("a2", "Ida Vale"))[1]).toBe("person:ida-vale");
  });

  it("may leave it out in a short name, where the office agrees", () => {
    const [full, short] = people(
      naming("a1", "Joseph R. Dahl Jr.", { ...HARLOW, title: "senator", state: "Oregon" }),
      naming("a2", "Joe Dahl", { title: "senator" }),
    );
    expect(short).toBe(full);
  });

  it("is no given name that stands before a surname in small letters", () => {
    const all = resolved([naming("a1", "Ursula von der Dahl", HARLOW), naming("a2", "von der Dahl", HARLOW)]);
    expect(all.get("a2:m1")).toBe("person:ursula-von-der-dahl");
    expect(resolved([naming("a2", "von der Dahl")]).get("a2:m1")).not.toBe("person:von-der-dahl");
  });

  it("goes by the name that most write, where the longer has but a word more before it", () => {
    const often = ["a1", "a2"].map((id) => naming(id, "Ida Vale", { title: "judge" }));
    expect(people(...often, naming("a3", "Goalkeeper Ida Vale", { title: "judge" }))[2]).toBe("person:ida-vale");
    const short = ["a1", "a2"].map((id) => naming(id, "Bill Vale", { title: "judge" }));
    expect(people(...short, naming("a3", "Goalkeeper Bill Vale", { title: "judge" }))[2]).toBe("person:bill-vale");
  });

  it("keeps the title as news write it in several ways", () => {
    const [a, b] = people(
      naming("a1", "Lena Orr", { title: "U.S. Rep.", state: "Oregon" }),
      naming("a2", "L. Orr", { title: "Congresswoman", state: "Oregon" }),
    );
    expect(a).toBe(b);
  });
});

describe("an unnamed source", () => {
  it("never leaves its article", () => {
    const unnamed = { unnamed: true };
    const both = ["a1", "a2"].map((id) =>
      naming(id, "a city spokesman", { title: "spokesman", town: "Harlow" }, unnamed),
    );
    expect(people(...both)).toEqual(["person:a1:m1", "person:a2:m1"]);
  });
});

const someone = fc.record({
  name: fc.constantFrom(
    "John Shaw",
    "Jon Shaw",
    "Jack Shaw",
    "J. Shaw",
    "Shaw",
    "John Q. Shaw",
    "John Shaw Jr.",
    "Ana Shaw",
  ),
  held: fc.record(
    {
      title: fc.constantFrom("Mayor", "Sen.", "Gov."),
      party: fc.constantFrom("Democratic", "Republican"),
      state: fc.constantFrom("Ohio", "Texas"),
      town: fc.constantFrom("Harlow", "Tolland"),
    },
    { requiredKeys: [] },
  ),
});

describe("of any articles, who is who", () => {
  it("is the same in any order", () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 9 }), fc.infiniteStream(fc.nat()), (all, chance) => {
        const articles = all.map(({ name, held }, at) => naming(`a${at}`, name, held));
        const shuffled = articles
          .map((one) => [chance.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const sorted = (ids: Map<string, string>) => [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(resolved(shuffled))).toEqual(sorted(resolved(articles)));
      }),
    );
  });

  it("never joins two who are decided to be two", () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 9 }), (all) => {
        const articles = all.map(({ name, held }, at) => naming(`a${at}`, name, held));
        const ids = resolved(articles, [["person:john-shaw", "person:jack-shaw"]]);
        const of = (name: string) =>
          articles.flatMap(({ id, mentions }) => (mentions[0]?.name === name ? [ids.get(`${id}:m1`)] : []));
        for (const john of of("John Shaw")) expect(of("Jack Shaw")).not.toContain(john);
      }),
    );
  });
});

describe("who only wrote an article", () => {
  it("is nobody of the record", () => {
    const written = naming("a1", "Nora Feld", {}, { kind: "Person", credit: true });
    expect(profilesOf(written).find(({ mention }) => mention === "m1")?.profile).toBeUndefined();
    expect(identified(written, ALONE).get("m1")).toBeUndefined();
  });
});
