import { createHash } from "node:crypto";
import type { ExtractedArticle } from "../../model/extracted.ts";
import { statementId } from "../../model/ids.ts";
import type { EntityOf } from "../../resolve/event-resolution/draft.ts";
import { placesOf, type Print } from "../../resolve/wire/carried.ts";
import { type Utterance, utterancesOf, voiceOf, type Wording } from "../../resolve/wire/utterance.ts";
import type { MeetingRow, PrintRow, UtteranceRow } from "./utterance-index.ts";

/** Stands for an article without a date: behind all others. */
const UNDATED = "~";

/** An utterance and where it stands, before it is known who is who. */
export interface PlacedUtterance extends Utterance {
  readonly place: string;
}

/** What an article that comes in says. */
export function placed(article: ExtractedArticle): PlacedUtterance[] {
  const day = article.publishedDate ?? UNDATED;
  return utterancesOf(article).map((one) => ({ ...one, place: `${day} ${one.article} ${one.statement}` }));
}

/** What a row says, whoever its speakers are. */
export function utteranceIn({ article, statement, place, speakers, wording }: UtteranceRow): PlacedUtterance {
  const by = JSON.parse(speakers) as Utterance["speakers"];
  return { article, statement, place, speakers: by, wording: JSON.parse(wording) as Wording };
}

/** The row of an utterance by who is who now. */
export function rowOf(
  { article, statement, place, speakers, wording }: PlacedUtterance,
  entity: EntityOf,
): UtteranceRow {
  const voice = voiceOf(speakers, entity);
  const told = JSON.stringify(wording);
  const print = createHash("sha256").update(`${voice}\n${told}`).digest("base64url").slice(0, 22);
  return { article, statement, place, speakers: JSON.stringify(speakers), print, voice, wording: told, lead: place };
}

export function printIn(
  { print, voice, wording }: Pick<PrintRow, "print" | "voice" | "wording">,
  first: string,
): Print {
  return { id: print, voice, wording: JSON.parse(wording) as Wording, first };
}

/** Where the prints of some rows meet others, each print once. */
export function spotsOf(rows: readonly UtteranceRow[]): MeetingRow[] {
  const prints = new Map(rows.map((row) => [row.print, row]));
  return [...prints.values()].flatMap((row) =>
    placesOf(printIn(row, row.place)).map((spot) => ({ spot, print: row.print })),
  );
}

/** The statement that stands at a place. */
export function statementAt(place: string): string {
  const [, article = "", statement = ""] = place.split(" ");
  return statementId(article, statement);
}
