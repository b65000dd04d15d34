import type { MentionProfile } from "./mention-profile.ts";
import type { Weighed } from "./salience.ts";
import { cosine, type Vector } from "./vector.ts";

/** A set of words, or words with weights. */
type Names = Pick<ReadonlyMap<string, unknown>, "size" | "has" | "keys">;

export function form({ mention }: Weighed): string {
  return mention.mention.form;
}

/** The word as the text has it, in lower case. */
export function written({ mention }: Weighed): string {
  return mention.mention.text.toLowerCase();
}

export function sameWord(a: Weighed, b: Weighed): boolean {
  return a.mention.stem === b.mention.stem;
}

export function isFamily(a: Weighed, b: Weighed): boolean {
  return a.mention.families.some((family) => b.mention.families.includes(family));
}

export function sameArticle(a: Weighed, b: Weighed): boolean {
  return a.mention.article.id === b.mention.article.id;
}

export function both(a: Weighed, b: Weighed, is: (mention: MentionProfile) => boolean): number {
  return Number(is(a.mention)) + Number(is(b.mention));
}

/** Whether both have a word there and it is the same. */
export function same(a: string, b: string): number {
  return a !== "" && a === b ? 1 : 0;
}

/** The share of the longer word that both begin with. */
export function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at / Math.max(a.length, b.length);
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}

export function sharedRarity(a: Vector, b: Vector): number {
  const both = [...a].flatMap(([name, rarity]) => (b.has(name) ? rarity : []));
  return both.sort((x, y) => x - y).reduce((sum, rarity) => sum + rarity, 0);
}

/** 1 where both have some and share none, -1 where they share one, 0 where either has none. */
export function unlike(a: Names, b: Names): number {
  if (a.size === 0 || b.size === 0) return 0;
  return [...a.keys()].some((one) => b.has(one)) ? -1 : 1;
}

/** Two words that stand side by side in most of their articles are rather two events than two names for one. */
export function companions({ salience: a }: Weighed, { salience: b }: Weighed): number {
  return shared(a.articles, b.articles) / Math.min(a.articles.size, b.articles.size);
}

/** How much more the words around speak for `b` than for another event that its article tells of by the same word; 1 where there is none. */
export function lead(a: Weighed, b: Weighed): number {
  const others = b.salience.namesakes.filter((one) => one !== a.mention && one !== b.mention);
  if (others.length === 0) return 1;
  return likeness(a.mention, b.mention) - Math.max(...others.map((one) => likeness(a.mention, one)));
}

function likeness(a: MentionProfile, b: MentionProfile): number {
  return cosine(a.inSentence, b.inSentence) + cosine(a.near, b.near) + cosine(a.around, b.around) / 2;
}
