import type { Source, Subgraph } from "../../../graph/api/views.ts";

/** A mention that can be split off, with the first sentence it stands in. */
export interface NamedMention {
  readonly id: string;
  readonly name: string;
  readonly source?: Source;
}

/** The mentions of a node by article, oldest first; those without a sentence last. */
export function mentionsIn({ nodes }: Subgraph, sources: readonly Source[]): readonly NamedMention[] {
  const places = new Map([...sources].reverse().map((source) => [placeOf(source.article.id, source.span), source]));
  const order = new Map(sources.map((source, at) => [source, at]));
  const found = nodes
    .filter(({ kind }) => kind === "Mention")
    .map(({ id, name, properties }): NamedMention => {
      const source = spansOf(properties["spans"]).flatMap((span) => places.get(placeOf(articleOf(id), span)) ?? [])[0];
      return { id, name, ...(source ? { source } : {}) };
    });
  const rank = ({ source }: NamedMention) => (source ? (order.get(source) ?? sources.length) : sources.length);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** The article of a mention, whose id is `mention:<article>:<local>`. */
export function articleOf(mention: string): string {
  return mention.split(":")[1] ?? "";
}

function placeOf(article: string, [start, end]: readonly number[]): string {
  return `${article} ${start} ${end}`;
}

function spansOf(property: unknown): readonly number[][] {
  return Array.isArray(property) ? property.filter((span) => Array.isArray(span)) : [];
}
