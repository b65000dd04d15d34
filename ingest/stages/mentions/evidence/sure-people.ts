import type { View, Candidate } from "../candidate.ts";
import { isCountInName, opensWithSmallWord } from "../runs/small-word-names.ts";
import { Shape } from "../shapes.ts";
import { headOf, last, population, size, unlisted, word } from "../look.ts";
import { isApposedRole } from "./apposed-role.ts";
import { KOREAN } from "./korean.ts";
import type { SureReason } from "./evidence.ts";

/** Courtesy titles that no body, place or company has before its name. */
const PEERS = /^(?:sir|dame|lord|lady|baroness|viscount)$/;

/** Right behind a name, what tells of somebody. */
const DOES = /^(?:who|said|says|told|added|testified|confessed|wept|recalled)$/;
const SUFFERS = /^(?:was (?:charged|arrested|jailed|sentenced|convicted|shot|acquitted)|pleaded (?:guilty|not))$/;

/** Persons, told by their words so surely that no weight counts. */
export const SURE_PEOPLE: readonly SureReason[] = [
  {
    id: "korean-name",
    because: "a Korean family name, a syllable, a hyphen and a syllable: Park Ji-hoon",
    sort: "person",
    confidence: 0.92,
    holds: (v, c) => size(c) === 4 && word(v, c.first + 2) === "-" && KOREAN.has(word(v, c.first)),
  },
  {
    id: "small-word-name",
    because: "a name among the small words: He Jing, An Tran, Ana Two Bears",
    sort: "person",
    confidence: 0.88,
    holds: (v, c) =>
      size(c) > 1 && unlisted(c) && v.shapes[c.first] === Shape.Capital && (isSmallWord(v, c) || isCountInName(v, c)),
  },
  {
    id: "peer",
    because: "Sir, Dame, Lord, Lady or Baroness before it",
    sort: "person",
    confidence: 0.9,
    holds: (v, c) => PEERS.test(c.title?.title.name ?? "") && c.title?.end === c.first && headOf(v, c) === undefined,
  },
  {
    id: "given-and-surname",
    because: "a listed given name and a listed surname, and who, said, was arrested, an age or the like behind it",
    sort: "person",
    confidence: 0.9,
    holds: isGivenAndSurname,
  },
  {
    id: "apposed-role",
    because: "a surname, and a comma and what somebody is behind or before it: Strand, the plant manager,",
    sort: "person",
    confidence: 0.85,
    holds: isApposedRole,
  },
  {
    id: "aged-surname",
    because: "a park, hall or the like behind one word, and that alone with an age elsewhere: Jin Park, and Park, 45,",
    sort: "person",
    confidence: 0.9,
    holds: (v, c) => size(c) === 2 && unlisted(c) && headOf(v, c) === "Site" && isAgedAlone(v, c),
  },
  {
    id: "party-tag",
    because: "a member's party and state behind it: D-Ohio",
    sort: "person",
    confidence: 0.97,
    holds: (v, c) =>
      (word(v, c.end) === "," || word(v, c.end) === "(") &&
      /^(?:[DRI]|DFL)$/.test(v.tokens[c.end + 1]?.text ?? "") &&
      /^[-–]$/.test(v.tokens[c.end + 2]?.text ?? ""),
  },
];

function isSmallWord(view: View, { first }: Candidate): boolean {
  return opensWithSmallWord(word(view, first));
}

/** "Mark Day, 41,", "Joy Summers said": both are common words, too; "Virginia Beach said" is a town, but no town is 41 or was arrested. */
function isGivenAndSurname(view: View, candidate: Candidate): boolean {
  const { first, end } = candidate;
  const { people } = view.gazetteer;
  if (size(candidate) !== 2 || !unlisted(candidate)) return false;
  const isAlive = isAged(view, end) || SUFFERS.test(`${word(view, end)} ${word(view, end + 1)}`);
  if (!isAlive && !DOES.test(word(view, end)) && !isOfStreet(view, end)) return false;
  if (!people.isGiven(word(view, first)) || !people.isSurname(last(view, candidate))) return false;
  return isAlive || (headOf(view, candidate) === undefined && population(view, candidate) < 0);
}

function isAged(view: View, at: number): boolean {
  return word(view, at) === "," && /^\d{1,2}$/.test(word(view, at + 1)) && word(view, at + 2) === ",";
}

/** "Grace Day, of Bell Street,": how courts are reported in Britain. */
function isOfStreet(view: View, at: number): boolean {
  return word(view, at) === "," && word(view, at + 1) === "of" && view.shapes[at + 2] === Shape.Capital;
}

function isAgedAlone(view: View, candidate: Candidate): boolean {
  const surname = view.tokens[candidate.end - 1]?.text;
  return view.tokens.some(
    ({ text }, at) => text === surname && view.shapes[at - 1] !== Shape.Capital && isAged(view, at + 1),
  );
}
