import { NUMBER_PATTERN } from "./number-words.ts";

/** What became of those who are counted: the unit of the count, in the word that all reports share. */
export type Fate = "dead" | "injured" | "missing" | "displaced";

/** A turn of phrase that gives a toll: the groups `about` and `number`, and `unit` where the words tell what is counted. */
export interface TollPhrase {
  readonly pattern: RegExp;
  readonly fate: Fate | undefined;
  /** Only where no noun stands behind, which would be what is counted: "killed nine", and not "killed nine horses". */
  readonly bare: boolean;
}

const ABOUT =
  "about|around|some|roughly|nearly|almost|approximately|an estimated|more than|over|at least|up to|as many as|fewer than|less than|close to";
const NUMBER = `(?<about>(?:${ABOUT}) )?(?<number>${NUMBER_PATTERN})(?![\\w%]|[.,:-]\\d)`;
/** Whoever they were; a narrower word ("nine sailors") is a count of its own. */
const PEOPLE =
  "(?: (?:other )?(?:people|persons|residents|victims|others))?(?: in [\\p{L} ]{2,30}| across [\\p{L} ]{2,30})?";
const ASIDE = "(?:, including [^,.;]{1,60},)?";
const BEING =
  "(?: (?:who|are|is|were|was|have|has|had|been|be|remain|remained|remains|still|now|also|confirmed|already|reported|listed|as|left|found)){0,4}";
const RISE =
  "(?:rose|rises|risen|rising|climbed|climbs|climbing|jumped|jumps|grew|grows|grown|soared|soars|stood|stands|reached|reaches|hit|hits|passed|passes|topped|tops|fell|falls|dropped|drops|remains|remained|is now|was|is|went|goes|up|down|lowered|raised|revised|put)";
const STEPS =
  "(?: (?:again|further|sharply|steadily|down|up|upward|downward|slightly|officially|late|early|only)){0,2}";
const SET = "(?:lower|rais|revis|cut|reduc|put|plac|increas|adjust|bring|brought|updat)(?:e|s|es|ed|ing|ting)?";
const FATES: readonly (readonly [fate: Fate, behind: string, before: string, number: string])[] = [
  [
    "dead",
    "dead|killed|died|dies|dead or dying",
    "killed|kills|killing|claimed the lives of",
    "dead|deaths|fatalities|killed|people killed|people who died",
  ],
  [
    "injured",
    "injured|wounded|hurt|hospitalized|hospitalised",
    "injured|injures|injuring|wounded|wounds|wounding|hurt|hurting",
    "injured|wounded|injuries|people injured",
  ],
  [
    "missing",
    "missing|unaccounted for",
    "",
    "missing|missing people|people missing|people unaccounted for|those missing",
  ],
];

function ofFate([fate, behind, before, number]: (typeof FATES)[number]): TollPhrase[] {
  const after = `\\b${NUMBER}${PEOPLE}${ASIDE}${BEING} (?:${behind})\\b`;
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
    ...(before === "" ? [] : [{ pattern: `\\b(?:${before}) ${NUMBER}${PEOPLE}`, bare: true }]),
  ];
  return patterns.map(({ pattern, bare }) => ({ pattern: new RegExp(pattern, "giu"), fate, bare }));
}

const TENANTS = "(?: (?:other )?(?:people|persons|residents|tenants|occupants|others))?";
/** Who lost the roof over their heads; families are counted for themselves. */
const DISPLACED: readonly string[] = [
  `\\b${NUMBER}${TENANTS} (?:(?:have |had )?lost their homes|(?:who )?(?:(?:are|were|was|is|have been|had been) )?(?:left )?(?:homeless|displaced|driven from|forced (?:out|from)))\\b`,
  `\\b(?:left|leaves|leaving|made|making) ${NUMBER}${TENANTS} (?:homeless|without homes|without a home)\\b`,
  `\\b(?:drove|drives|driving|forced|forces|forcing|sent|sending) ${NUMBER}${TENANTS} (?:out of|from) (?:their|the) (?:homes?|houses?|apartments?|building)\\b`,
  `\\b(?:drove|driving|forced|forcing) ${NUMBER}${TENANTS} (?:out )?into the (?:cold|street|streets|night|rain|snow)\\b`,
];

/** The turns of phrase, the surer first: of two that overlap the first is taken. */
export const TOLLS: readonly TollPhrase[] = [
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
]
  .map(({ pattern, fate }): TollPhrase => ({ pattern: new RegExp(pattern, "giu"), fate, bare: true }))
  .concat(FATES.flatMap(ofFate))
  .concat(
    DISPLACED.map((pattern) => ({ pattern: new RegExp(pattern, "giu"), fate: "displaced", bare: false })),
    [{ pattern: new RegExp(`\\bdisplac(?:ed|es|ing) ${NUMBER}${TENANTS}`, "giu"), fate: "displaced", bare: true }],
  );

/** Most sentences have none of these, which tells sooner than looking for a toll. */
export const TOLL_HINT =
  /\b(?:dead|died|dies|kill(?:ed|s|ing)|toll|lives|number of|confirmed|injur(?:ed|es|ing|ies)|wound(?:ed|s|ing)|hurt|hurting|hospitali[sz]ed|missing|unaccounted|homes?|homeless|displac(?:ed|es|ing)|driv(?:en|ing)|drove|forc(?:ed|es|ing))\b/iu;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What is lost in a disaster, by lemma. */
export const PROPERTY: ReadonlySet<string> = words(
  "home house building structure dwelling apartment business barn vehicle car acre hectare",
);
/** What a sentence tells of that has no word of the disaster itself, by lemma. */
export const LOSS: ReadonlySet<string> = words(
  "destroy damage burn consume scorch char blacken level raze gut engulf flatten flood inundate lose ruin",
);
/** Grounds that only fire and water take. */
export const GROUND: ReadonlySet<string> = words("acre acres hectare hectares");
