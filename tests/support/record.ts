import type { Contribution } from "../../graph/model/claims.ts";
import type { ExtractedArticle, Statement } from "../../graph/model/extracted.ts";
import { contribute } from "../../graph/resolve/contribute.ts";
import { article, event, mention, statement } from "./invented-article.ts";

/**
 * Three short reports of one flood in an invented town, by two outlets: enough for every question a store is asked.
 * Ruiz speaks in two of them, Okoye in two, an agency's unnamed spokesman in one; the second report repeats the first's facts.
 */
const FIRST = "Mayor Ana Ruiz said the flood in Brackwater was over. Sheriff Tom Okoye said it was not.";
const SECOND =
  "Mayor Ana Ruiz of Brackwater called the flood a warning. A Rivers Agency spokesman declined to comment.";
const THIRD = "Former Mayor Ana Ruiz wants a new levee. Sheriff Tom Okoye doubts it.";

const BRACKWATER = { geonameId: 991, latitude: 44.5, longitude: -123.2, region: "Oregon", country: "US" };

function at(text: string, words: string): [number, number] {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
}

function said(text: string, id: string, speaker: string, words: string, parts: Partial<Statement> = {}): Statement {
  return statement(id, [at(text, words)], { speakerMention: speaker, about: ["e1"], saidDate: "2025-04-12", ...parts });
}

function ruiz(text: string, status: "current" | "former" = "current") {
  const roles = [{ title: "mayor", status, of: "m2", party: "Democratic", district: null }];
  return mention("m1", "Official", "Ana Ruiz", { spans: [at(text, "Ana Ruiz")], aliases: ["Ruiz"], roles });
}

function okoye(text: string) {
  const roles = [{ title: "sheriff", status: "current" as const, of: null, party: null, district: null }];
  return mention("m3", "Official", "Tom Okoye", { spans: [at(text, "Tom Okoye")], aliases: ["Okoye"], roles });
}

function brackwater(text: string, words = "Brackwater") {
  return mention("m2", "City", "Brackwater", { spans: [at(text, words)], place: BRACKWATER });
}

function flood(text: string, words: string) {
  return event("e1", "flood", {
    label: "Flood, Brackwater",
    start: "2025-04-12",
    spans: [at(text, words)],
    places: ["m2"],
  });
}

const first: ExtractedArticle = article({
  id: "a1",
  title: "River leaves town",
  outlet: "The Brackwater Bell",
  publishedDate: "2025-04-12",
  text: FIRST,
  mentions: [ruiz(FIRST), brackwater(FIRST), okoye(FIRST)],
  events: [flood(FIRST, "the flood in Brackwater")],
  statements: [
    said(FIRST, "s1", "m1", "the flood in Brackwater was over", { polarity: "positive" }),
    said(FIRST, "s2", "m3", "it was not", { polarity: "negative" }),
  ],
});

const second: ExtractedArticle = article({
  id: "a2",
  title: "A warning",
  outlet: "Oregon Ledger",
  publishedDate: "2025-04-13",
  text: SECOND,
  mentions: [
    ruiz(SECOND),
    brackwater(SECOND),
    mention("m4", "Agency", "Rivers Agency", { spans: [at(SECOND, "Rivers Agency")], level: "state" }),
    mention("m5", "Official", "Rivers Agency spokesman", {
      spans: [at(SECOND, "A Rivers Agency spokesman")],
      unnamed: true,
      of: "m4",
    }),
  ],
  events: [flood(SECOND, "the flood")],
  statements: [
    said(SECOND, "s1", "m1", "the flood a warning", { saidDate: "2025-04-13" }),
    said(SECOND, "s2", "m5", "to comment", { kind: "refusal", saidDate: null }),
  ],
});

const third: ExtractedArticle = article({
  id: "a3",
  title: "Levee wanted",
  outlet: "The Brackwater Bell",
  publishedDate: "2025-05-02",
  text: THIRD,
  mentions: [ruiz(THIRD, "former"), okoye(THIRD)].map((one) => ({
    ...one,
    roles: one.roles.map((role) => ({ ...role, of: null })),
  })),
  statements: [
    said(THIRD, "s1", "m1", "a new levee", { act: "intention", about: ["m3"], saidDate: "2025-05-02" }),
    said(THIRD, "s2", "m3", "it", { act: "belief", about: ["m1"], saidDate: "2025-05-02" }),
  ],
});

export const REPORTS: readonly Contribution[] = [first, second, third].map((one) => contribute(one));
export const RUIZ = "person:ana-ruiz";
export const OKOYE = "person:tom-okoye";
