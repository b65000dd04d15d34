import type { ExtractedArticle, Mention, Message } from "../model/extracted.ts";
import { ask } from "./ask.ts";
import type { Authorities, Link } from "./authorities.ts";

/** Several lists claim one person or body; all links are kept. */
const CLAIMED_TWICE = "authority/claimed-twice";

/**
 * The article with each mention that an authority surely knows linked to it. Links it had are made anew, so that linking again with
 * other lists is the same as linking once.
 */
export function linkArticle(article: ExtractedArticle, authorities: Authorities): ExtractedArticle {
  const date = article.publishedDate?.slice(0, 10);
  const links = article.mentions.map((mention) => authorities.lookup(ask(mention, article), date));
  const disputes = links.flatMap((link, at) =>
    link && link.others.length > 0 ? [dispute(link, article.mentions[at])] : [],
  );
  return {
    ...article,
    mentions: article.mentions.map((mention, at) => linked(mention, links[at])),
    messages: [...article.messages.filter(({ code }) => code !== CLAIMED_TWICE), ...disputes],
  };
}

function linked(given: Mention, link: Link | undefined): Mention {
  const { authority, ...mention } = given;
  if (link === undefined) return authority === undefined ? given : mention;
  const { entry, others, rule } = link;
  const ids = [...new Set([entry.id, ...entry.sameAs, ...others.flatMap(({ id, sameAs }) => [id, ...sameAs])])];
  const wikidata = ids.find((id) => id.startsWith("wikidata:"))?.slice("wikidata:".length) ?? null;
  return { ...mention, authority: { id: entry.id, name: entry.name, wikidata, also: ids.slice(1), rule } };
}

function dispute({ entry, others }: Link, mention: Mention | undefined): Message {
  const claims = others.map(({ id, name }) => `${name} (${id})`).join(", ");
  const text = `${entry.name} (${entry.id}) names this, of the list that was added first; so do ${claims}.`;
  return { code: CLAIMED_TWICE, severity: "info", span: mention?.spans[0] ?? null, text };
}
