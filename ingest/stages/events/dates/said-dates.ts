import type { Statement } from "../../../../graph/model/extracted.ts";
import { firstDay, fromDayNumber, lastDay } from "../../../../graph/model/dates.ts";
import { bySpan, overlaps, type Span } from "../../../../graph/model/spans.ts";
import type { EventsLayer, SaidDatesLayer, Sentence, Stage, Token } from "../../../document.ts";
import { itemsWithin, lastFrom } from "../../locate.ts";
import type { Time } from "./time.ts";
import { timesOf } from "./times.ts";
import type { EventSource, Name, Reading } from "../reading.ts";

/** How many tokens may stand between a cue and its day: "said in an interview with the paper on Monday". */
const REACH = 12;
/** Words before a day that leads its sentence: "Late on Monday, Ruiz said". */
const LEAD_MAX = 2;

/** Adds when each statement was said, where the words beside its cue tell: "said Monday", "told an interviewer in 1987". */
export function createSaidDates(): Stage<EventSource & EventsLayer, SaidDatesLayer> {
  return (document) => {
    const people = namesOf(document);
    const dated = document.statements.flatMap((statement): [string, string][] => {
      const day = saidOn(document, people, statement);
      return day === undefined ? [] : [[statement.id, day]];
    });
    return { ...document, saidDates: new Map(dated) };
  };
}

function saidOn(
  document: EventSource & EventsLayer,
  people: readonly Name[],
  statement: Statement,
): string | undefined {
  const { cue } = statement;
  const sentence = cue === null ? undefined : document.sentences[lastFrom(document.sentences, cue[0])];
  if (cue === null || sentence === undefined || !TIME.test(aside(document.text, sentence, statement))) return undefined;
  const times = timesOf(readingOf(document, people, sentence), document.text, document.toldOn);
  const own = times.filter((time) => isOfCue(document.tokens, sentence, statement, time));
  const [nearest] = own.sort((a, b) => gap(a.span, cue) - gap(b.span, cue) || a.span[0] - b.span[0]);
  if (nearest === undefined || nearest.first !== nearest.last) return undefined;
  return statement.factuality === "possible" ? nearest.first : past(nearest.first, document.toldOn);
}

const WEEK = 7;

/** "said on Sunday that it would close" looks ahead in its words only: what was said was said before the article appeared. */
function past(day: string, today: string | undefined): string | undefined {
  const [first, last] = [firstDay(day), lastDay(today ?? "")];
  if (first === undefined || last === undefined || first <= last) return day;
  return first - WEEK <= last ? fromDayNumber(first - WEEK) : undefined;
}

/** What a time that tells a day has among its letters; most sentences have none beside what was said. */
const TIME = /\d|day|week|month|year|night|morning|evening|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/** The words of a sentence that are not those said. */
function aside(text: string, { span: [start, end] }: Sentence, { content }: Statement): string {
  let [words, from] = ["", start];
  for (const [first, last] of content) {
    if (last <= start || first >= end) continue;
    words += text.slice(from, Math.max(from, first));
    from = Math.max(from, last);
  }
  return words + text.slice(from, Math.max(from, end));
}

/** The names of people, by place: "April said" tells no month. */
function namesOf({ mentions }: EventSource): Name[] {
  const people = mentions.filter(({ kind }) => kind === "Official" || kind === "Person");
  const names = people.flatMap((mention) => mention.spans.map((span) => ({ mention, span, first: 0, last: 0 })));
  return names.sort((one, other) => bySpan(one.span, other.span));
}

function readingOf({ tokens }: EventSource, people: readonly Name[], sentence: Sentence): Reading {
  const names = itemsWithin(people, sentence.span);
  return { sentence, tokens, own: tokens.slice(...sentence.tokens), names, meant: () => undefined };
}

/** Whether a time is the verb's own: outside the words, and no other verb, clause or words between. */
function isOfCue(
  tokens: readonly Token[],
  sentence: Sentence,
  { content, speaker, cue }: Statement,
  { span }: Time,
): boolean {
  if (cue === null) return false;
  if (content.some((piece) => overlaps(piece, span)) || (speaker !== null && overlaps(speaker, span))) return false;
  const isBehind = span[0] >= cue[1];
  const between: Span = isBehind ? [cue[1], span[0]] : [span[1], cue[0]];
  const words = itemsWithin(tokens, between).filter((token) => speaker === null || !overlaps(token.span, speaker));
  if (words.length > REACH || content.some((piece) => overlaps(piece, between))) return false;
  const leads = !isBehind && itemsWithin(tokens, [sentence.span[0], span[0]]).length <= LEAD_MAX;
  return words.every((token, at) => isPassable(token, leads && at === 0));
}

/** A comma parts a day from its verb, unless the day leads: "On Monday, Ruiz said". */
function isPassable({ pos, text }: Token, leads: boolean): boolean {
  return pos !== "VERB" && pos !== "AUX" && (pos !== "PUNCT" || (leads && text === ","));
}

function gap(span: Span, cue: Span): number {
  return Math.max(span[0] - cue[1], cue[0] - span[1]);
}
