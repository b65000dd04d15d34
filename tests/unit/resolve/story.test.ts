import fc from "fast-check";
import type { EventMention } from "../../../graph/model/extracted.ts";
import { storyKeys } from "../../../graph/resolve/event-resolution/foothold.ts";
import { eventDraft } from "../../../graph/resolve/event-resolution/draft.ts";
import { eventProfile } from "../../../graph/resolve/event-resolution/profile.ts";
import { type Storied, storyBlock } from "../../../graph/resolve/event-resolution/story.ts";
import { reachOf } from "../../../graph/resolve/event-resolution/stretches.ts";
import { article, event, mention } from "../../support/invented-article.ts";

const NAMES = {
  "city:brackwater": "City",
  "city:tolland": "City",
  "person:ana-ruiz": "Person",
  "person:ben-oduya": "Person",
  "person:carl-stone": "Person",
} as const;

/** A report of an article that names all these, or those given, as what they are told apart by. */
function report(
  id: string,
  type: string,
  parts: Partial<EventMention>,
  names: readonly (keyof typeof NAMES)[] = Object.keys(NAMES) as (keyof typeof NAMES)[],
): Storied {
  const own = event("e1", type, { status: "happened", start: "2025-03-15", ...parts });
  const mentions = names.map((name) => mention(name, NAMES[name], name));
  const told = article({ id, mentions, events: [own], publishedDate: "2025-03-16" });
  const entity = (one: string) => one;
  const profile = eventProfile(own, told, entity);
  return { profile, keys: storyKeys(eventDraft(own, told), id, entity), reach: reachOf(profile) };
}

const inBrackwater = { places: ["city:brackwater"], placedBy: "words" as const };
const fromTolland = { places: ["city:tolland"], placedBy: "article" as const };

describe("the block of a report", () => {
  const there = report("a", "crash", inBrackwater);

  it("is that of its own place where its words tell it", () => {
    const elsewhere = report("b", "crash", { places: ["city:tolland"], placedBy: "words" });
    expect(storyBlock(elsewhere, [there])).toBe("crash:city:tolland");
  });

  it("is that of its story where only its article's town is known: a court's", () => {
    expect(storyBlock(report("b", "crash", fromTolland), [there])).toBe("crash:city:brackwater");
  });

  it("is that of its story where it has no place", () => {
    expect(storyBlock(report("b", "crash", {}), [there])).toBe("crash:city:brackwater");
  });

  it("is its own where others are named", () => {
    const other = report("b", "crash", fromTolland, ["city:tolland", "city:brackwater", "person:carl-stone"]);
    const few = report("a", "crash", inBrackwater, ["city:brackwater", "person:ana-ruiz", "person:ben-oduya"]);
    expect(storyBlock(other, [few])).toBe("crash:city:tolland");
  });

  it("is its own where another day is told", () => {
    expect(storyBlock(report("b", "crash", { ...fromTolland, start: "2025-03-25" }), [there])).toBe(
      "crash:city:tolland",
    );
  });

  it("is its own for a rally without the same day, for a campaign has many", () => {
    const rally = report("a", "rally", inBrackwater);
    expect(storyBlock(report("b", "rally", { ...fromTolland, start: "2025-03-14" }), [rally])).toBe(
      "gathering:city:tolland",
    );
    expect(storyBlock(report("b", "rally", fromTolland), [rally])).toBe("gathering:city:brackwater");
  });

  it("is that of the name that the event bears elsewhere, where the town agrees", () => {
    const called = report("a", "fire", { ...inBrackwater, label: "Larkspur Fire, Brackwater" });
    expect(storyBlock(report("b", "fire", inBrackwater), [called])).toBe("fire:larkspur-fire");
    expect(storyBlock(report("b", "fire", { ...fromTolland, placedBy: "words" }), [called])).toBe("fire:city:tolland");
  });

  it("is that of whom it befell, for the report that names nobody", () => {
    const arrested = report("a", "arrest", {
      ...inBrackwater,
      participants: [{ mention: "person:ana-ruiz", role: "target" }],
    });
    expect(storyBlock(report("b", "arrest", inBrackwater), [arrested])).toBe("arrest:person:ana-ruiz");
  });

  it("does not depend on the order of the others", () => {
    const others = ["a", "b", "c", "d"].flatMap((id, at) => [
      report(id, "crash", at % 2 === 0 ? inBrackwater : { places: ["city:tolland"], placedBy: "words" }),
      report(`${id}2`, "crash", fromTolland),
    ]);
    const own = report("e", "crash", {});
    const block = storyBlock(own, others);
    fc.assert(
      fc.property(fc.shuffledSubarray(others, { minLength: others.length }), (shuffled) => {
        expect(storyBlock(own, shuffled)).toBe(block);
      }),
    );
  });
});
