import type { Mention, Statement } from "../../../graph/model/extracted.ts";
import { bySpan, type Span } from "../../../graph/model/spans.ts";
import { itemsWithin, lastFrom } from "../locate.ts";
import type {
  EventsLayer,
  MentionsLayer,
  SentencesLayer,
  Stage,
  StatementsLayer,
  TextLayer,
  TopicsLayer,
} from "../../document.ts";

type Needs = TextLayer & SentencesLayer & MentionsLayer & StatementsLayer & EventsLayer;

/** Kinds that words are about; a place in passing is no topic, and who speaks is known already. */
const TOPICS: ReadonlySet<Mention["kind"]> = new Set([
  "Official",
  "Person",
  "Agency",
  "Organization",
  "Outlet",
  "Site",
]);
/** Paragraphs back in which an event is still what is talked about. */
const BLOCKS_BACK = 2;
/** Mentions of an event that make it the matter of its article. */
const MAIN_SPANS = 3;

/** Adds what each statement is about, after the events are known: events first, then those whom the words name. */
export function createAbout(): Stage<Needs, TopicsLayer> {
  return (document) => {
    const main = mainEvent(document);
    const told = placed(document.events);
    const named = placed(document.mentions.filter(({ kind }) => TOPICS.has(kind)));
    const topics = document.statements.map((statement): [string, string[]] => {
      const event = eventFor(document, told, statement, main);
      return [statement.id, [...event, ...namedIn(named, statement)]];
    });
    return { ...document, topics: new Map(topics) };
  };
}

/** One span of an event or mention. */
interface Told {
  readonly id: string;
  readonly span: Span;
}

/** All spans in reading order. */
function placed(things: readonly { id: string; spans: readonly Span[] }[]): Told[] {
  return things.flatMap(({ id, spans }) => spans.map((span) => ({ id, span }))).sort((a, b) => bySpan(a.span, b.span));
}

/** Events in the words themselves; failing these in their sentence, then shortly before, then the article's own matter. */
function eventFor(
  { sentences, blocks }: Needs,
  told: readonly Told[],
  { content }: Statement,
  main: string | undefined,
): string[] {
  const inWords = among(told, content);
  if (inWords.length > 0) return inWords;
  const around = content.flatMap((span) => itemsWithin(sentences, span)).map(({ span }) => span);
  const beside = among(told, around);
  if (beside.length > 0) return beside.slice(0, 1);
  const start = content[0]?.[0] ?? 0;
  const from = blocks[Math.max(0, lastFrom(blocks, start) - BLOCKS_BACK)]?.span[0] ?? 0;
  const before = told[lastFrom(told, start)];
  const event = before !== undefined && before.span[0] >= from ? before.id : main;
  return event === undefined ? [] : [event];
}

/** The things told within these spans, once each, in reading order. */
function among(told: readonly Told[], spans: readonly Span[]): string[] {
  return [...new Set(spans.flatMap((span) => itemsWithin(told, span)).map(({ id }) => id))];
}

/** The event that an article is about: told of most often, and more than in passing. */
function mainEvent({ events }: Needs): string | undefined {
  const [first, second] = [...events].sort((a, b) => b.spans.length - a.spans.length);
  if (first === undefined || first.spans.length < MAIN_SPANS) return undefined;
  return second?.spans.length === first.spans.length ? undefined : first.id;
}

/** Whom the words name, in reading order, their own speaker left out. */
function namedIn(named: readonly Told[], { content, speakerMention, otherSpeakers }: Statement): string[] {
  return among(named, content).filter((id) => id !== speakerMention && !otherSpeakers.includes(id));
}
