import { articleIn, speakersIn } from "../../../web/state/articles.ts";
import { update } from "../../../web/state/update.ts";
import { started } from "../../support/web-record.ts";

const said = (id: string, speakerName: string | null) => ({
  id,
  kind: "direct" as const,
  polarity: "neutral" as const,
  content: [[0, 4] as [number, number]],
  cue: null,
  speaker: null,
  speakerName,
});

test("an article that was found is opened to be read, and is no node on the canvas", () => {
  const { view } = update(started(), { type: "opened", id: "article:a7", kind: "Article" });
  expect(view.article).toEqual({ id: "a7" });
  expect([view.focus, view.shown]).toEqual([undefined, undefined]);
});

test("only an article's node names an article", () => {
  expect([articleIn("article:a7"), articleIn("person:ida-brandt")]).toEqual(["a7", undefined]);
});

test("an article tells who speaks in it, the first heard first", () => {
  const statements = [said("s1", "Jon Keel"), said("s2", null), said("s3", "a pilot"), said("s4", "Jon Keel")];
  const found = speakersIn({ statements }).map(({ name, statements: all }) => [name, all.map(({ id }) => id)]);
  expect(found).toEqual([
    ["Jon Keel", ["s1", "s4"]],
    ["a pilot", ["s3"]],
  ]);
});
