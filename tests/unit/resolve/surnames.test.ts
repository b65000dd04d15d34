import { article, mention } from "../../support/invented-article.ts";
import { beside, naming, people, resolved } from "../../support/resolved.ts";

const OHIO = { title: "Sen.", state: "Ohio", party: "Democratic" };
const TEXAS = { title: "Sen.", state: "Texas", party: "Republican" };
const HARLOW = { title: "Mayor", town: "Harlow", state: "Oregon" };

describe("a surname alone", () => {
  it("waits in its article", () => {
    expect(people(naming("a1", "Ana Ruiz", HARLOW), naming("a2", "Ruiz"))[1]).toBe("person:a2:m1");
  });

  it("joins the only one of the name with that office or place", () => {
    expect(people(naming("a1", "Ana Ruiz", HARLOW), naming("a2", "Ruiz", { title: "Mayor" }))[1]).toBe(
      "person:ana-ruiz",
    );
  });

  it("waits between two whom it fits", () => {
    const mayors = [naming("a1", "Ana Ruiz", HARLOW), naming("a2", "Tom Ruiz", { title: "Mayor", town: "Tolland" })];
    expect(people(...mayors, naming("a3", "Ruiz", { title: "Mayor" }))[2]).toBe("person:a3:m1");
  });

  it("joins of two whom it fits the one who is written about by far the most", () => {
    const mayor = { title: "Mayor" };
    const often = (count: number) => Array.from({ length: count }, (_, at) => naming(`b${at}`, "Ana Ruiz", mayor));
    const found = (count: number) =>
      resolved([...often(count), naming("a1", "Tom Ruiz", mayor), naming("a2", "Ruiz", mayor)]).get("a2:m1");
    expect([found(9), found(10)]).toEqual(["person:a2:m1", "person:ana-ruiz"]);
  });

  it("joins somebody in office though most articles leave the office out, wherever they are", () => {
    const plain = Array.from({ length: 5 }, (_, at) =>
      naming(`b${at}`, "Ana Ruiz", { party: "Democratic", state: "Ohio" }),
    );
    const governor = naming("a1", "Ana Ruiz", { title: "Gov.", party: "Democratic", state: "Ohio" });
    expect(resolved([...plain, governor, naming("a2", "Ruiz", { title: "Gov." })]).get("a2:m1")).toBe(
      "person:ana-ruiz",
    );
  });

  it("without an office is whom all readers know, if there is one", () => {
    const often = (count: number) => Array.from({ length: count }, (_, at) => naming(`b${at}`, "Ana Ruiz"));
    const found = (count: number, others: readonly string[] = []) =>
      resolved([...often(count), ...others.map((name, at) => naming(`c${at}`, name)), naming("a1", "Ruiz")]).get(
        "a1:m1",
      );
    expect([found(19), found(20)]).toEqual(["person:a1:m1", "person:ana-ruiz"]);
    const others = ["Tom Ruiz", "Eva Ruiz", "Kim Ruiz", "Lou Ruiz", "Max Ruiz", "Ned Ruiz"];
    expect([
      found(20, others),
      found(20, [...others, "Pia Ruiz"]),
      found(20, ["Tom Ruiz", "Tom Ruiz", "Tom Ruiz"]),
    ]).toEqual(["person:ana-ruiz", "person:a1:m1", "person:a1:m1"]);
  });

  it("waits where too many share something with it", () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        naming(`b${at}`, `${String.fromCharCode(97 + at)}bel Shaw`, { party: "Democratic", state: "Texas" }),
      );
    const mayor = { title: "Mayor", party: "Democratic", state: "Ohio" };
    const found = (count: number) =>
      resolved([naming("a1", "Shaw", mayor), naming("a2", "John Shaw", mayor), ...others(count)]).get("a1:m1");
    expect([found(15), found(16)]).toEqual(["person:john-shaw", "person:a1:m1"]);
  });

  it("waits where it comes with an office of that town and the only one there is seen in another", () => {
    const found = (title: string) =>
      people(naming("a1", "Ana Ruiz", HARLOW), naming("a2", "Ruiz", { ...HARLOW, title }))[1];
    expect([found("Fire Chief"), found("Mayor")]).toEqual(["person:a2:m1", "person:ana-ruiz"]);
  });

  it("waits where the state speaks against it", () => {
    expect(people(naming("a1", "John Shaw", OHIO), naming("a2", "Shaw", TEXAS))[1]).toBe("person:a2:m1");
  });
});

