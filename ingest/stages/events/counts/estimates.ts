import type { FoundCount } from "./counts.ts";
import { NUMBER_PATTERN, numberOf } from "./number-words.ts";
import type { Name, Reading } from "../reading.ts";

/** A number that somebody gives for an event without naming what is counted. */
export interface Estimate {
  readonly count: FoundCount;
  /** "closer to 400": it answers an estimate given before. */
  readonly answers: boolean;
}

const NUMBER = `((?:about|around|roughly|nearly|some|almost|more than|at least|fewer than|under|over) )?(${NUMBER_PATTERN})(?![\\w%]|[.,:]\\d)`;
const CROWD = "crowd|turnout|attendance|gathering|marchers|protesters|demonstrators|attendees|strikers";
const TOLL = "(?:death )?toll|number of dead|number killed";
/** "put the crowd at 900", "a crowd estimated at 900", "turnout was put by the police at 400". */
const GIVEN = new RegExp(
  `\\b(?:put|puts|estimated?|estimates|pegged|numbered) (?:the )?(?:(?:number|size) of (?:the )?)?(?:(${CROWD})|(${TOLL})) (?:size )?(?:at|to be) ${NUMBER}`,
  "iu",
);
const PASSIVE = new RegExp(
  `\\b(?:(${CROWD})|(${TOLL}))(?: (?:size|was|were|is|has been))* (?:estimated|put|pegged|numbered) (?:by [\\p{L} ]{1,40} )?at ${NUMBER}`,
  "iu",
);
/** Every estimate has one of these; most sentences have none, and are spared three long patterns. */
const OPENING = /put|estimate|pegged|numbered|closer|nearer|said it was|said there were/iu;
/** "said it was closer to 400", "said it was 350" */
const ANSWER = new RegExp(
  `\\b(?:(?:closer|nearer) to|said (?:it was|there were)(?= [\\p{L} ]{0,15}[\\d,]{1,9}(?:[.;]|$)))()() ?${NUMBER}`,
  "iu",
);

/** The estimates of a sentence, at most one of each turn of phrase; `names` tell whose they are. */
export function estimatesOf(reading: Reading, text: string): Estimate[] {
  const [start, end] = reading.sentence.span;
  const sentence = text.slice(start, end);
  if (!OPENING.test(sentence)) return [];
  return [GIVEN, PASSIVE, ANSWER].flatMap((pattern): Estimate[] => {
    const match = pattern.exec(sentence);
    const value = numberOf(match?.[4] ?? "");
    if (match === null || value === undefined) return [];
    const answers = pattern === ANSWER;
    // The words of whoever gives it belong to it: "Organizers put the crowd at 900".
    const opening = answers ? match.index : clauseStart(sentence, match.index);
    const span: [number, number] = [start + opening, start + match.index + match[0].length];
    const giver = answers ? undefined : giverOf(reading.names, start + match.index);
    const unit = match[2] ? "dead" : match[1] === "strikers" ? "workers" : "people";
    const count = { low: value, high: value, approximate: answers || match[3] !== undefined, unit, span };
    return [{ answers, count: giver === undefined ? count : { ...count, giver: giver.mention.id } }];
  });
}

function clauseStart(sentence: string, at: number): number {
  let from = at;
  while (from > 0 && !CLAUSE_MARKS.has(sentence.charAt(from - 1))) from -= 1;
  return at - sentence.slice(from, at).trimStart().length;
}

const CLAUSE_MARKS = new Set(',;:.“”"');

/** Whoever stands right before the verb: "Police put". */
function giverOf(names: readonly Name[], verb: number): Name | undefined {
  return names.find(({ span }) => verb - span[1] === 1);
}
