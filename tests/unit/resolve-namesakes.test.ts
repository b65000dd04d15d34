import { profilesOf } from "../../graph/resolve/profiles.ts";
import { naming, resolved } from "../support/resolved.ts";

const HARLOW = { title: "Mayor", town: "Harlow", state: "Oregon" };

/** The entities of the people `m1` of these articles, in order. */
const people = (...articles: ReturnType<typeof naming>[]) => {
  const all = resolved(articles);
  return articles.map(({ id }) => all.get(`${id}:m1`));
};

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