describe("a surname alone in the company of others", () => {
  const AT_HARLOW = { town: "Harlow", state: "Oregon" };
  /** Whom "Ruiz" means in an article of Harlow with these others, beside others that name somebody in full. */
  const found = (others: readonly string[], ...articles: ReturnType<typeof naming>[]) =>
    people(beside(naming("a9", "Ruiz", AT_HARLOW), others), ...articles)[0];
  const ana = (others: readonly string[], held: Parameters<typeof naming>[2] = AT_HARLOW) =>
    beside(naming("a1", "Ana Ruiz", held), others);

  it("is whom an article of that place names beside somebody of the same full name", () => {
    expect(found(["Ida Vale"], ana(["Ida Vale"]))).toBe("person:ana-ruiz");
  });

  it("is whom an article of that place names beside somebody by the short form of the same name", () => {
    expect(found(["Bill Vale"], ana(["William Vale"]))).toBe("person:ana-ruiz");
  });

  it("is whom an article names beside somebody who holds an office of the same town, wherever the article is told from", () => {
    const mayorOf = (one: ReturnType<typeof naming>, name: string, town: string) => {
      const seat = mention("m90", "City", town);
      const role = { title: "Mayor", status: "current" as const, of: "m90", party: null, district: null };
      return { ...one, mentions: [...one.mentions, seat, mention("m91", "Official", name, { roles: [role] })] };
    };
    const follow = (town: string) => mayorOf(naming("a9", "Ruiz", AT_HARLOW), "Vale", town);
    const story = mayorOf(naming("a1", "Ana Ruiz", { town: "Tolland", state: "Oregon" }), "Ida Vale", "Harlow Fork");
    expect([people(follow("Harlow Fork"), story)[0], people(follow("Lune"), story)[0]]).toEqual([
      "person:ana-ruiz",
      "person:a9:m1",
    ]);
  });

  it("is whom an article of that town names beside two others of these surnames", () => {
    expect([found(["Vale"], ana(["Vale", "Orr"])), found(["Vale", "Orr"], ana(["Vale", "Orr"]))]).toEqual([
      "person:a9:m1",
      "person:ana-ruiz",
    ]);
  });

  it("is whom an article of that town names beside somebody in a local office", () => {
    const others = (one: ReturnType<typeof naming>) => ({
      ...one,
      mentions: one.mentions.map((mention) =>
        mention.name === "Vale"
          ? {
              ...mention,
              roles: [{ title: "Sheriff", status: "current" as const, of: null, party: null, district: null }],
            }
          : mention,
      ),
    });
    expect(people(others(beside(naming("a9", "Ruiz", AT_HARLOW), ["Vale"])), others(ana(["Vale"])))[0]).toBe(
      "person:ana-ruiz",
    );
  });

  it("is whom that paper names in that town beside one other of that surname", () => {
    const inPaper = (one: ReturnType<typeof naming>, outlet: string) => ({ ...one, outlet });
    const follow = inPaper(beside(naming("a9", "Ruiz", AT_HARLOW), ["Vale"]), "The Bell");
    const found9 = (outlet: string) => people(follow, inPaper(ana(["Vale"]), outlet))[0];
    expect([found9("The Bell"), found9("Ledger")]).toEqual(["person:ana-ruiz", "person:a9:m1"]);
  });

  it("is whom an article of that town has in a post that is called so for short", () => {
    const chief = naming("a9", "Ruiz", { title: "Chief" });
    const inTown = {
      ...chief,
      mentions: [...chief.mentions, ...naming("a8", "Kim Dahl", AT_HARLOW).mentions.slice(1)],
    };
    const found9 = (title: string) => people(inTown, naming("a1", "Ana Ruiz", { title, ...AT_HARLOW }))[0];
    expect([found9("Police Chief"), found9("Deputy Police Chief"), found9("Mayor")]).toEqual([
      "person:ana-ruiz",
      "person:a9:m1",
      "person:a9:m1",
    ]);
  });

  it("waits where the place is another, or the only company is of the name", () => {
    const texas = { town: "Tolland", state: "Texas" };
    expect([found(["Ida Vale"], ana(["Ida Vale"], texas)), found(["Tom Ruiz"], ana(["Tom Ruiz"]))]).toEqual([
      "person:a9:m1",
      "person:a9:m1",
    ]);
  });

  it("is whom an article of another place names beside the same two full names", () => {
    const abroad = { town: "Tolland", state: "Texas" };
    expect(found(["Ida Vale", "Ben Orr"], ana(["Ida Vale", "Ben Orr"], abroad))).toBe("person:ana-ruiz");
  });

  it.each([
    ["Ohio House", null],
    ["House", "state"],
  ] as const)("is whom news of a statehouse names, which is news of one state: %s", (name, level) => {
    const house = mention("m8", "Agency", name, { level });
    const role = { title: "Rep.", status: "current", of: "m8", party: null, district: null } as const;
    const inHouse = (one: ReturnType<typeof naming>) => ({
      ...one,
      mentions: [...one.mentions, house, mention("m9", "Official", "Eva Dahl", { roles: [role] })],
    });
    const bare = inHouse(beside(naming("a9", "Ruiz", AT_HARLOW), ["Ida Vale"]));
    expect(people(bare, inHouse(ana(["Ida Vale"])))[0]).toBe("person:ana-ruiz");
  });

  it("waits between two whom that company fits, however much more speaks for one", () => {
    const much = [ana(["Ida Vale", "Ben Orr"]), { ...ana(["Ida Vale", "Ben Orr"]), id: "a2" }];
    expect(found(["Ida Vale", "Ben Orr"], ...much, beside(naming("a3", "Tom Ruiz", AT_HARLOW), ["Orr"]))).toBe(
      "person:a9:m1",
    );
  });

  it("waits where it comes with an office and the only one in that company is seen in another", () => {
    const chief = beside(naming("a9", "Ruiz", { title: "Fire Chief", ...AT_HARLOW }), ["Ida Vale"]);
    const beside9 = (title: string) => people(chief, ana(["Ida Vale"], { title, town: "Harlow", state: "Oregon" }))[0];
    expect([beside9("Librarian"), beside9("Chief")]).toEqual(["person:a9:m1", "person:ana-ruiz"]);
  });

  it("waits in news of the whole country, where all are in the company of the same few", () => {
    const senator = (one: ReturnType<typeof naming>) =>
      beside(naming(one.id, "Kim Dahl", { title: "Sen." }), []).mentions;
    const wide = (one: ReturnType<typeof naming>) => ({
      ...one,
      mentions: [...one.mentions, ...senator(one).map((mention) => ({ ...mention, id: "m8" }))],
    });
    expect(people(wide(beside(naming("a9", "Ruiz", AT_HARLOW), ["Ida Vale"])), wide(ana(["Ida Vale"])))[0]).toBe(
      "person:a9:m1",
    );
  });

  it("is whom all readers know, if there is one, whatever its company", () => {
    const often = Array.from({ length: 20 }, (_, at) => naming(`b${at}`, "Tom Ruiz"));
    expect(found(["Ida Vale"], ana(["Ida Vale"]), ...often)).toBe("person:tom-ruiz");
  });
});

test("a surname alone beside somebody of the name is not he, but may be who else is named in that company", () => {
  const inHarlow = (id: string, people: readonly string[]) =>
    article({
      id,
      mentions: [mention("m9", "City", "Harlow"), ...people.map((name, at) => mention(`m${at + 1}`, "Person", name))],
    });
  const mother = inHarlow("a1", ["Jean Strand", "Karl Strand", "Ada Quill"]);
  const follow = inHarlow("a2", ["Strand", "Karl Strand", "Ada Quill"]);
  expect(resolved([mother, follow]).get("a2:m1")).toBe("person:jean-strand");
  const alone = inHarlow("a3", ["Karl Strand", "Ada Quill"]);
  expect(resolved([alone, follow]).get("a2:m1")).toBe("person:a2:m1");
});
