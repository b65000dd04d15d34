import type { EventMention, Statement } from "../../../graph/model/extracted.ts";
import { covers } from "../../../graph/model/spans.ts";
import type { EventsLayer, SentencesLayer, TextLayer } from "../../document.ts";
import { itemsWithin, lastFrom } from "../locate.ts";
import type { Bearing } from "./bearing.ts";
import type { MainEvent } from "./main-event.ts";
import { reachOf } from "./reach.ts";
import { isWhen } from "./setting.ts";
import { among, type Told } from "./told.ts";
import { bearsFromAfar, bearsNearby } from "./weighing.ts";

type Needs = TextLayer & SentencesLayer & EventsLayer;

/** How far from the words an event of their own paragraph may be told, in code units: some articles are one paragraph. */
const NEAR = 500;

const RECENT = 1000;

/** Paragraphs back in which an event is still what is talked about. */
const BLOCKS_BACK = 2;

/** Events by where they are told; `topics` are without those that only say where or when somebody spoke. */
export interface Events {
  readonly told: readonly Told[];
  readonly topics: readonly Told[];
  readonly main: MainEvent | undefined;
  /** The piece of a roundup that a place belongs to: words of one are about no event of another. */
  readonly sectionAt: (place: number) => number;
  readonly bearing: (statement: Statement, event: EventMention) => Bearing;
}

/**
 * Events in the words themselves; failing these in their sentence, then earlier in their paragraph, then the article's own
 * matter, then shortly before. The farther off an event is told, the more the words must say that speaks for it.
 */
export function eventFor(document: Needs, events: Events, statement: Statement): string[] {
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
