import type { Mention, Statement } from "../../../graph/model/extracted.ts";
import { bySpan, covers, type Span } from "../../../graph/model/spans.ts";
import { itemsWithin, lastFrom } from "../locate.ts";
import type {
  ArticleLayer,
  EventsLayer,
  MentionsLayer,
  SentencesLayer,
  Stage,
  StatementsLayer,
  TextLayer,
  TopicsLayer,
} from "../../document.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer & MentionsLayer & StatementsLayer & EventsLayer;

/** Kinds that words are about; a place in passing is no topic, and who speaks is known already. */
const TOPICS: ReadonlySet<Mention["kind"]> = new Set([
  "Official",
  "Person",
  "Agency",
  "Organization",
  "Outlet",
  "Site",
]);
/** How far from the words an event of their own paragraph may be told, in code units: some articles are one paragraph. */
const NEAR = 500;
const RECENT = 1000;
/** Paragraphs back in which an event is still what is talked about. */
const BLOCKS_BACK = 2;
/** Paragraphs that open an article and say what it is about; so much more an event told there weighs. */
const LEAD_BLOCKS = 2;
const LEAD_WEIGHT = 2;
/** What an event must weigh, a mention each one, to be the matter of its article, */
const MAIN_WEIGHT = 3;
/** and the share of paragraphs that must tell of it: an article on a race names a primary here and there, and is not about it. */
const MAIN_SHARE = 0.2;

/** Adds what each statement is about, after the events are known: events first, then those whom the words name. */
export function createAbout(): Stage<Needs, TopicsLayer> {
  return (document) => {
    const main = mainEvent({ ...document, events: document.events.filter(({ type }) => !OCCASIONS.has(type)) });
    const told = placed(document.events);
    const occasions = new Set(document.events.filter(({ type }) => OCCASIONS.has(type)).map(({ id }) => id));
    const topics = told.filter((one) => !occasions.has(one.id) && !isSetting(document.text, one));
    const named = placed(document.mentions.filter(({ kind }) => TOPICS.has(kind)));
    const abouts = document.statements.map((statement): [string, string[]] => {
      const event = eventFor(document, { told, topics }, statement, main);
      return [statement.id, [...event, ...namedIn(named, statement)]];
    });
    return { ...document, topics: new Map(abouts) };
  };
}

/** One span of an event or mention. */
interface Told {
  readonly id: string;
  readonly span: Span;
}

/** Events by where they are told; `topics` are without those that only say where somebody spoke. */
interface Events {
  readonly told: readonly Told[];
  readonly topics: readonly Told[];
}

/** All spans in reading order. */
function placed(things: readonly { id: string; spans: readonly Span[] }[]): Told[] {
  return things.flatMap(({ id, spans }) => spans.map((span) => ({ id, span }))).sort((a, b) => bySpan(a.span, b.span));
}

/**
 * Events in the words themselves; failing these in their sentence, then earlier in their paragraph, then the article's own
 * matter, then shortly before.
 */
function eventFor(document: Needs, { told, topics }: Events, statement: Statement, main: string | undefined): string[] {
  const { content } = statement;
  const inWords = among(told, content);
  if (inWords.length > 0) return inWords;
  const around = content.flatMap((span) => itemsWithin(document.sentences, span)).map(({ span }) => span);
  const beside = around.flatMap((span) => itemsWithin(topics, span)).find((one) => !isSource(statement, one))?.id;
  const event = beside ?? earlier(document, topics, statement, main);
  return event === undefined ? [] : [event];
}

/** "Vale, who is running for mayor, said": what tells who somebody is is not what the words are about. */
function isSource({ speaker, speakerMention }: Statement, { span }: Told): boolean {
  return speaker !== null && speakerMention !== null && covers(speaker, span);
}

/** Held for talking: words are about them only where they name them. */
const OCCASIONS: ReadonlySet<string> = new Set(["meeting", "rally", "debate", "convention"]);

/** Where something is said is not what it is about: "said during a visit", "told reporters at Monday's hearing". */
function isSetting(text: string, { span: [start] }: Told): boolean {
  return AT.test(text.slice(Math.max(0, start - AT_WITHIN), start));
}

const AT = /\b(?:at|during) (?:an?|the|his|her|its|their|[\p{L}]+['’]s) $/iu;
const AT_WITHIN = 20;

/** The event told last before the words: of the paragraph, or, failing the article's own matter, of those shortly before. */
function earlier(
  { blocks }: Needs,
  told: readonly Told[],
  statement: Statement,
  main: string | undefined,
): string | undefined {
  const start = statement.content[0]?.[0] ?? 0;
  const block = lastFrom(blocks, start);
  const from = (index: number) => blocks[Math.max(0, index)]?.span[0] ?? 0;
  const before = told[lastFrom(told, start)];
  if (before === undefined || isSource(statement, before)) return main;
  if (before.span[0] >= from(block) && before.span[1] > start - NEAR) return before.id;
  const isRecent = before.span[0] >= from(block - BLOCKS_BACK) && before.span[1] > start - RECENT;
  return main ?? (isRecent ? before.id : undefined);
}

/** The things told within these spans, once each, in reading order. */
function among(told: readonly Told[], spans: readonly Span[]): string[] {
  return [...new Set(spans.flatMap((span) => itemsWithin(told, span)).map(({ id }) => id))];
}

/** The event that an article is about: told of most often, what the lead tells weighing more, and all through it; undefined where two are equal. */
function mainEvent({ events, blocks }: Needs): string | undefined {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const leadEnd = paragraphs[LEAD_BLOCKS - 1]?.span[1] ?? Infinity;
  const weighed = events.map(({ id, spans }) => {
    const isLed = spans.some(([start]) => start < leadEnd);
    return { id, weight: spans.length + (isLed ? LEAD_WEIGHT : 0) };
  });
  const [first, second] = weighed.sort((a, b) => b.weight - a.weight);
  if (first === undefined || first.weight < MAIN_WEIGHT || second?.weight === first.weight) return undefined;
  const told = events.find(({ id }) => id === first.id)?.spans ?? [];
  const telling = paragraphs.filter(({ span }) => told.some((one) => covers(span, one)));
  return telling.length >= MAIN_SHARE * paragraphs.length ? first.id : undefined;
}

/** Whom the words name, in reading order, their own speaker left out. */
function namedIn(named: readonly Told[], { content, speakerMention, otherSpeakers }: Statement): string[] {
  return among(named, content).filter((id) => id !== speakerMention && !otherSpeakers.includes(id));
}
