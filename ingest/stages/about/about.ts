import type { Mention, Statement } from "../../../graph/model/extracted.ts";
import { sectionsOf } from "../events/sections.ts";
import { createBearing } from "./bearing.ts";
import { eventFor } from "./event-for.ts";
import { createMainEvent, type MainEvent } from "./main-event.ts";
import { isSetting } from "./setting.ts";
import { among, placed, type Told } from "./told.ts";
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
import { words } from "../word-list.ts";

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

/** Held for talking, or what somebody is about while he talks of other things: words are about them only where they name them. */
const OCCASIONS: ReadonlySet<string> = words(
  "meeting rally debate convention visit candidacy announcement ceremony endorsement",
);

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

/** Whom the words name, in reading order, their own speaker left out. */
function namedIn(named: readonly Told[], { content, speakerMention, otherSpeakers }: Statement): string[] {
  return among(named, content).filter((id) => id !== speakerMention && !otherSpeakers.includes(id));
}
