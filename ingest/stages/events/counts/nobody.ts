import type { FoundCount } from "./counts.ts";

type Unhurt = "dead" | "injured";

/** Words that make what follows a wish, a condition or an order rather than what is told. */
const NOT_TOLD = "(?<!\\b(?:if|hope|hopes|hoped|hoping|pray|prayed|ensure|ensuring|sure|so|that|until|unless) )";
const BEING =
  "(?: (?:was|were|is|has been|have been|had been|appeared to be|appears to be)(?: (?:reported|believed|thought|known) to (?:be|have been))?)";

/**
 * How news tells that an event hurt or took nobody. "No one was seriously hurt" and "no one else was hurt" tell that of some alone. **Source:** usage of news;
 * this project's own list.
 */
const PATTERNS: readonly (readonly [unit: Unhurt, pattern: string])[] = [
  ["injured", `${NOT_TOLD}\\b(?:no ?one|nobody)${BEING} (?:hurt|injured|wounded)\\b`],
  ["dead", `${NOT_TOLD}\\b(?:no ?one|nobody)${BEING} killed\\b`],
  ["dead", `${NOT_TOLD}\\b(?:no ?one|nobody) died\\b`],
  ["injured", `${NOT_TOLD}\\bno (?:reports? of )?(?:injuries|one injured)\\b`],
  ["dead", `${NOT_TOLD}\\bno (?:reports? of )?(?:deaths|fatalities|loss of life)\\b`],
  ["injured", `${NOT_TOLD}\\bno (?:reports? of )?(?:\\p{L}+ or )?casualties\\b`],
  ["dead", `${NOT_TOLD}\\bno injuries or (?:deaths|fatalities)\\b`],
  ["injured", `${NOT_TOLD}\\bno (?:deaths|fatalities) or injuries\\b`],
  ["injured", `\\bwithout (?:any )?(?:injury|injuries)\\b`],
];
const COMPILED = PATTERNS.map(([unit, pattern]) => ({ unit, pattern: new RegExp(pattern, "iu") }));
/** Most sentences have none of these, in small letters. */
const HINT =
  /\bno ?one\b|\bnobody\b|\bno (?:injur|death|fatal|report|casualt|loss|\p{L}{1,20} or cas)|\bwithout (?:any )?injur/u;

/** That nobody was hurt or killed, as a toll of none: it may contradict another's count, or be taken back. */
export function nobodyHurt(sentence: string, start: number): FoundCount[] {
  if (!HINT.test(sentence.toLowerCase())) return [];
  const units = new Set<Unhurt>();
  return COMPILED.flatMap(({ unit, pattern }): FoundCount[] => {
    const match = units.has(unit) ? null : pattern.exec(sentence);
    if (match === null) return [];
    units.add(unit);
    const from = start + match.index;
    return [{ low: 0, high: 0, approximate: false, unit, span: [from, from + match[0].length] }];
  });
}
