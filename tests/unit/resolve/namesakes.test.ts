import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { signatureOf } from "../../../graph/resolve/blocks/signature.ts";
import { profilesOf } from "../../../graph/resolve/blocks/profiles.ts";
import { mention } from "../../support/invented-article.ts";
import { naming, people, resolved } from "../../support/resolved.ts";

const HARLOW = { title: "Mayor", town: "Harlow", state: "Oregon" };

describe("a town that a gazetteer places", () => {
  const placed = (id: string, region: string, country: string) => {
    const told = naming(id, "Ana Ruiz", { title: "Mayor", town: "Harlow" });
    const place = { geonameId: null, latitude: 1, longitude: 1, region, country };
    return { ...told, mentions: told.mentions.map((one) => (one.kind === "City" ? { ...one, place } : one)) };
  };

  it("is in its state by the postal code, and the mayors of two states are two", () => {
    const [oregon, named, texas] = people(
      placed("a1", "OR", "US"),
      naming("a2", "Ana Ruiz", HARLOW),
      placed("a3", "TX", "US"),
    );
    expect([named, texas]).toEqual([oregon, "person:ana-ruiz@texas"]);
  });

  it("has no such state in another country, whose regions have codes of the same letters", () => {
    const [profile] = profilesOf(placed("a1", "CA", "IT")).flatMap((one) => one.profile ?? []);
    expect(profile?.features.states).toBeUndefined();
  });
});

/** How many people these articles tell of. */
const count = (...articles: ExtractedArticle[]) => new Set(people(...articles)).size;
/** The same article, as news of several states. */
const wide = (one: ExtractedArticle): ExtractedArticle => ({
  ...one,
  mentions: [...one.mentions, ...["Utah", "Maine", "Nevada"].map((state, at) => mention(`r${at}`, "Region", state))],
});
/** Somebody without an office, in news of a state. */
const bare = (id: string, name: string, state: string) => {
  const told = naming(id, name, { state, title: "x" });
  return { ...told, mentions: told.mentions.map((one) => ({ ...one, roles: [] })) };
};

