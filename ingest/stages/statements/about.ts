import type { EventMention, Mention, Statement } from "../../../graph/model/extracted.ts";
import { covers, overlaps, type Span } from "../../../graph/model/spans.ts";
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
    const topics = document.statements.map((statement): [string, string[]] => {
      const event = eventFor(document, statement, main);
      return [statement.id, [...event, ...namedIn(document, statement)]];
    });
    return { ...document, topics: new Map(topics) };
  };
}

/** Events in the words themselves; failing these in their sentence, then shortly before, then the article's own matter. */
function eventFor(
  { events, sentences, blocks }: Needs,
  statement: Statement,
  main: EventMention | undefined,
): string[] {
  const inWords = touching(events, statement.content);
  if (inWords.length > 0) return inWords;
  const start = statement.content[0]?.[0] ?? 0;
  const around = sentences
    .filter((sentence) => statement.content.some((span) => overlaps(span, sentence.span)))
    .map(({ span }) => span);
  const beside = touching(events, around);
  if (beside.length > 0) return beside.slice(0, 1);
  const block = blocks.findIndex(({ span }) => span[0] <= start && start < span[1]);
  const from = blocks[Math.max(0, block - BLOCKS_BACK)]?.span[0] ?? 0;
  const before = lastBefore(events, [from, start]) ?? main;
  return before === undefined ? [] : [before.id];
}

function touching(events: readonly EventMention[], spans: readonly Span[]): string[] {
  return events
    .filter((event) => event.spans.some((one) => spans.some((span) => overlaps(one, span))))
    .map(({ id }) => id);
}

function lastBefore(events: readonly EventMention[], within: Span): EventMention | undefined {
  let last: EventMention | undefined;
  let at = -1;
  for (const event of events) {
    for (const span of event.spans) if (covers(within, span) && span[0] > at) [last, at] = [event, span[0]];
  }
  return last;
}

/** The event that an article is about: told of most often, and more than in passing. */
function mainEvent({ events }: Needs): EventMention | undefined {
  const [first, second] = [...events].sort((a, b) => b.spans.length - a.spans.length);
  if (first === undefined || first.spans.length < MAIN_SPANS) return undefined;
  return second?.spans.length === first.spans.length ? undefined : first;
}

/** Whom the words name, in reading order, their own speaker left out. */
function namedIn({ mentions }: Needs, { content, speakerMention, otherSpeakers }: Statement): string[] {
  return mentions
    .filter(({ id, kind }) => TOPICS.has(kind) && id !== speakerMention && !otherSpeakers.includes(id))
    .filter(({ spans }) => spans.some((span) => content.some((piece) => covers(piece, span))))
    .map(({ id }) => id);
}
