import type { ExtractedArticle } from "../graph/model/extracted.ts";
import type { CorrectedName } from "./corrections/correction.ts";
import type {
  ArticleLayer,
  EventsLayer,
  MentionsLayer,
  StatementsLayer,
  SaidDatesLayer,
  TextLayer,
  TopicsLayer,
} from "./document.ts";
import { createTokenizer } from "./nlp/wink.ts";
import { createEvents } from "./stages/events/events.ts";
import { createSaidDates } from "./stages/events/dates/said-dates.ts";
import { createGazetteer } from "./stages/mentions/gazetteer/gazetteer.ts";
import { createMentions } from "./stages/mentions/mentions.ts";
import { createRoles } from "./stages/roles/roles.ts";
import { createSentences } from "./stages/sentences/sentences.ts";
import { createAbout } from "./stages/about/about.ts";
import type { Rates } from "./stages/statements/rates.ts";
import { createStatements } from "./stages/statements/statements.ts";
import { loadRates, loadTagger } from "./stages/statements/tagger/load.ts";
import type { Tagger } from "./stages/statements/tagger/tagger.ts";
import { createText } from "./stages/text/text.ts";

/** Reads one article. Pure: the same article always gives the same record. */
export type Pipeline = (article: ArticleLayer) => ExtractedArticle;

/**
 * Page one. An article becomes a record in eight stages; each adds a layer to the document and edits none, so a stage
 * that stands before what it needs does not compile. Loads model and gazetteer (some 0.2 s): make one and keep it.
 */
export function createPipeline(
  tagger = loadTagger(),
  rates = loadRates(),
  corrections: readonly CorrectedName[] = [],
): Pipeline {
  const { text, sentences, mentions, roles, statements, events, said, about } = createStages(
    tagger,
    rates,
    corrections,
  );
  return (article) => extracted(about(said(events(statements(roles(mentions(sentences(text(article)))))))));
}

/** The stages with their tables, in the order in which they run; on their own for those who measure them one by one. */
export function createStages(tagger: Tagger, rates: Rates, corrections: readonly CorrectedName[] = []) {
  const tokenizer = createTokenizer();
  const gazetteer = createGazetteer(tokenizer, corrections);
  return {
    text: createText(), // blocks: paragraph, dateline, promo line, post …; quotations
    sentences: createSentences(tokenizer), // sentences and tokens with lemma and part of speech
    mentions: createMentions(gazetteer), // who and what is named, and which names are one
    roles: createRoles(gazetteer), // who holds, held or seeks which office
    statements: createStatements(tagger, rates), // who said what
    events: createEvents(), // what happened, when, where, to how many
    said: createSaidDates(), // when each statement was said
    about: createAbout(), // which event or whom each statement is about
  };
}

type Read = ArticleLayer & TextLayer & MentionsLayer & StatementsLayer & EventsLayer & SaidDatesLayer & TopicsLayer;

/** The layers that make up the record; tokens and blocks stay behind. */
function extracted(document: Read): ExtractedArticle {
  const { id, file, url, title, outlet, byline, language, sha256, text, body, saidDates, topics } = document;
  // An article that does not say when it appeared is dated by its own words.
  const publishedDate = document.toldOn ?? document.publishedDate;
  return {
    ...(document.modifiedDate === undefined ? {} : { modifiedDate: document.modifiedDate }),
    ...{ id, file, url, title, outlet, byline, publishedDate, language, sha256, text, body: [body[0], body[1]] },
    mentions: [...document.mentions],
    statements: document.statements.map((statement) => ({
      ...statement,
      saidDate: saidDates.get(statement.id) ?? null,
      about: [...(topics.get(statement.id) ?? [])],
    })),
    events: [...document.events],
    messages: [...document.messages],
  };
}
