import type { Why, WhyNot } from "../../../api/decision-views.ts";
import type { EventMention, ExtractedArticle } from "../../../model/extracted.ts";
import { mentionId } from "../../../model/ids.ts";
import { cut } from "../../../model/spans.ts";
import { countWords } from "../../../resolve/accounts/counts.ts";
import { type Bond, bondOf } from "../../../resolve/event-resolution/bond.ts";
import { unlike } from "../../../resolve/event-resolution/unlike.ts";
import type { Asking } from "../asking.ts";
import type { EventRow } from "../event-index.ts";
import { profileIn } from "../event-reports.ts";
import { eventSides } from "./event-sides.ts";
import type { Compared } from "./explain-entities.ts";
import { firstPassage } from "./part-passages.ts";
import { ask } from "../record-index.ts";
import { reportsOf } from "./reports-of.ts";

/** Reports of one event that are told of, or compared, at most. */
const REPORTS_MAX = 50;
/** Words of one report that are told at most, of those that name the event. */
const WORDS_MAX = 5;

type Side = WhyNot["compared"]["a"];

/** The reports of an event, the first told of it first, each with what ties it to that one. */
export function* eventParts(id: string): Asking<Why["parts"]> {
  const rows = (yield* reportsOf(id)).sort(byAppearance).slice(0, REPORTS_MAX);
  const sides = yield* sidesOf(rows);
  const passages = yield* passagesIn(rows);
  const first = rows[0] && profileIn(rows[0]);
  return rows.map((row, at) => {
    const bond = first === undefined || at === 0 ? undefined : bondOf(first, profileIn(row));
    const rule = row.entity === row.name ? "event-told" : "same-event";
    const side = sides[at] ?? NOTHING;
    const bound = { score: bond?.sum ?? 0, reasons: [...(bond?.reasons ?? [])] };
    return { ...side, mentions: 1, rule, ...bound, passages: passages[at] ?? [] };
  });
}

/** The two reports that most speak for two events being one; where nothing compares them, the first told of each. */
export function* comparedEvents(a: string, b: string): Asking<Compared> {
  const [left, right] = [yield* firstOf(a), yield* firstOf(b)];
  const { one, other, bond } = closest(left, right);
  const [sideA = NOTHING, sideB = NOTHING] = yield* sidesOf([one, other]);
  const [oneProfile, otherProfile] = [one && profileIn(one), other && profileIn(other)];
  const unmet = bond === undefined && oneProfile && otherProfile ? unlike(oneProfile, otherProfile) : undefined;
  const sides = yield* eventSides(first(one, left), first(other, right), bond?.reasons ?? []);
  return { bond, unmet, compared: { a: sideA, b: sideB }, ...sides };
}

function first(chosen: EventRow | undefined, rows: readonly EventRow[]): readonly EventRow[] {
  return chosen === undefined ? rows : [chosen, ...rows.filter((row) => row !== chosen)];
}

const NOTHING: Side = { name: "", tells: {} };

function* firstOf(id: string): Asking<readonly EventRow[]> {
  return (yield* reportsOf(id)).sort(byAppearance).slice(0, REPORTS_MAX);
}

interface Closest {
  readonly one: EventRow | undefined;
  readonly other: EventRow | undefined;
  readonly bond: Bond | undefined;
}

function closest(left: readonly EventRow[], right: readonly EventRow[]): Closest {
  const profiles = new Map([...left, ...right].map((row) => [row, profileIn(row)]));
  let best: Closest = { one: left[0], other: right[0], bond: undefined };
  for (const one of left) {
    for (const other of right) {
      const [a, b] = [profiles.get(one), profiles.get(other)];
      const bond = a && b && bondOf(a, b);
      if (bond !== undefined && !(best.bond !== undefined && best.bond.sum >= bond.sum)) best = { one, other, bond };
    }
  }
  return best;
}

/** The sentence of each report that names the event first. */
function* passagesIn(rows: readonly EventRow[]): Asking<Why["parts"][number]["passages"][]> {
  const found = yield* ask("records", [...new Set(rows.map(({ article }) => article))]);
  const records = new Map(found.map((record) => [record.id, record]));
  return rows.map(({ article, event }) => {
    const record = records.get(article);
    const told = record?.events.find(({ id }) => id === event);
    return record && told ? firstPassage(record, told) : [];
  });
}

/** What reports tell, in the words of their articles. */
function* sidesOf(rows: readonly (EventRow | undefined)[]): Asking<Side[]> {
  const articles = [...new Set(rows.flatMap((row) => row?.article ?? []))];
  const records = new Map((yield* ask("records", articles)).map((record) => [record.id, record]));
  return rows.map((row) => {
    const article = records.get(row?.article ?? "");
    const event = article?.events.find(({ id }) => id === row?.event);
    return article && event ? { name: mentionId(article.id, event.id), tells: tells(event, article) } : NOTHING;
  });
}

function tells(event: EventMention, article: ExtractedArticle): Side["tells"] {
  const { type, start, end, status } = event;
  const names = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => article.mentions.find((mention) => mention.id === id)?.name ?? []);
  const all = {
    ...{ words: wordsOf(event, article), type, start, end, published: article.publishedDate, status },
    places: names(event.places),
    participants: names(event.participants.map(({ mention }) => mention)),
    counts: event.counts.map(countWords),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value.length > 0));
}

/** The words that name the event, each once, in the order of the text. */
function wordsOf({ spans }: EventMention, { text }: ExtractedArticle): string[] {
  return [...new Set(spans.map((span) => cut(text, span).toLowerCase()))].slice(0, WORDS_MAX);
}

function byAppearance(a: EventRow, b: EventRow): number {
  const day = (row: EventRow): string => profileIn(row).published ?? "9999";
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}
