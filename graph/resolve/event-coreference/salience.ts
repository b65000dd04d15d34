import type { ArticleProfile } from "./article-profile.ts";
import type { KinshipOf } from "./kinship.ts";
import type { MentionProfile } from "./mention-profile.ts";

/** How much the other articles about the happening tell of what a mention tells, each share 0 to 1. */
export interface Salience {
  /** By the same word; by a word of its family; in the lead by the same word. */
  readonly word: number;
  readonly family: number;
  readonly lead: number;
  /** The articles that use the word for an event. */
  readonly articles: ReadonlySet<string>;
  /** What its own article tells of by the same word, itself among them. */
  readonly namesakes: readonly MentionProfile[];
}

/** A mention with its salience in its block. */
export interface Weighed {
  readonly mention: MentionProfile;
  readonly salience: Salience;
}

interface Neighbour {
  readonly article: ArticleProfile;
  readonly likeness: number;
}

const LEAST_LIKENESS = 0.02;
const LEAD_SENTENCES = 2;
/** As if there were one more article, which tells of it by a fifth: few neighbours prove little. */
const PRIOR = { told: 0.2, articles: 1 };

/** The salience of each mention among the articles of its block. */
export function saliences(mentions: readonly MentionProfile[], kinshipOf: KinshipOf): Map<MentionProfile, Salience> {
  const articles = [...new Set(mentions.map(({ article }) => article))];
  const told = new Map(articles.map((article) => [article.id, toldIn(article, mentions)]));
  const neighbours = new Map(articles.map((article) => [article.id, neighboursOf(article, articles, kinshipOf)]));
  return new Map(
    mentions.map((mention) => [mention, salienceOf(mention, neighbours.get(mention.article.id) ?? [], told)]),
  );
}

interface Told {
  readonly mentions: readonly MentionProfile[];
  readonly stems: ReadonlySet<string>;
  readonly families: ReadonlySet<number>;
  readonly lead: ReadonlySet<string>;
}

function toldIn(article: ArticleProfile, mentions: readonly MentionProfile[]): Told {
  const own = mentions.filter((mention) => mention.article === article);
  return {
    mentions: own,
    stems: new Set(own.map(({ stem }) => stem)),
    families: new Set(own.flatMap(({ families }) => families)),
    lead: new Set(article.words.filter(({ sentence }) => sentence < LEAD_SENTENCES).map(({ stem }) => stem)),
  };
}

function neighboursOf(article: ArticleProfile, articles: readonly ArticleProfile[], kinshipOf: KinshipOf): Neighbour[] {
  return articles
    .filter((other) => other !== article)
    .map((other) => ({ article: other, likeness: kinshipOf(article, other).likely }))
    .filter((neighbour) => neighbour.likeness >= LEAST_LIKENESS);
}

function salienceOf(
  mention: MentionProfile,
  neighbours: readonly Neighbour[],
  told: ReadonlyMap<string, Told>,
): Salience {
  const { stem, families } = mention;
  const share = (tells: (told: Told) => boolean): number => {
    const telling = neighbours.filter(({ article }) => tells(told.get(article.id) ?? NOTHING));
    return (sum(telling) + PRIOR.told) / (sum(neighbours) + PRIOR.articles);
  };
  const bySame = neighbours.filter(({ article }) => told.get(article.id)?.stems.has(stem));
  return {
    word: share(({ stems }) => stems.has(stem)),
    family: share((one) => one.stems.has(stem) || families.some((family) => one.families.has(family))),
    lead: share(({ lead }) => lead.has(stem)),
    articles: new Set([mention.article.id, ...bySame.map(({ article }) => article.id)]),
    namesakes: (told.get(mention.article.id) ?? NOTHING).mentions.filter((one) => one.stem === stem),
  };
}

const NOTHING: Told = { mentions: [], stems: new Set(), families: new Set(), lead: new Set() };

function sum(neighbours: readonly Neighbour[]): number {
  return neighbours.reduce((total, one) => total + one.likeness, 0);
}
