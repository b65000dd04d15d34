import { FATES, type Fate, type FateWords } from "./fates.ts";
import { ABOUT_PATTERN, NUMBER_PATTERN } from "./number-words.ts";
import { words } from "../../word-list.ts";

/** A turn of phrase that gives a toll: the groups `about` and `number`, `unit` where the words tell what is counted, and `kind` where they tell who. */
export interface TollPhrase {
  readonly pattern: RegExp;
  readonly fate: Fate | undefined;
  /** Who they are where the words of the phrase itself tell. */
  readonly kind?: string | undefined;
  /** Only where no noun stands behind, which would be what is counted: "killed nine", and not "killed nine horses". */
  readonly bare: boolean;
}

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
/** "no one was hurt" counts nobody as hurt, where "one" alone would count one; "the crash on Jan. 14 killed Ruiz" counts no 14. */
const NUMBER = `(?<about>(?:${ABOUT_PATTERN}) )?(?<!\\b(?:no|any|every|${MONTH}) )(?<![$€£\\d.,])(?<number>${NUMBER_PATTERN})(?![\\w%]|[.,:-]\\d)`;
/** Whoever they were. */
const PEOPLE = "people|persons?|residents|victims|others";
/** Who they were, which may be but some of all: "killed nine sailors". */
const KINDS =
  "(?:men|man|women|woman|children|child|boys?|girls?|workers?|employees?|students?|pupils?|teachers?|passengers?|sailors?|soldiers?|firefighters?|" +
  "(?:police )?officers?|deputies|miners?|worshipp?ers?|shoppers?|civilians?|tourists?|guests?|patients?|inmates?|teenagers?|adults?|fans?|tenants?|" +
  "farmers?|migrants?|villagers?|protest[eo]rs?|demonstrators?|marchers?|activists?|suspects?|strikers?|motorists?|drivers?|hikers?|bystanders?)";
/** What "and" adds is counted apart: "six men and two women", "nine sailors and a cook". */
const NO_MORE = `(?! and (?:${NUMBER_PATTERN}|an?)\\b)`;
const PLACED = "(?: in [\\p{L} ]{2,30}| across [\\p{L} ]{2,30})?";
const ASIDE = "(?:, including [^,.;]{1,60},)?";
const BEING =
  "(?: (?:who|are|is|were|was|have|has|had|been|be|remain|remained|remains|still|now|also|confirmed|already|reported|listed|as|left|found)){0,4}";
const RISE =
  "(?:rose|rises|risen|rising|climbed|climbs|climbing|jumped|jumps|grew|grows|grown|soared|soars|stood|stands|reached|reaches|hit|hits|passed|passes|topped|tops|fell|falls|dropped|drops|remains|remained|is now|was|is|went|goes|up|down|lowered|raised|revised|put)";
const STEPS =
  "(?: (?:again|further|sharply|steadily|down|up|upward|downward|slightly|officially|late|early|only)){0,2}";
const SET = "(?:lower|rais|revis|cut|reduc|put|plac|increas|adjust|bring|brought|updat)(?:e|s|es|ed|ing|ting)?";

