import { type ArticleProfile, articleProfile } from "./article-profile.ts";
import { evidenceOf } from "./evidence.ts";
import { createKinship, type KinshipOf } from "./kinship.ts";
import { averageLink } from "./linkage.ts";
import { type EventWord, mentionProfile } from "./mention-profile.ts";
import { saliences, type Weighed } from "./salience.ts";
import type { EventTables, Model, Tree } from "./tables.ts";

/** The words of an article. */
export interface ArticleText {
  readonly id: string;
  readonly text: string;
}

/** Articles that tell of one happening or of two of one kind: more are kept apart only by the mentions themselves. */
const LEAST_LIKENESS = 0.15;
/** The mean chance of being one event that the mentions of one cluster must have. **Source:** best on ECB+, by topic. */
const LEAST_CHANCE = 0.35;

/**
 * Event mentions → those that tell of one event, within and across articles. Pure: the order of articles and mentions does not
 * matter; mentions and groups come by id. Time goes by the square of the number of articles, and of the mentions about one
 * happening: hand over a block, not the record.
 */
export function createEventCoreference(tables: EventTables) {
  return (articles: readonly ArticleText[], mentions: readonly EventWord[]): string[][] => {
    const kinshipOf = createKinship(tables.model.kinship);
    const groups = blocksOf(articles, mentions, tables, kinshipOf).flatMap((block) =>
      averageLink(block.length, (a, b) => chanceOf(block[a], block[b]), LEAST_CHANCE).map((group) =>
        group.flatMap((at) => block[at]?.mention.mention.id ?? []),
      ),
    );
    return groups.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));

    function chanceOf(a: Weighed | undefined, b: Weighed | undefined): number {
      return a && b ? 1 / (1 + Math.exp(-oddsOf(evidenceOf(a, b, kinshipOf), tables.model))) : 0;
    }
  };
}

/** The mentions of articles about one happening, by id, each with its salience there. */
export function blocksOf(
  articles: readonly ArticleText[],
  mentions: readonly EventWord[],
  tables: EventTables,
  kinshipOf: KinshipOf,
): Weighed[][] {
  const profiles = [...articles].sort(byId).map(({ id, text }) => articleProfile(id, text, tables.rarity));
  return likeArticles(profiles, kinshipOf).map((block) => weigh(block, mentions, tables, kinshipOf));
}

/** The mentions that stand in these articles, by id, each with its salience among them. */
export function weigh(
  articles: readonly ArticleProfile[],
  mentions: readonly EventWord[],
  tables: EventTables,
  kinshipOf: KinshipOf,
): Weighed[] {
  const own = new Map(articles.map((article) => [article.id, article]));
  const within = [...mentions].sort(byId).flatMap((mention) => {
    const article = own.get(mention.article);
    return article === undefined ? [] : [mentionProfile(mention, article, tables)];
  });
  return [...saliences(within, kinshipOf)].map(([mention, salience]) => ({ mention, salience }));
}

/** Articles in clusters about one happening. */
export function likeArticles(profiles: readonly ArticleProfile[], kinshipOf: KinshipOf): ArticleProfile[][] {
  const likely = (a: number, b: number): number => {
    const [one, other] = [profiles[a], profiles[b]];
    return one && other ? kinshipOf(one, other).likely : 0;
  };
  return averageLink(profiles.length, likely, LEAST_LIKENESS).map((group) => group.flatMap((at) => profiles[at] ?? []));
}

/** The log-odds that a pair with this evidence is one event. */
export function oddsOf(evidence: readonly number[], { base, trees }: Model): number {
  return trees.reduce((sum, tree) => sum + leafOf(tree, evidence), base);
}

/** The log-odds of the leaf that evidence leads to. */
export function leafOf(tree: Tree, evidence: readonly number[]): number {
  let node = tree;
  while ("cut" in node) node = (evidence[node.evidence] ?? 0) < node.cut ? node.below : node.above;
  return node.odds;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
