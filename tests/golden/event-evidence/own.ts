import { createTokenizer } from "../../../ingest/nlp/wink.ts";
import { happeningsIn } from "../../../ingest/stages/events/happenings.ts";
import { createGazetteer } from "../../../ingest/stages/mentions/gazetteer/gazetteer.ts";
import { createMentions } from "../../../ingest/stages/mentions/mentions.ts";
import { createRoles } from "../../../ingest/stages/roles/roles.ts";
import { createSentences } from "../../../ingest/stages/sentences/sentences.ts";
import { createText } from "../../../ingest/stages/text/text.ts";
import type { EventTables } from "../../../graph/resolve/event-coreference/tables.ts";
import { articleOf } from "../../support/plain-article.ts";
import type { Gold, GoldMention } from "./gold.ts";

/** The happenings that we find ourselves in the articles of a gold set; they have no chain. */
export function ownMentions({ articles }: Gold, families: EventTables["families"]): GoldMention[] {
  const tokenizer = createTokenizer();
  const [cut, sentences] = [createText(), createSentences(tokenizer)];
  const gazetteer = createGazetteer(tokenizer);
  const [mentions, roles] = [createMentions(gazetteer), createRoles(gazetteer)];
  return articles.flatMap(({ id, text, topic }) =>
    happeningsIn(roles(mentions(sentences(cut(articleOf(text))))), families).map((happening) => ({
      ...{ ...happening, id: `${id} ${String(happening.span[0])}`, article: id, topic, chain: "", entities: [] },
      whole: [happening.span[0], happening.span[1]] as const,
    })),
  );
}