function ofFate({ fate, kind, who, behind, before, around, number }: FateWords): TollPhrase[] {
  const whole = who === undefined ? PEOPLE : `${PEOPLE}|${who}`;
  const people = `(?: (?:of (?:the|our|its|their|those) )?(?:other )?(?:${whole}|(?<kind>${KINDS}))\\b${NO_MORE})?`;
  const after = `\\b${NUMBER}${people}${PLACED}${ASIDE}${BEING} (?:${behind})\\b`;
  const counted = `\\bnumber of (?:confirmed )?(?:${number})\\b[^.;:“”"]{0,60}? ${RISE}${STEPS}(?: to| at)? ${NUMBER}`;
  const patterns = [
    { pattern: after, bare: false },
    { pattern: counted, bare: true },
    // "lowered the number of people killed from six to five", "raising to six the number of people killed"
    {
      pattern: `\\b${SET} the number of (?:confirmed )?(?:${number})\\b[^.;:“”"]{0,80}? (?:to|at) ${NUMBER}`,
      bare: true,
    },
    { pattern: `\\b${SET} to ${NUMBER} the number of (?:confirmed )?(?:${number})\\b`, bare: false },
    ...(around === undefined
      ? []
      : [{ pattern: `\\b(?:${around[0]}) ${NUMBER}${people} (?:${around[1]})\\b`, bare: false }]),
    ...(before === "" ? [] : [{ pattern: `\\b(?:${before}) ${NUMBER}${people}`, bare: true }]),
  ];
  return patterns.map(({ pattern, bare }) => ({ pattern: new RegExp(pattern, "giu"), fate, kind, bare }));
}

/** The turns of phrase that no fate has for itself, the surer first. */
const OF_TOLLS: readonly TollPhrase[] = [
  { pattern: `\\btoll\\b[^.;:“”"]{0,90}? ${RISE}${STEPS}(?: to| at)? ${NUMBER}`, fate: "dead" as const },
  {
    pattern: `\\b${SET} the (?:[\\p{L}-]{2,20} ){0,2}toll\\b[^.;:“”"]{0,80}? (?:to|at) ${NUMBER}`,
    fate: "dead" as const,
  },
  { pattern: `\\b${SET} to ${NUMBER} the (?:[\\p{L}-]{2,20} ){0,2}toll\\b`, fate: "dead" as const },
  { pattern: `\\b${NUMBER} confirmed(?: dead| deaths| fatalities)?`, fate: "dead" as const },
  { pattern: `\\b(?:claimed|taken|took|claiming) ${NUMBER} lives\\b`, fate: "dead" as const },
  {
    pattern: `\\bnumber of (?:destroyed|damaged|burned|ruined) (?<unit>\\p{L}{3,20})\\b[^.;:“”"]{0,60}? (?:to|at) ${NUMBER}`,
    fate: undefined,
  },
  {
    pattern: `\\bnumber of (?<unit>\\p{L}{3,20}) (?:destroyed|damaged|burned|ruined|lost)\\b[^.;:“”"]{0,60}? (?:to|at) ${NUMBER}`,
    fate: undefined,
  },
].map(({ pattern, fate }) => ({ pattern: new RegExp(pattern, "giu"), fate, bare: true }));

/** Most sentences, in small letters, have none of the hints. */
export const ANY_HINT = new RegExp(FATES.map(({ hint }) => hint.source).join("|"));

/** The turns of phrase of each fate behind the hint that a sentence must have, the surer first: of two that overlap the first is taken. */
export const TOLLS: readonly { readonly hint: RegExp; readonly phrases: readonly TollPhrase[] }[] = FATES.map(
  (words) => ({
    hint: words.hint,
    phrases: [...(words.fate === "dead" ? OF_TOLLS : []), ...ofFate(words)],
  }),
);

/** What is lost in a disaster, by lemma. */
export const PROPERTY: ReadonlySet<string> = words(
  "home house building structure dwelling apartment business barn vehicle car acre hectare",
);
/** What a sentence tells of that has no word of the disaster itself, by lemma. */
export const LOSS: ReadonlySet<string> = words(
  "destroy damage burn consume scorch char blacken level raze gut engulf flatten flood inundate lose ruin",
);
const TAKES_GROUND = words("fire flood storm spill");
const RUNS_OUT = words("spill");
/** Measures that only some types of events are told in, by those types: "burned 900 acres", "spilled 3,000 gallons". */
export const MEASURES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[..."acre acres hectare hectares".split(" ")].map((unit) => [unit, TAKES_GROUND] as const),
  ...[..."gallon gallons barrel barrels liter liters litre litres".split(" ")].map((unit) => [unit, RUNS_OUT] as const),
]);
