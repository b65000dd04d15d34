import type { EventMention, Mention, Statement } from "../../../graph/model/extracted.ts";
import { bySpan, covers, type Span } from "../../../graph/model/spans.ts";
import { sectionsOf } from "../events/sections.ts";
import { itemsWithin, lastFrom } from "../locate.ts";
import { type Bearing, createBearing } from "./bearing.ts";
import { createMainEvent, type MainEvent } from "./main-event.ts";
import { isSetting, isWhen } from "./setting.ts";
import { bearsFromAfar, bearsNearby, type Reach } from "./weighing.ts";
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
/** Adds what each statement is about, after the events are known: events first, then those whom the words name. */
export function createAbout(): Stage<Needs, TopicsLayer> {
  return (document) => {
    const events = document.events.filter(({ type }) => !OCCASIONS.has(type));
    const matters = new Set(events.map(({ id }) => id));
    const told = placed(document.events);
    const topics = told.filter((one) => matters.has(one.id) && !isSetting(document.text, one.span));
    const named = placed(document.mentions.filter(({ kind }) => TOPICS.has(kind)));
    const all = {
      told,
      topics,
      main: mainMatter(document),
      bearing: createBearing(document),
      sectionAt: sectionsOf(document),
    };
    const abouts = document.statements.map((statement): [string, string[]] => {
      return [statement.id, [...eventFor(document, all, statement), ...namedIn(named, statement)]];
    });
    return { ...document, topics: new Map(abouts) };
  };
}

/** The article's main event; none where that is an occasion, which does not make another event the matter. */
function mainMatter(document: Needs): MainEvent | undefined {
  const main = createMainEvent(document);
  return main !== undefined && OCCASIONS.has(main.event.type) ? undefined : main;
}

/** One span of an event or mention. */
interface Told {
  readonly id: string;
  readonly span: Span;
}

/** Events by where they are told; `topics` are without those that only say where or when somebody spoke. */
interface Events {
  readonly told: readonly Told[];
  readonly topics: readonly Told[];
  readonly main: MainEvent | undefined;
  /** The piece of a roundup that a place belongs to: words of one are about no event of another. */
  readonly sectionAt: (place: number) => number;
  readonly bearing: (statement: Statement, event: EventMention) => Bearing;
}

/** All spans in reading order. */
function placed(things: readonly { id: string; spans: readonly Span[] }[]): Told[] {
  return things.flatMap(({ id, spans }) => spans.map((span) => ({ id, span }))).sort((a, b) => bySpan(a.span, b.span));
}

/**
 * Events in the words themselves; failing these in their sentence, then earlier in their paragraph, then the article's own
 * matter, then shortly before. The farther off an event is told, the more the words must say that speaks for it.
 */
function eventFor(document: Needs, events: Events, statement: Statement): string[] {
  const { content } = statement;
  const inWords = among(events.told, content);
  if (inWords.length > 0) return inWords;
  const around = content.flatMap((span) => itemsWithin(document.sentences, span)).map(({ span }) => span);
  const beside = around
    .flatMap((span) => itemsWithin(events.topics, span))
    .find((one) => !isSource(statement, one) && isMeantBeside(document, events, statement, one))?.id;
  const event = beside ?? earlier(document, events, statement);
  return event === undefined ? [] : [event];
}

/** "After the flood, Calloway praised the school": what only tells when they spoke needs more than to stand beside. */
function isMeantBeside(document: Needs, { bearing }: Events, statement: Statement, { id, span }: Told): boolean {
  const event = document.events.find((one) => one.id === id);
  return (
    !isWhen(document, span) ||
    (event !== undefined && bearsNearby({ ...bearing(statement, event), shared: 0 }, event, false))
  );
}

/** "Vale, who is running for mayor, said": what tells who somebody is is not what the words are about. */
function isSource({ speaker, speakerMention }: Statement, { span }: Told): boolean {
  return speaker !== null && speakerMention !== null && covers(speaker, span);
}

/** Held for talking, or what somebody is about while he talks of other things: words are about them only where they name them. */
const OCCASIONS: ReadonlySet<string> = new Set(
  "meeting rally debate convention visit candidacy announcement ceremony endorsement".split(" "),
);

