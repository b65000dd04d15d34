import type { ExtractedArticle, Statement } from "../../graph/model/extracted.ts";
import { article, event, mention, statement } from "./invented-article.ts";

/** A paragraph of a story, and what of it is said by whom. */
export interface Told {
  readonly by: "m1" | "m2" | "m3";
  readonly text: string;
  readonly words: string;
  readonly parts?: Partial<Statement>;
}

export const BRIDGE: Told = {
  by: "m1",
  text: "Mayor Ana Ruiz said on Monday the old bridge at Tolland would be closed to trucks by the end of next week.",
  words: "the old bridge at Tolland would be closed to trucks by the end of next week",
};
export const NO_COMMENT: Told = { by: "m2", text: '"No comment," Sheriff Tom Okoye said.', words: '"No comment,"' };
export const FERRY: Told = {
  by: "m3",
  text: 'A spokeswoman for the ferry company said its two boats "can carry every farmer in the valley if the farmers get up early enough."',
  words: 'its two boats "can carry every farmer in the valley if the farmers get up early enough."',
};
export const REPAIRS: Told = {
  by: "m1",
  text: "Repairs will cost more than the town takes in taxes in two good years, and the state has promised nothing so far, Ruiz said.",
  words:
    "Repairs will cost more than the town takes in taxes in two good years, and the state has promised nothing so far",
};
export const STORY = [BRIDGE, NO_COMMENT, FERRY, REPAIRS] as const;

/** A copy of a paragraph with other words in it, in what is said too. */
export function edited(told: Told, from: string, to: string): Told {
  return { ...told, text: told.text.replace(from, to), words: told.words.replace(from, to) };
}

/** An article of these paragraphs; statements are `s1`, `s2`, … in their order, about the closing of the bridge. */
export function carrying(
  id: string,
  published: string | null,
  paragraphs: readonly (Told | string)[],
  { mayor = "Ana Ruiz", ...parts }: Partial<ExtractedArticle> & { readonly mayor?: string } = {},
): ExtractedArticle {
  const text = paragraphs.map((one) => (typeof one === "string" ? one : one.text)).join("\n\n");
  let at = 0;
  const statements: Statement[] = [];
  for (const one of paragraphs) {
    if (typeof one !== "string") {
      const start = at + one.text.indexOf(one.words);
      const content: [number, number] = [start, start + one.words.length];
      const whose = { speakerMention: one.by, about: ["e1"], ...one.parts };
      statements.push(statement(`s${statements.length + 1}`, [content], whose));
    }
    at += (typeof one === "string" ? one : one.text).length + 2;
  }
  return article({
    ...{ id, text, publishedDate: published, outlet: `Paper ${id}` },
    mentions: [
      mention("m1", "Official", mayor),
      mention("m2", "Official", "Tom Okoye"),
      mention("m3", "Official", "ferry company spokeswoman", { unnamed: true }),
      mention("m4", "City", "Tolland"),
    ],
    events: [event("e1", "closure", { start: "2025-03-21", places: ["m4"] })],
    statements,
    ...parts,
  });
}
