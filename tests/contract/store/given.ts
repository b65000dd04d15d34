import type { Decision, Proposal } from "../../../graph/model/decisions.ts";
import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { article, mention, statement } from "../../support/invented-article.ts";
import { naming } from "../../support/resolved.ts";
import type { Asked } from "./asked.ts";

export const RUIZ = "person:ana-ruiz";
export const ORTIZ = "person:ana-ortiz";
export const OKOYE = "person:tom-okoye";

/** Two mayors, one of them named twice, and one who says something and is named with a company. */
export const MAYORS: readonly ExtractedArticle[] = [
  naming("a1", "Ana Ruiz", { title: "Mayor" }),
  naming("a2", "Ana Ortiz", { title: "Mayor" }),
  naming("a3", "Ana Ruiz"),
  article({
    id: "a4",
    mentions: [mention("m1", "Official", "Tom Okoye"), mention("m2", "Organization", "Deepwell")],
    statements: [statement("s1", [[0, 4]], { speakerMention: "m1" })],
  }),
];

/** Omits from each member of a union. */
type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** What is decided, whoever does and why. */
export type What = Without<Proposal, "who" | "note">;

let moments = 0;

/** A decision given after all before it. */
export function given(id: string, what: What): Decision {
  moments += 1;
  return {
    ...what,
    id,
    at: new Date(Date.UTC(2025, 0, 1) + moments * 1_000).toISOString(),
    who: "an editor",
    note: "",
  };
}

/** Adds articles, decides, and asks whom a mention refers to. */
export function desk(store: Asked) {
  return {
    apply: (...articles: readonly ExtractedArticle[]) => store().apply(articles.map((one) => contribute(one))),
    decide: (id: string, what: What) => store().decide(given(id, what)),
    refers: async (id: string) => {
      const { edges } = (await store().neighbourhood(id, { limit: 9, folded: false })) ?? { edges: [] };
      return edges.filter(({ type }) => type === "REFERS_TO").map(({ to }) => to);
    },
  };
}
