import { article, mention } from "../../support/invented-article.ts";
import { naming, people, resolved } from "../../support/resolved.ts";

const OHIO = { title: "Sen.", state: "Ohio", party: "Democratic" };
const TEXAS = { title: "Sen.", state: "Texas", party: "Republican" };
const HARLOW = { title: "Mayor", town: "Harlow", state: "Oregon" };

describe("two people of one name", () => {
  it("stay two in two states, and the one more written about keeps the plain id", () => {
    expect(
      people(naming("a1", "John Shaw", OHIO), naming("a2", "John Shaw", TEXAS), naming("a3", "John Shaw", OHIO)),
    ).toEqual(["person:john-shaw", "person:john-shaw@texas", "person:john-shaw"]);
  });

  it("stay two where several reports put one of them in another state", () => {
    const senators = ["Ohio", "Ohio", "Ohio", "Ohio", "Texas", "Texas"].map((state, at) =>
      naming(`a${at}`, "John Shaw", { title: "Sen.", state }),
    );
    expect(new Set(people(...senators)).size).toBe(2);
  });

  it("stay two where one report tells another state and another office", () => {
    const often = ["a1", "a2", "a3", "a4"].map((id) => naming(id, "John Shaw", OHIO));
    const mayor = naming("a5", "John Shaw", { title: "Mayor", state: "Texas" });
    expect(new Set(people(...often, mayor)).size).toBe(2);
  });

  it("stay two who were decided to be two, however few reports tell them apart", () => {
    const often = ["a1", "a2", "a3"].map((id) => naming(id, "John Shaw", OHIO));
    const all = resolved(
      [...often, naming("a4", "John Shaw", { ...OHIO, state: "Texas" })],
      [["person:john-shaw", "person:john-shaw@texas"]],
    );
    expect(all.get("a4:m1")).not.toBe(all.get("a1:m1"));
  });

  it("stay two as mayors of two towns, unless these are of one state", () => {
    const [harlow, tolland] = ["Harlow", "Tolland"].map((town, at) =>
      naming(`a${at}`, "John Shaw", { title: "Mayor", town }),
    );
    expect(new Set(people(harlow!, tolland!)).size).toBe(2);
    const inOregon = ["Harlow", "Tolland"].map((town, at) => naming(`a${at}`, "John Shaw", { ...HARLOW, town }));
    expect(new Set(people(...inOregon)).size).toBe(1);
  });

  it("are not made one by a bare name that fits both, which stays by itself", () => {
    const [ohio, texas, bare] = people(
      naming("a1", "John Shaw", OHIO),
      naming("a2", "John Shaw", TEXAS),
      naming("a3", "John Shaw"),
    );
    expect(bare).toBe("person:john-shaw");
    expect(new Set([ohio, texas, bare]).size).toBe(3);
  });

  it("leave a bare name to the one who is written about by far the most", () => {
    const often = ["a1", "a2", "a3", "a4"].map((id) => naming(id, "John Shaw", OHIO));
    const [first, ...rest] = people(...often, naming("a5", "John Shaw", TEXAS), naming("a6", "John Shaw"));
    expect(rest.at(-1)).toBe(first);
  });

  it("are one if he only served in another state before", () => {
    const [a, b] = people(
      naming("a1", "John Shaw", { title: "governor", state: "Ohio", status: "former" }),
      naming("a2", "John Shaw", { title: "Sen.", state: "Texas" }),
    );
    expect(a).toBe(b);
  });
});

describe("a state in which a town was only guessed", () => {
  const mayorIn = (id: string, region: string, guessed?: true) =>
    article({
      id,
      mentions: [
        mention("m1", "Official", "Ana Quillfeather", {
          roles: [{ title: "Mayor", status: "current", of: "m2", party: null, district: null }],
        }),
        mention("m2", "City", "Lindow", {
          place: { geonameId: region === "OH" ? 1 : 2, latitude: 0, longitude: 0, region, country: "US" },
          ...(guessed ? { guessed } : {}),
        }),
      ],
    });

  it("parts nobody", () => {
    const [a, b] = people(mayorIn("a1", "OH", true), mayorIn("a2", "PA", true));
    expect(a).toBe(b);
  });

  it("parts two where both articles tell it", () => {
    const [a, b] = people(mayorIn("a1", "OH"), mayorIn("a2", "PA"));
    expect(a).not.toBe(b);
  });
});
