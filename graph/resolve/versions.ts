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
  const isAddressed = a.url === b.url && hasAddress(a);
  // Asked before their words are read: of most pairs that is all.
  if (!isAddressed && !isOfOneTitle(a, b)) return false;
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if (one.text === two.text) return false;
  if (isAddressed) return (a.title !== null && a.title === b.title) || share(one, two) >= AT_ONE_ADDRESS;
  return Math.min(one.count, two.count) >= WORDS_MIN && share(one, two) >= OF_ONE_TITLE;
}

/** Outlet, title and day are the same, and told. */
function isOfOneTitle(a: Told, b: Told): boolean {
  if (!a.outlet || !a.title || !a.publishedDate) return false;
  return a.outlet === b.outlet && a.title === b.title && a.publishedDate === b.publishedDate;
}

/** The words of a story. */
interface Words {
  readonly text: string;
  readonly count: number;
  readonly shingles: ReadonlySet<string>;
}

/** A story is compared with each of its outlet, title and day, and is read once. */
const READ = new WeakMap<Told, Words>();

function wordsOf(told: Told): Words {
  const known = READ.get(told);
  if (known !== undefined) return known;
  const words = searchWords(cut(told.text, told.body));
  const own = { text: words.join(" "), count: words.length, shingles: shingles(words) };
  READ.set(told, own);
  return own;
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

function share(one: Words, two: Words): number {
  const [a, b] = [one.shingles, two.shingles];
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
