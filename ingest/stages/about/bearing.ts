import type { EventMention, Statement } from "../../../graph/model/extracted.ts";
import type { EventsLayer, MentionsLayer, SentencesLayer, TextLayer, Token } from "../../document.ts";
import { itemAt } from "../locate.ts";
import { mattersOf } from "./matters.ts";
import { commonNouns, nounsOf } from "./telling-nouns.ts";
import { createSaid, type Said } from "./words-said.ts";

type Needs = TextLayer & SentencesLayer & MentionsLayer & EventsLayer;

/** What in the words of a statement speaks for their being about an event that they do not name. */
export interface Bearing extends Pick<Said, "again" | "called"> {
  /** They name, or mean by "he", somebody who takes part in it. */
  readonly somebody: boolean;
  /** They name its town. */
  readonly town: boolean;
  /** Words of such events: "the jury" of a trial. */
  readonly matter: number;
  /** Rare words that its own sentences have too. */
  readonly shared: number;
}

/** Reads an article once; asked of a statement and an event, answers what links the two. */
export function createBearing(document: Needs): (statement: Statement, event: EventMention) => Bearing {
  const { tokens, sentences, mentions } = document;
  const common = commonNouns(sentences, tokens);
  const officials = new Set(mentions.filter(({ kind }) => kind === "Official").map(({ id }) => id));
  // Who holds or seeks an office does so much that to speak of them is to speak of no one deed.
  const isTold = ({ mention, role }: EventMention["participants"][number]) =>
    role === "target" || !officials.has(mention);
  const around = new Map<string, readonly Token[]>();
  const saidIn = createSaid(document, common);
  return (statement, event) => {
    const { words, nouns, named, meant, again, called } = saidIn(statement);
    const telling = around.get(event.id) ?? tokensAround(document, event);
    around.set(event.id, telling);
    const own = new Set(words.map(({ index }) => index));
    const told = nounsOf(
      telling.filter(({ index }) => !own.has(index)),
      common,
    );
    const takingPart = new Set(event.participants.filter(isTold).map(({ mention }) => mention));
    return {
      again,
      called,
      somebody: [...named, ...meant].some(
        (id) => id !== undefined && takingPart.has(id) && id !== statement.speakerMention,
      ),
      town: named.some((id) => event.places.includes(id)),
      matter: new Set(words.filter(({ lemma }) => mattersOf(event.type).has(lemma)).map(({ lemma }) => lemma)).size,
      shared: [...nouns].filter((noun) => told.has(noun)).length,
    };
  };
}

function tokensAround({ tokens, sentences }: Needs, { spans }: EventMention): Token[] {
  const around = new Set(spans.flatMap(([start]) => itemAt(sentences, start) ?? []));
  return [...around].flatMap(({ tokens: [first, last] }) => tokens.slice(first, last));
}
