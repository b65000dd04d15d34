import type { ExtractedArticle } from "../model/extracted.ts";
import { cut } from "../model/spans.ts";
import { searchWords } from "../model/tokens.ts";

/** What tells that two articles may be versions of one story. */
export type Told = Pick<
  ExtractedArticle,
  "id" | "url" | "title" | "outlet" | "publishedDate" | "modifiedDate" | "text" | "body"
>;

/** Words that make one shingle. */
const SHINGLE = 3;
/** The share of shingles of the shorter text that the other has: at one address, and where outlet, title and day alone are one. */
const AT_ONE_ADDRESS = 0.5;
const OF_ONE_TITLE = 0.75;
/** Shorter texts are notices, of which a paper prints several a day under one title. */
const WORDS_MIN = 30;
/** A version says that it is one at its head or foot. */
const HEAD = 300;
const FOOT = 600;
const SAYS_SO =
  /\b(?:corrects|correction|clarification|earlier version|(?:has been|was) (?:updated|corrected|revised)|writethru)\b/i;

/** Whether two articles tell one story in other words: a corrected one, or one brought up to date. The same words are no other version. */
export function isVersion(a: Told, b: Told): boolean {
  const [one, two] = [a, b].map((told) => searchWords(cut(told.text, told.body))) as [string[], string[]];
  if (one.join(" ") === two.join(" ")) return false;
  if (hasAddress(a) && a.url === b.url)
    return (a.title !== null && a.title === b.title) || share(one, two) >= AT_ONE_ADDRESS;
  const isAlike = storyKey(a) !== undefined && storyKey(a) === storyKey(b);
  return isAlike && Math.min(one.length, two.length) >= WORDS_MIN && share(one, two) >= OF_ONE_TITLE;
}

/** Outlet, title and day, where an article has all three. */
export function storyKey({ outlet, title, publishedDate }: Told): string | undefined {
  return outlet && title && publishedDate ? JSON.stringify([outlet, title, publishedDate]) : undefined;
}

/** Whether its address is a page of its own: some papers call their front page every story's. */
export function hasAddress({ url }: Pick<Told, "url">): boolean {
  return url !== null && URL.canParse(url) && new URL(url).pathname.length > 1;
}

/**
 * Which of two versions the record shows: the one changed later, where told; else the one that says it was corrected; else the longer; else that of the
 * greater id, so that no order of arrival matters.
 */
export function newer(a: Told, b: Told): Told {
  for (const sign of SIGNS) {
    const [one, two] = [sign(a), sign(b)];
    if (one !== two) return one > two ? a : b;
  }
  return a.id > b.id ? a : b;
}

const SIGNS: readonly ((told: Told) => string | number)[] = [
  ({ modifiedDate, publishedDate }) => modifiedDate ?? publishedDate ?? "",
  (told) => (saysSo(told) ? 1 : 0),
  ({ body: [start, end] }) => end - start,
];

function saysSo({ text, body }: Told): boolean {
  const story = cut(text, body).trim();
  return SAYS_SO.test(story.slice(0, HEAD)) || SAYS_SO.test(story.slice(-FOOT));
}

function share(one: readonly string[], two: readonly string[]): number {
  const [a, b] = [shingles(one), shingles(two)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const shingle of few) if (many.has(shingle)) both += 1;
  return few.size === 0 ? 0 : both / few.size;
}

function shingles(words: readonly string[]): Set<string> {
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(" ")));
}

/** Articles in groups of versions of one story, each with the one that is shown; a story in one version is a group too. */
export function stories<Article extends Told>(
  articles: readonly Article[],
): { shown: Article; all: readonly Article[] }[] {
  const open = new Set(articles);
  return articles.flatMap((first) => {
    if (!open.delete(first)) return [];
    const all = [first];
    // What joins is looked at in its turn: the list grows while it is gone through.
    for (const known of all)
      for (const other of open) if (isVersion(known, other) && open.delete(other)) all.push(other);
    return [{ shown: all.reduce((best, one) => (newer(best, one) === best ? best : one)), all }];
  });
}
