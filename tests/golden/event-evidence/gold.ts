import { readFileSync } from "node:fs";
import { createTokenizer } from "../../../ingest/nlp/wink.ts";
import { createSentences } from "../../../ingest/stages/sentences/sentences.ts";
import { createText } from "../../../ingest/stages/text/text.ts";
import type { Token } from "../../../ingest/document.ts";
import type { ArticleText } from "../../../graph/resolve/event-coreference/coreference.ts";
import type { EventWord } from "../../../graph/resolve/event-coreference/mention-profile.ts";
import { articleOf } from "../../support/plain-article.ts";

/** A gold event mention: `chain` names its event, `whole` is all of its span (an `EventWord` has that of its head). */
export interface GoldMention extends EventWord {
  readonly chain: string;
  readonly topic: number;
  readonly whole: readonly [number, number];
}

export interface GoldArticle extends ArticleText {
  readonly topic: number;
  /** Articles of one subtopic tell of one happening. */
  readonly subtopic: string;
}

export interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly mentions: readonly GoldMention[];
}

interface GoldLine {
  readonly id: string;
  readonly topic: number;
  readonly subtopic: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly id: string;
    readonly type: string;
    readonly validated: boolean;
    readonly chain: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no", "without"]);
const NEGATION_REACH = 3;

/** The validated event mentions of a file of ECB+, an article a line. */
export function readGold(file: string): Gold {
  const read = createSentences(createTokenizer());
  const cut = createText();
  const lines = readLines(file) as GoldLine[];
  const mentions = lines.flatMap((line): GoldMention[] => {
    const { tokens } = read(cut(articleOf(line.text)));
    const events = line.mentions.filter(({ type, validated }) => type === "EVENT" && validated);
    return events.map(({ id, chain, start, end }) => {
      const own = tokens.filter(({ span }) => span[1] > start && span[0] < end);
      const head = headOf(own);
      return {
        ...{ id: `${line.id} ${id}`, article: line.id, chain, topic: line.topic, whole: [start, end] },
        span: head?.span ?? [start, end],
        text: head?.lower ?? line.text.slice(start, end),
        form: head?.pos === "VERB" ? "verb" : head?.pos === "NOUN" || head?.pos === "PROPN" ? "noun" : "other",
        negated: isNegated(tokens, own[0]?.index ?? 0),
        entities: [],
      };
    });
  });
  return { articles: lines.map(({ id, text, topic, subtopic }) => ({ id, text, topic, subtopic })), mentions };
}

/** The texts of other gold sets, for how common words are. */
export function readTexts(file: string): string[] {
  return (readLines(file) as { readonly text: string }[]).map(({ text }) => text);
}

function readLines(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

/** A verb that opens the words, else the last noun before a preposition, else a verb, else the first word. */
function headOf(own: readonly Token[]): Token | undefined {
  if (own[0]?.pos === "VERB") return own[0];
  const preposition = own.findIndex(({ pos }, at) => at > 0 && pos === "ADP");
  const phrase = preposition === -1 ? own : own.slice(0, preposition);
  const noun = phrase.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return noun ?? own.find(({ pos }) => pos === "VERB") ?? own[0];
}

function isNegated(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - NEGATION_REACH), first).some(({ lower }) => NEGATIONS.has(lower));
}
