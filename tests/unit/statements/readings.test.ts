import { draftsOf } from "../../../ingest/stages/statements/tagged/readings.ts";
import { createScene } from "../../../ingest/stages/statements/grammar/scene.ts";
import { readAloud } from "../../support/read-aloud.ts";

/** The words kept of what a tagger read by the cue "promised": all behind it, up to and with the word `last`. */
function kept(text: string, last: string): string[] {
  const scene = createScene(readAloud(text));
  const cue = scene.tokens.findIndex(({ lower }) => lower === "promised");
  const end = scene.tokens.findIndex(({ lower }) => lower === last) + 1;
  const tagged = {
    cue,
    probability: 0.9,
    signs: [],
    content: [{ first: cue + 1, end }],
    source: undefined,
    drafts: [],
  };
  return draftsOf(scene, tagged).flatMap(({ content }) => content.map((span) => text.slice(...span)));
}

describe("what ties the words read to others is none of them", () => {
  it.each([
    ["Calloway promised to close the bridge, but Vance kept it open.", "but", "to close the bridge"],
    ["Calloway promised to stay, meanwhile.", "meanwhile", "to stay"],
    ["Calloway promised that the levee would hold.", "hold", "the levee would hold"],
    ["Calloway promised to be firm but fair.", "fair", "to be firm but fair"],
  ])("%s", (text, last, words) => {
    expect(kept(text, last)).toEqual([words]);
  });
});