describe("of one name, in news of two places", () => {
  const SHERIFF = { title: "Sheriff", state: "Ohio" };

  it("two who hold offices of a town or county are two", () => {
    const coroner = bare("a2", "Sten Vale", "Texas");
    const inOffice = naming("a3", "Sten Vale", { title: "Coroner" });
    expect(
      count(naming("a1", "Sten Vale", SHERIFF), naming("a2", "Sten Vale", { title: "Coroner", state: "Texas" })),
    ).toBe(2);
    expect(
      count(naming("a1", "Sten Vale", SHERIFF), naming("a3", "Sten Vale", { title: "Coroner", state: "Ohio" })),
    ).toBe(1);
    expect(count(inOffice, naming("a4", "Sten Vale", SHERIFF), coroner)).toBe(2);
  });

  it("one who holds such an office and one who holds none are two, unless either is news of everywhere", () => {
    expect(count(naming("a1", "Sten Vale", SHERIFF), bare("a2", "Sten Vale", "Texas"))).toBe(2);
    expect(count(naming("a1", "Sten Vale", SHERIFF), bare("a2", "Sten Vale", "Ohio"))).toBe(1);
    expect(count(naming("a1", "Sten Vale", SHERIFF), wide(bare("a2", "Sten Vale", "Texas")))).toBe(1);
    expect(count(naming("a1", "Sten Vale", { ...SHERIFF, status: "former" }), bare("a2", "Sten Vale", "Texas"))).toBe(
      1,
    );
  });

  it("one who holds such an office is one in news of a state and of a town that nobody places, but for a common name", () => {
    const town = (id: string, name: string) => naming(id, name, { title: "Sheriff", town: "Oakhollow" });
    expect(count(naming("a1", "Sten Vale", SHERIFF), town("a2", "Sten Vale"))).toBe(1);
    expect(count(naming("a1", "John Brown", { title: "x", state: "Ohio" }), town("a2", "John Brown"))).toBe(2);
  });

  it("two of whom nothing is told are two by a given name that many bear, one by a rare one", () => {
    expect(count(bare("a1", "Mary Oakhollow", "Ohio"), bare("a2", "Mary Oakhollow", "Texas"))).toBe(2);
    expect(count(bare("a1", "Mary Oakhollow", "Ohio"), bare("a2", "Mary Oakhollow", "Ohio"))).toBe(1);
    expect(count(bare("a1", "Ximena Oakhollow", "Ohio"), bare("a2", "Ximena Oakhollow", "Texas"))).toBe(1);
  });

  it("two of a rarer name are one where either is news of everywhere", () => {
    expect(count(wide(bare("a1", "Mary Oakhollow", "Ohio")), bare("a2", "Mary Oakhollow", "Texas"))).toBe(1);
  });

  it("two of a name that thousands bear are one only where something agrees, or both are news of everywhere", () => {
    const one = bare("a1", "Mary Brown", "Ohio");
    expect(count(wide(one), bare("a2", "Mary Brown", "Texas"))).toBe(2);
    expect(count(wide(one), wide(bare("a2", "Mary Brown", "Texas")))).toBe(1);
    const author = (id: string, state: string) => {
      const told = bare(id, "Mary Brown", state);
      return {
        ...told,
        mentions: told.mentions.map((who) =>
          who.id === "m1" ? { ...who, roles: naming(id, "x", { title: "author" }).mentions[0]!.roles } : who,
        ),
      };
    };
    expect(count(author("a1", "Ohio"), author("a2", "Texas"))).toBe(1);
  });

  it("are one whose articles name somebody else besides, as reports of one story do", () => {
    const besides = (id: string, state: string, who: string) => {
      const told = bare(id, "Mary Brown", state);
      return { ...told, mentions: [...told.mentions, mention("m9", "Person", who)] };
    };
    expect(count(besides("a1", "Ohio", "Ada Quill"), besides("a2", "Texas", "Ada B. Quill"))).toBe(1);
    expect(count(besides("a1", "Ohio", "Ada Quill"), besides("a2", "Texas", "Eve Quill"))).toBe(2);
    expect(count(besides("a1", "Ohio", "Ada Quill"), besides("a2", "Texas", "Ned Tarn"))).toBe(2);
  });

  it("are told by whom else the first thirty-two mentions of a profile name, whatever order these come in", () => {
    const holding = (id: string, title: string, state: string, ...others: string[]) => {
      const [{ roles } = { roles: [] }] = naming(id, "x", { title }).mentions;
      const told = bare(id, "Mary Brown", state);
      const besides = others.map((name) => mention("m9", "Person", name));
      return { ...told, mentions: [...told.mentions.map((one) => ({ ...one, roles })), ...besides] };
    };
    const plain = Array.from({ length: 32 }, (_, at) => holding(`c${at}`, "author", "Ohio"));
    const teacher = holding("e1", "teacher", "Texas", "Ada Quill");
    expect(count(holding("b1", "author", "Ohio", "Ada Quill"), ...plain, teacher)).toBe(1);
    expect(count(holding("d1", "author", "Ohio", "Ada Quill"), ...plain, teacher)).toBe(2);
    expect(count(teacher, ...plain, holding("d1", "author", "Ohio", "Ada Quill"))).toBe(2);
  });

  it("are one profile for those of one place or one office, however many others and places their articles name", () => {
    const besides = ["Ada Quill", "Ned Tarn", "Eve Sand"].map((who, at) => {
      const one = bare(`a${at}`, "Mary Brown", "Ohio");
      return { ...one, mentions: [...one.mentions, mention("m9", "Person", who)] };
    });
    const [{ roles } = { roles: [] }] = naming("a1", "x", { title: "author" }).mentions;
    const held = ["Ohio", "Texas"].map((state) => {
      const one = bare("a1", "Mary Brown", state);
      return { ...one, mentions: one.mentions.map((who) => ({ ...who, roles })) };
    });
    const profiles = (all: ExtractedArticle[]) =>
      new Set(all.map((one) => signatureOf(profilesOf(one).find((row) => row.mention === "m1")!.profile!))).size;
    expect([profiles(besides), profiles(held)]).toEqual([1, 1]);
  });

  it("are one whom many articles name, wherever they are", () => {
    const states = ["Ohio", "Texas", "Iowa", "Maine"];
    const often = (least: number) =>
      Array.from({ length: least }, (_, at) => bare(`b${at}`, "Mary Brown", states[at % 4] ?? ""));
    expect(count(...often(19))).toBe(4);
    expect(count(...often(20))).toBe(1);
  });

  it("are never one whom somebody decided to be two, by whatever tells them apart in their ids", () => {
    const two = [
      naming("a1", "Sten Vale", { title: "Sheriff" }),
      naming("a2", "Sten Vale", { title: "Sheriff", party: "Democratic" }),
    ];
    expect(count(...two)).toBe(1);
    const ids = resolved(two, [["person:sten-vale", "person:sten-vale@democratic-party"]]);
    expect(ids.get("a1:m1")).not.toBe(ids.get("a2:m1"));
    const third = naming("a3", "Sten Vale", { title: "Trustee", party: "Democratic" });
    const more = resolved([...two, third], [["person:sten-vale", "person:sten-vale@democratic-party"]]);
    expect(more.get("a3:m1")).toBe(more.get("a2:m1"));
  });

  it.each(["Iowa", "Ohio", "Texas"])(
    "are two by a decision on where the articles on one are (%s), and all others one",
    (state) => {
      const all = ["Iowa", "Ohio", "Texas"].map((one) => bare(one, "Ximena Oakhollow", one));
      expect(count(...all)).toBe(1);
      const id = "person:ximena-oakhollow";
      const decided = resolved(all, [[id, `${id}@${state.toLowerCase()}`]]);
      const others = all.filter((one) => one.id !== state).map((one) => decided.get(`${one.id}:m1`));
      expect([new Set(others).size, others.includes(decided.get(`${state}:m1`))]).toEqual([1, false]);
    },
  );
});