/** The event told last before the words: of the paragraph, or, failing the article's own matter, of those shortly before. */
function earlier(
  { blocks, events }: Needs,
  { topics, main, bearing, sectionAt }: Events,
  statement: Statement,
): string | undefined {
  const start = statement.content[0]?.[0] ?? 0;
  const from = (index: number) => blocks[Math.max(0, index)]?.span[0] ?? 0;
  const block = lastFrom(blocks, start);
  const isOfSection = (at: number) => sectionAt(at) === sectionAt(start);
  const isMainHere = main?.event.spans.some(([from]) => isOfSection(from)) === true;
  const reach = isMainHere ? reachOf(blocks, main.event, topics, start) : "beyond";
  const ofArticle =
    isMainHere && bearsFromAfar(bearing(statement, main.event), main.event, main, reach) ? main.event.id : undefined;
  const before = toldBefore(topics, statement, start);
  const event = before && events.find(({ id }) => id === before.id);
  if (before === undefined || event === undefined || !isOfSection(before.span[0])) return ofArticle;
  const isNear = before.span[0] >= from(block) && before.span[1] > start - NEAR;
  if (isNear && bearsNearby(bearing(statement, event), event, main?.isNews === true && main.event.id === event.id))
    return before.id;
  const isRecent = before.span[0] >= from(block - BLOCKS_BACK) && before.span[1] > start - RECENT;
  return (
    ofArticle ??
    (isRecent && bearsFromAfar(bearing(statement, event), event, undefined, "beyond") ? before.id : undefined)
  );
}

/** The telling next before the words, unless it only tells who their source is. */
function toldBefore(topics: readonly Told[], statement: Statement, start: number): Told | undefined {
  const before = topics[lastFrom(topics, start)];
  return before === undefined || isSource(statement, before) ? undefined : before;
}

/** How far behind the last telling of the news words that say nothing of it are still about it, and those with some sign: code units, and paragraphs. */
const RUN = { reach: 1200, blocks: 2 };
/** The same where nothing else was told since. */
const STORY = { reach: 2500, blocks: 6 };
const ARTICLE = { reach: 2500, blocks: 8 };

function reachOf(blocks: Needs["blocks"], event: EventMention, topics: readonly Told[], at: number): Reach {
  const { id, spans } = event;
  const last = (spans.findLast(([start]) => start <= at) ?? spans[0] ?? [0, 0])[1];
  const [away, apart] = [Math.abs(at - last), lastFrom(blocks, at) - lastFrom(blocks, last - 1)];
  const isWithin = (one: typeof RUN) => away <= one.reach && apart <= one.blocks;
  const isStory = isOneStory(event) && topics[lastFrom(topics, at)]?.id === id;
  return isWithin(RUN) || (isStory && isWithin(STORY)) ? "run" : isWithin(ARTICLE) ? "article" : "beyond";
}

/** Whether an article that opens with an event is a story of that event to its end, unless another is told: it befell on a day, or a court has it. */
function isOneStory({ type, start }: EventMention): boolean {
  return STORIES.has(type) || (start?.length === "2000-01-01".length && BEFALLS.has(type));
}

const STORIES: ReadonlySet<string> = new Set("arrest charge trial verdict sentence".split(" "));
const BEFALLS: ReadonlySet<string> = new Set(
  "shooting attack death injury fire crash collapse explosion spill flood storm earthquake outage evacuation kidnapping robbery rescue protest strike lawsuit investigation".split(
    " ",
  ),
);

/** The things told within these spans, once each, in reading order. */
function among(told: readonly Told[], spans: readonly Span[]): string[] {
  return [...new Set(spans.flatMap((span) => itemsWithin(told, span)).map(({ id }) => id))];
}

/** Whom the words name, in reading order, their own speaker left out. */
function namedIn(named: readonly Told[], { content, speakerMention, otherSpeakers }: Statement): string[] {
  return among(named, content).filter((id) => id !== speakerMention && !otherSpeakers.includes(id));
}
