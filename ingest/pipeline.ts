import type { ExtractedArticle } from "../graph/model/extracted.ts";
import type { CorrectedName } from "./corrections/correction.ts";
import type { ArticleLayer, EventsLayer, MentionsLayer, StatementsLayer, TextLayer, TopicsLayer } from "./document.ts";
import { createTokenizer } from "./nlp/wink.ts";
import { documentDate } from "./stages/events/document-date.ts";
import { createEvents } from "./stages/events/events.ts";
import { createGazetteer } from "./stages/mentions/gazetteer/gazetteer.ts";
import { createMentions } from "./stages/mentions/mentions.ts";
import { createRoles } from "./stages/roles/roles.ts";
import { createSentences } from "./stages/sentences/sentences.ts";
import { createAbout } from "./stages/statements/about.ts";
import { createStatements } from "./stages/statements/statements.ts";
import { loadRates, loadTagger } from "./stages/statements/tagger/load.ts";
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
  const tokenizer = createTokenizer();
  const gazetteer = createGazetteer(tokenizer, corrections);

  const text = createText(); // blocks: paragraph, dateline, promo line, post …; quotations
  const sentences = createSentences(tokenizer); // sentences and tokens with lemma and part of speech
  const mentions = createMentions(gazetteer); // who and what is named, and which names are one
  const roles = createRoles(gazetteer); // who holds, held or seeks which office
  const statements = createStatements(tagger, rates); // who said what
  const events = createEvents(); // what happened, when, where, to how many
  const about = createAbout(); // which event or whom each statement is about

  return (article) => extracted(about(events(statements(roles(mentions(sentences(text(article))))))));
}

type Read = ArticleLayer & TextLayer & MentionsLayer & StatementsLayer & EventsLayer & TopicsLayer;

/** The layers that make up the record; tokens and blocks stay behind. */
function extracted(document: Read): ExtractedArticle {
  const { id, file, url, title, outlet, byline, language, sha256, text, body, topics } = document;
  // An article that does not say when it appeared is dated by its own words.
  const publishedDate = documentDate(document) ?? document.publishedDate;
  return {
    ...{ id, file, url, title, outlet, byline, publishedDate, language, sha256, text, body: [body[0], body[1]] },
    mentions: [...document.mentions],
    statements: document.statements.map((statement) => ({
      ...statement,
      about: [...(topics.get(statement.id) ?? [])],
    })),
    events: [...document.events],
    messages: [...document.messages],
  };
}
