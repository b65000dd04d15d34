import { searchWords } from "../model/tokens.ts";

type Level = "federal" | "state" | "local";

/** What a title says of the office behind it, whatever its wording. */
export interface Seat {
  /** Titles of one seat are one: `Rep.`, `congresswoman`, `House Speaker`. */
  readonly seat: string;
  /** Whose office it surely is; absent where the title alone does not tell. */
  readonly level?: Level;
}

/**
 * Titles of a seat, as search words, after "former", "state" or "U.S." is taken off. Source: Associated Press Stylebook, "legislative
 * titles"; leaders of chambers by the offices of both houses of Congress.
 */
const SEATS: readonly (readonly [seat: string, level: Level | "", titles: string])[] = [
  ["house", "federal", "congressman;congresswoman;congressperson;member of congress;resident commissioner"],
  ["house", "", "rep;reps;representative;representatives;house speaker;speaker of the house;house member;speaker"],
  ["house", "", "house majority leader;house minority leader;house majority whip;house minority whip"],
  ["house", "", "house republican leader;house democratic leader;del;delegate"],
  ["house", "state", "assemblyman;assemblywoman;assemblymember;assembly member;assembly speaker"],
  ["senate", "", "sen;sens;senator;senators;senate majority leader;senate minority leader;senate president"],
  ["senate", "", "senate majority whip;senate minority whip;senate republican leader;senate democratic leader"],
  ["senate", "", "senate president pro tempore;senate president pro tem"],
  ["legislator", "", "lawmaker;legislator;majority leader;minority leader;majority whip;minority whip"],
  ["president", "federal", "president;commander in chief"],
  ["vice-president", "federal", "vice president;vp"],
  ["governor", "state", "gov;governor"],
  ["lieutenant-governor", "state", "lt gov;lt governor;lieutenant governor;lieutenant gov"],
  ["attorney-general", "", "attorney general"],
  ["secretary-of-state", "", "secretary of state"],
  ["treasurer", "", "treasurer"],
  ["auditor", "", "auditor"],
  ["mayor", "local", "mayor"],
  ["council", "local", "council member;councilmember;councilman;councilwoman;councilperson;councilor;councillor"],
  ["council", "local", "city council member;city councilmember;city councilman;city councilwoman;city councilor"],
  ["council", "local", "town council member;town councilman;town councilwoman;town councilor;village trustee"],
  ["council", "local", "alderman;alderwoman;alderperson;alder;ald;aldermen;cllr;coun"],
];

const BY_TITLE: ReadonlyMap<string, Seat> = new Map(
  SEATS.flatMap(([seat, level, titles]) =>
    titles.split(";").map((title): [string, Seat] => [title, level === "" ? { seat } : { seat, level }]),
  ),
);

/** Words before a title that tell whose it is. `us` and `u s` are what search words make of "U.S.". */
const LEVELS: readonly (readonly [prefix: string, level: Level])[] = [
  ["u s ", "federal"],
  ["us ", "federal"],
  ["united states ", "federal"],
  ["federal ", "federal"],
  ["state ", "state"],
];
/** Standing, not office. */
const STANDING =
  /^(?:then|former|ex|late|current|newly elected|acting|incoming|outgoing|longtime|freshman|junior|senior) /u;

/** The seat a title stands for. Undefined for a title that is none of the table's, such as `professor`. */
export function seatOf(title: string): Seat | undefined {
  const words = plainTitle(title);
  const whole = BY_TITLE.get(words);
  if (whole !== undefined) return whole;
  for (const [prefix, level] of LEVELS) {
    const rest = words.startsWith(prefix) ? BY_TITLE.get(words.slice(prefix.length)) : undefined;
    if (rest === undefined) continue;
    return rest.level === undefined || rest.level === level ? { seat: rest.seat, level } : undefined;
  }
  return undefined;
}

/** A title as search words without its standing: `former U.S. Rep.` → `u s rep`. */
export function plainTitle(title: string): string {
  let words = searchWords(title).join(" ");
  for (let shorter = words.replace(STANDING, ""); shorter !== words; shorter = words.replace(STANDING, ""))
    words = shorter;
  return words.replace(/ (?:elect|designate)$/u, "");
}

/** `Rep.-elect`: the term is still to begin. */
export function isElect(title: string): boolean {
  return /[- ](?:elect|designate)$/iu.test(title.trim());
}

/** Whether two seats may be one: a "lawmaker" sits in either chamber. */
export function sameSeat(a: string, b: string): boolean {
  const chamber = (seat: string) => seat === "house" || seat === "senate";
  return a === b || (a === "legislator" && chamber(b)) || (b === "legislator" && chamber(a));
}
