import { createEventCoreference } from "../../graph/resolve/event-coreference/coreference.ts";
import type { Told } from "./answer.ts";
import { createFoundWords, createGivenWords, type MarkedWord } from "./event-words.ts";
import { loadEventTables } from "./event-tables.ts";
import type { GoldDocument } from "./gold.ts";

/** What one article tells, each mention with the event it tells of; an event is one over all articles of the file. */
export interface ToldOnce {
  /** The mentions that the gold gives. */
  readonly given: readonly Told[];
  /** The mentions that we find. */
  readonly happenings: readonly Told[];
}

/**
 * Which mentions of a file of marked articles tell of one event, within and across articles, as the tables of `seeds/events` say; in
 * the order of the articles.
 */
export function toldOnce(documents: readonly GoldDocument[]): ToldOnce[] {
  const tables = loadEventTables();
  const group = createEventCoreference(tables);
  const told = (wordsOf: (document: GoldDocument) => readonly MarkedWord[]): Told[][] => {
    const words = documents.map(wordsOf);
    const groups = group(documents, words.flat());
    const events = new Map(groups.flatMap((ids, at) => ids.map((id) => [id, String(at)] as const)));
    return words.map((own) => own.map(({ id, whole }) => ({ span: whole, cluster: events.get(id) ?? id })));
  };
  const [given, found] = [told(createGivenWords()), told(createFoundWords(tables.families))];
  return documents.map((_, at) => ({ given: given[at] ?? [], happenings: found[at] ?? [] }));
}
