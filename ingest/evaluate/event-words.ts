import type { EventWord } from "../../graph/resolve/event-coreference/mention-profile.ts";
import type { EventTables } from "../../graph/resolve/event-coreference/tables.ts";
import type { Span } from "../../graph/model/spans.ts";
import type { Token } from "../document.ts";
import { createTokenizer } from "../nlp/wink.ts";
import { happeningsIn } from "../stages/events/happenings.ts";
import { createGazetteer } from "../stages/mentions/gazetteer/gazetteer.ts";
import { createMentions } from "../stages/mentions/mentions.ts";
import { createRoles } from "../stages/roles/roles.ts";
import { createSentences } from "../stages/sentences/sentences.ts";
import { createText } from "../stages/text/text.ts";
import { articleFor } from "./answer.ts";
import type { GoldDocument } from "./gold.ts";
import { judgedIn } from "./judged-lines.ts";

/** A mention to be told from others, with all of its span: an `EventWord` has that of its head alone. */
export interface MarkedWord extends EventWord {
  readonly whole: Span;
}

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no", "without"]);
const NEGATION_REACH = 3;

/** Reads the validated event mentions that the gold gives, in its order. Their chains are not looked at. */
export function createGivenWords() {
  const [cut, read] = [createText(), createSentences(createTokenizer())];
  return (document: GoldDocument): MarkedWord[] => {
    const { tokens } = read(cut(articleFor(document)));
    const events = (document.mentions ?? []).filter(({ type, validated }) => type === "EVENT" && validated);
    return events.map(({ id, start, end }) => {
      const own = tokens.filter(({ span }) => span[1] > start && span[0] < end);
      const head = headOf(own);
      return {
        ...{ id: `${document.id} ${id}`, article: document.id, whole: [start, end] },
        span: head?.span ?? [start, end],
        text: head?.lower ?? document.text.slice(start, end),
        form: head?.pos === "VERB" ? "verb" : head?.pos === "NOUN" || head?.pos === "PROPN" ? "noun" : "other",
        negated: isNegated(tokens, own[0]?.index ?? 0),
        entities: [],
      };
    });
  };
}

/** Finds the happenings of an article ourselves, in reading order; in the lines that are judged, for comparing all takes minutes. */
export function createFoundWords(families: EventTables["families"]) {
  const tokenizer = createTokenizer();
  const gazetteer = createGazetteer(tokenizer);
  const [cut, sentences] = [createText(), createSentences(tokenizer)];
  const [mentions, roles] = [createMentions(gazetteer), createRoles(gazetteer)];
  return (document: GoldDocument): MarkedWord[] => {
    const isJudged = judgedIn(document);
    const found = happeningsIn(roles(mentions(sentences(cut(articleFor(document))))), families);
    return found
      .filter(({ span }) => isJudged(span))
      .map((happening) => ({
        ...{ ...happening, id: `${document.id} ${String(happening.span[0])}`, article: document.id, entities: [] },
        whole: [happening.span[0], happening.span[1]],
      }));
  };
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
