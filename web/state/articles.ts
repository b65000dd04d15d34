import type { ReadArticle, ReadStatement } from "../api/article-shapes.ts";

/** Begins the id of an article's node; the article itself is asked for without it. */
const OF_NODE = "article:";

/** The article behind a node's id; undefined for any other node. */
export function articleIn(node: string): string | undefined {
  return node.startsWith(OF_NODE) ? node.slice(OF_NODE.length) : undefined;
}

/** Whom an article gives the floor, and what they say in it, in the order of the text. */
export interface Speaker {
  readonly name: string;
  readonly statements: readonly ReadStatement[];
}

/** Who speaks in an article, the first heard first. What nobody is told to have said is left out. */
export function speakersIn({ statements }: Pick<ReadArticle, "statements">): readonly Speaker[] {
  const found = new Map<string, ReadStatement[]>();
  for (const statement of statements) {
    const { speakerName: name } = statement;
    if (name !== null && name !== "") found.set(name, [...(found.get(name) ?? []), statement]);
  }
  return [...found].map(([name, said]) => ({ name, statements: said }));
}
