import type { Kinship, KinshipOf } from "./kinship.ts";
import type { MentionProfile } from "./mention-profile.ts";
import type { Salience } from "./salience.ts";
import { cosine, type Vector } from "./vector.ts";
import { stem } from "./words.ts";

/** A mention with its salience in its block. */
export interface Weighed {
  readonly mention: MentionProfile;
  readonly salience: Salience;
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stem));
/** Verbs that mean little without their object. */
const LIGHT = stems("be have do go come take make get set give put hold keep let it that this which what");
const REPORTING = stems(
  "say tell announce report state statement announcement add claim remark comment note reveal confirm declare mention accord warn ask call",
);

/** `kin` is what the two articles have in common. */
type Measure = (a: Weighed, b: Weighed, kin: Kinship) => number;

/** Evidence for and against two mentions telling of one event, by name; the model's trees ask by the order of this table. */
export const EVIDENCE: Readonly<Record<string, Measure>> = {
  "the same word or family": (a, b) => (sameWord(a, b) || isFamily(a, b) ? 1 : 0),
  "meanings shared": (a, b) => a.mention.nearnessTo(b.mention.stem),
  "words begin alike": (a, b) => commonStart(a.mention.stem, b.mention.stem),
  "both nouns": (a, b) => (form(a) === "noun" && form(b) === "noun" ? 1 : 0),
  "a noun and a verb": (a, b) => (form(a) !== form(b) ? 1 : 0),
  "light verbs": (a, b) => both(a, b, ({ stem: own }) => LIGHT.has(own)),
  "reporting verbs": (a, b) => both(a, b, ({ stem: own }) => REPORTING.has(own)),
  "rarity of the commoner word": (a, b) => Math.min(a.mention.rarity, b.mention.rarity),
  "rarity of the rarer word": (a, b) => Math.max(a.mention.rarity, b.mention.rarity),
  "articles about one happening": (_a, _b, kin) => kin.likely,
  "articles share words": (_a, _b, kin) => kin.words,
  "articles share names": (_a, _b, kin) => kin.names,
  "leads share words": (_a, _b, kin) => kin.leads,
  "one article": (a, b) => (sameArticle(a, b) ? 1 : 0),
  "one sentence": (a, b) => (sameArticle(a, b) && a.mention.sentence === b.mention.sentence ? 1 : 0),
  "the earlier sentence": (a, b) => Math.min(a.mention.sentence, b.mention.sentence),
  "the later sentence": (a, b) => Math.max(a.mention.sentence, b.mention.sentence),
  "words around": (a, b) => cosine(a.mention.near, b.mention.near),
  "words of the sentence": (a, b) => cosine(a.mention.inSentence, b.mention.inSentence),
  "words of the paragraph": (a, b) => cosine(a.mention.around, b.mention.around),
  "words before": (a, b) => raritiesShared(a.mention.before, b.mention.before),
  "words behind": (a, b) => raritiesShared(a.mention.behind, b.mention.behind),
  "words before one and behind the other": (a, b) =>
    Math.max(raritiesShared(a.mention.before, b.mention.behind), raritiesShared(a.mention.behind, b.mention.before)),
  "words of the sentence, each by its rarity": (a, b) =>
    raritiesShared(a.mention.sentenceWords, b.mention.sentenceWords),
  "one in the other's sentence": (a, b) =>
    Number(a.mention.sentenceWords.has(b.mention.stem)) + Number(b.mention.sentenceWords.has(a.mention.stem)),
  "names shared": (a, b) => raritiesShared(a.mention.names, b.mention.names),
  "entities shared": (a, b) => shared(new Set(a.mention.mention.entities), new Set(b.mention.mention.entities)),
  "other numbers": (a, b) => (areOther(a.mention.numbers, b.mention.numbers) ? 1 : 0),
  "one negated": (a, b) => (a.mention.mention.negated === b.mention.mention.negated ? 0 : 1),
  "told elsewhere too, at least": (a, b) => Math.min(a.salience.word, b.salience.word),
  "told elsewhere too, at most": (a, b) => Math.max(a.salience.word, b.salience.word),
  "family told elsewhere too": (a, b) => Math.min(a.salience.family, b.salience.family),
  "told in leads": (a, b) => Math.min(a.salience.lead, b.salience.lead),
  "other words in the same articles": (a, b) => (sameWord(a, b) ? -1 : companions(a, b)),
  "other words, how often": (a, b) =>
    sameWord(a, b) ? -1 : Math.min(a.salience.articles.size, b.salience.articles.size),
};

const MEASURES = Object.values(EVIDENCE);

/** All evidence about a pair, in the order of `EVIDENCE`; the same both ways round. */
export function evidenceOf(a: Weighed, b: Weighed, kinshipOf: KinshipOf): number[] {
  const kin = kinshipOf(a.mention.article, b.mention.article);
  return MEASURES.map((measure) => measure(a, b, kin));
}

function form({ mention }: Weighed): string {
  return mention.mention.form;
}

function sameWord(a: Weighed, b: Weighed): boolean {
  return a.mention.stem === b.mention.stem;
}

function isFamily(a: Weighed, b: Weighed): boolean {
  return a.mention.families.some((family) => b.mention.families.includes(family));
}

function sameArticle(a: Weighed, b: Weighed): boolean {
  return a.mention.article.id === b.mention.article.id;
}

function both(a: Weighed, b: Weighed, is: (mention: MentionProfile) => boolean): number {
  return Number(is(a.mention)) + Number(is(b.mention));
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at / Math.max(a.length, b.length);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}

function raritiesShared(a: Vector, b: Vector): number {
  const both = [...a].flatMap(([name, rarity]) => (b.has(name) ? rarity : []));
  return both.sort((x, y) => x - y).reduce((sum, rarity) => sum + rarity, 0);
}

function areOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0;
}

/** Two words that stand side by side in most of their articles are rather two events than two names for one. */
function companions({ salience: a }: Weighed, { salience: b }: Weighed): number {
  return shared(a.articles, b.articles) / Math.min(a.articles.size, b.articles.size);
}
