import type {
  ArticleLayer,
  EventsLayer,
  MentionsLayer,
  SentencesLayer,
  Stage,
  StatementsLayer,
  TextLayer,
} from "../../document.ts";
import type { EventMention } from "../../../graph/model/extracted.ts";
import { firstDay, lastDay, precision } from "../../../graph/model/dates.ts";
import { documentDate } from "./dates/document-date.ts";
import { isHearsay } from "./status/hearsay.ts";
import { withJudge } from "./grammar/named-later.ts";
import { groupsOf } from "./grouping/grouping.ts";
import { spanOf } from "./lasting.ts";
import { commonest, labelOf, type When } from "./labels/label.ts";
import { type Home, homeOf, placeUntold, withTown } from "./places/home.ts";
import type { EventSource } from "./reading.ts";
import { sectionsOf } from "./sections.ts";
import type { Group } from "./telling.ts";
import { tellingsOf } from "./tellings.ts";
import { countsOnce, participantsByVotes, placesByVotes, typeOf } from "./votes.ts";

/**
 * Adds the public events an article tells of. Mentions are found by the words of a lexicon; those of one family of types whose dates,
 * places and persons agree are one event.
 */
export function createEvents(): Stage<
  ArticleLayer & TextLayer & SentencesLayer & MentionsLayer & StatementsLayer,
  EventsLayer
> {
  return (document) => {
    const toldOn = documentDate(document);
    const home = homeOf(document);
    const tellings = withJudge(document, tellingsOf(document, toldOn));
    const groups = groupsOf(tellings, { today: toldOn, isLocal: home.isLocal }, sectionsOf(document));
    const events = groups.map((group, index) => eventOf(document, group, `e${index + 1}`, toldOn, home));
    return { ...document, events, toldOn };
  };
}

function eventOf(document: EventSource, all: Group, id: string, today: string | undefined, home: Home): EventMention {
  const group = all.filter(({ unreal }) => !unreal);
  const when = whenOf(group);
  const here = group.some((one) => one.here) ? home.dateline : undefined;
  const told = here === undefined ? placesByVotes(group) : [here];
  const untold = told.length > 0 ? undefined : placeUntold(group, home, when, today);
  const places = untold === undefined ? withTown(told, group[0]?.type ?? "", document, home) : [untold];
  const type = typeOf(group);
  const ofType = group.filter((telling) => telling.type === type);
  return {
    id,
    type,
    label: labelOf(document.text, ofType, places[0], when, wishedOf(all, type)),
    start: when.start,
    end: when.end,
    status: heard(standing(group, when, today), document, group),
    spans: all.map(({ span: [from, to] }) => [from, to]),
    places: places.map((place) => place.id),
    ...(places.length === 0 ? {} : { placedBy: told.length > 0 ? ("words" as const) : ("article" as const) }),
    participants: participantsByVotes(group),
    counts: countsOnce(group),
    rule: `lexicon-${ofType[0]?.form ?? "noun"}`,
    confidence: confidence(group, told.length > 0),
  };
}

/** What only wants or fears it, by its nouns. */
function wishedOf(all: Group, type: string): Group {
  return all.filter((one) => one.unreal && one.form === "noun" && one.type === type && one.block !== "promo");
}

/** The dates most mentions give; day dates before months and years, of equals the first in the text. */
function whenOf(group: Group): When {
  const times = group.flatMap(({ time }) => time ?? []);
  const days = times.filter(({ first }) => precision(first) === "day");
  const lasting = spanOf(group, days);
  if (lasting !== undefined) return lasting;
  const best = commonest((days.length > 0 ? days : times).map(({ first, last }) => `${first}/${last}`));
  const [start = null, end = null] = best?.split("/") ?? [];
  return { start, end: end === start ? null : end };
}

/** What most mentions say, but for what was announced for a day that is over; where none says, a later day is announced. */
function standing(group: Group, { start, end }: When, today: string | undefined): EventMention["status"] {
  const said = commonest(group.flatMap(({ status }) => status ?? []));
  const [day, now] = [firstDay(start ?? ""), firstDay(today ?? "")];
  const isOver = now !== undefined && (lastDay(end ?? start ?? "") ?? now) < now;
  if (said !== undefined) return said === "announced" && isOver ? "happened" : said;
  return day !== undefined && now !== undefined && day > now ? "announced" : "happened";
}

/** What only somebody in the article says has happened is reported. */
function heard(status: EventMention["status"], document: EventSource, group: Group): EventMention["status"] {
  return status === "happened" && isHearsay(document, group) ? "reported" : status;
}

/** More told, more sure: a date, a place, somebody taking part, and a second mention each add to it. */
function confidence(group: Group, placed: boolean): number {
  const told = [
    group.some(({ time }) => time),
    placed,
    group.some(({ participants }) => participants.length > 0),
    group.length > 1,
  ];
  return Math.round((0.5 + told.filter(Boolean).length * 0.1) * 100) / 100;
}
