import type { Kinship, KinshipOf } from "./kinship.ts";
import type { Weighed } from "./salience.ts";
import {
  both,
  companions,
  commonStart,
  form,
  isFamily,
  lead,
  same,
  sameArticle,
  sameWord,
  shared,
  sharedRarity,
  unlike,
  written,
} from "./measures.ts";
import { cosine } from "./vector.ts";
import { stem } from "./words.ts";

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
  "the same form": (a, b) => (written(a) === written(b) ? 1 : 0),
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
  "articles share numbers": (_a, _b, kin) => kin.numbers,
  "articles share pairs of names": (_a, _b, kin) => kin.namePairs,
  "leads share words": (_a, _b, kin) => kin.leads,
  "each tells the other's lead": (_a, _b, kin) => kin.leadInBoth,
  "one article": (a, b) => (sameArticle(a, b) ? 1 : 0),
  "one sentence": (a, b) => (sameArticle(a, b) && a.mention.sentence === b.mention.sentence ? 1 : 0),
  "the earlier sentence": (a, b) => Math.min(a.mention.sentence, b.mention.sentence),
  "the later sentence": (a, b) => Math.max(a.mention.sentence, b.mention.sentence),
  "words around": (a, b) => cosine(a.mention.near, b.mention.near),
  "words of the sentence": (a, b) => cosine(a.mention.inSentence, b.mention.inSentence),
  "words of the paragraph": (a, b) => cosine(a.mention.around, b.mention.around),
  "words before": (a, b) => sharedRarity(a.mention.before, b.mention.before),
  "words behind": (a, b) => sharedRarity(a.mention.behind, b.mention.behind),
  "words before one and behind the other": (a, b) =>
    Math.max(sharedRarity(a.mention.before, b.mention.behind), sharedRarity(a.mention.behind, b.mention.before)),
  "the same word right before": (a, b) => same(a.mention.previous, b.mention.previous),
  "the same word right behind": (a, b) => same(a.mention.next, b.mention.next),
  "words of the sentence, each by its rarity": (a, b) => sharedRarity(a.mention.sentenceWords, b.mention.sentenceWords),
  "one in the other's sentence": (a, b) =>
    Number(a.mention.sentenceWords.has(b.mention.stem)) + Number(b.mention.sentenceWords.has(a.mention.stem)),
  "names shared": (a, b) => sharedRarity(a.mention.names, b.mention.names),
  "other names": (a, b) => unlike(a.mention.names, b.mention.names),
  "names before shared": (a, b) => sharedRarity(a.mention.namesBefore, b.mention.namesBefore),
  "other names before": (a, b) => unlike(a.mention.namesBefore, b.mention.namesBefore),
  "names behind shared": (a, b) => sharedRarity(a.mention.namesBehind, b.mention.namesBehind),
  "other names behind": (a, b) => unlike(a.mention.namesBehind, b.mention.namesBehind),
  "names before one and behind the other": (a, b) =>
    Math.max(
      sharedRarity(a.mention.namesBefore, b.mention.namesBehind),
      sharedRarity(a.mention.namesBehind, b.mention.namesBefore),
    ),
  "entities shared": (a, b) => shared(new Set(a.mention.mention.entities), new Set(b.mention.mention.entities)),
  "other numbers": (a, b) => unlike(a.mention.numbers, b.mention.numbers),
  "other days": (a, b) => unlike(a.mention.days, b.mention.days),
  "may happen": (a, b) => both(a, b, ({ manner }) => manner.isPossible),
  "one of some": (a, b) => both(a, b, ({ manner }) => manner.isOneOfSome),
  "spoken of already": (a, b) => both(a, b, ({ manner }) => manner.isKnown),
  plural: (a, b) => both(a, b, ({ mention }) => mention.text.endsWith("s")),
  "one negated": (a, b) => (a.mention.mention.negated === b.mention.mention.negated ? 0 : 1),
  "told by one word in an article, at least": (a, b) =>
    Math.min(a.salience.namesakes.length, b.salience.namesakes.length),
  "told by one word in an article, at most": (a, b) =>
    Math.max(a.salience.namesakes.length, b.salience.namesakes.length),
  "rather this than another by its word, at least": (a, b) => Math.min(lead(a, b), lead(b, a)),
  "rather this than another by its word, at most": (a, b) => Math.max(lead(a, b), lead(b, a)),
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
