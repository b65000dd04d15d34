import type { Mention } from "../../../../graph/model/extracted.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import type { Field } from "./field.ts";
import { isBodyKind, isPersonKind } from "./words.ts";
import { words } from "../../word-list.ts";

/** Nouns for people by what they do; their last word alone is looked at. **Source:** English usage. */
export const ROLE_NOUN =
  /^(?:president|mayor|governor|senator|congressman|congresswoman|representative|lawmaker|legislator|councilman|councilwoman|councilmember|commissioner|sheriff|chief|judge|justice|prosecutor|attorney|lawyer|secretary|minister|premier|chancellor|director|superintendent|administrator|spokesman|spokeswoman|spokesperson|speaker|leader|chairman|chairwoman|chair|candidate|nominee|official|officer|detective|lieutenant|sergeant|captain|general|colonel|ambassador|adviser|advisor|aide|manager|coach|professor|analyst|economist|ceo|executive|founder|owner|author|activist|treasurer|clerk|engineer|supervisor|alderman|trustee|delegate|envoy|pope|pontiff|king|queen|prince|deputy|trooper|marshal|agent|doctor|teacher|principal|pastor|bishop|mp|mla|mep|msp|td|councillor|councilor|taoiseach|tánaiste|archbishop|cardinal|admiral|brigadier|constable|inspector|commander|undersheriff|coroner|ombudsman|comptroller|auditor|assessor|magistrate|solicitor|barrister|chairperson|provost|dean|rector|headteacher|selectman|selectwoman|incumbent|whip)$/;

/** Titles that mean the same office, by their last word or by two that are one office together. */
const SAME_OFFICE: readonly ReadonlySet<string>[] = [
  "congressman congresswoman representative rep. lawmaker legislator",
  "senator sen. lawmaker legislator",
  "governor gov.",
  "spokesman spokeswoman spokesperson",
  "councilman councilwoman councilmember councillor councilor",
  "mp lawmaker legislator",
  "mla lawmaker legislator",
  "chairman chairwoman chair",
  "attorney lawyer",
  "candidate nominee challenger hopeful",
  "lieutenant lt.",
  "sergeant sgt.",
  "detective det.",
  "captain capt.",
  "general gen.",
  "adviser advisor aide",
  "executive ceo",
  "premier prime-minister",
  "pope pontiff",
].map((words) => new Set(words.split(" ")));

/** Two words that are one office: a prime minister is not any minister, an attorney general no general. */
const OF_TWO_WORDS = /^(?:prime minister|attorney general)$/;

/** Attorneys who prosecute, by what they are of; a lawyer of no public body is no prosecutor. */
const PROSECUTING = new Set(["district", "county", "city", "state", "commonwealth", "u.s.", "prosecuting"]);

/** Words before a title that tell its rank and not its field: a head coach may be "the football coach". */
const RANKS =
  words(`head chief senior junior acting interim executive managing general associate assistant deputy vice former retired
  principal lead top first second lieutenant lt. longtime co`);

/** What a phrase such as "the former Republican secretary of state" tells of the office of whom it means. */
export interface Office {
  readonly noun: string;
  /** "state" in "secretary of state". */
  readonly of: string | undefined;
  readonly party: string | undefined;
  /** What the office is in or over, by the nouns before it: "fire" of "the fire chief". */
  readonly fields: readonly string[];
  readonly isFormer: boolean;
  readonly isSecond: boolean;
}

/** Second to an office is another office: "the president" is no vice president, "the lieutenant governor" no governor. */
const SECOND = /\b(?:vice|deputy|assistant|associate)\b|\b(?:lieutenant|lt\.?) gov(?:ernor\b|\.)/;

/** Reads the words from token `first` to the role noun at `head`, and the noun of an office behind its "of". */
export function officeAt(field: Field, first: number, head: number): Office {
  const tokens = field.tokens.slice(first, head);
  const before = tokens.map(({ lower }) => lower);
  const behind = field.tokens[head + 2];
  const isOf = field.word(head + 1) === "of" && (behind?.pos === "NOUN" || behind?.lower === "state");
  const noun = isElect(field, head) ? `${field.word(head - 2)}-elect` : nounOf([...before, field.word(head)]);
  return {
    noun,
    of: isOf ? behind.lower : undefined,
    party: before.map(partyCalled).find((party) => party !== undefined),
    fields: fieldsBefore(field, first, head),
    isFormer: before.includes("former"),
    isSecond: SECOND.test([...before, field.word(head)].join(" ")),
  };
}

/** Whether the word at a token heads an office: "mayor", "mayor-elect". */
export function isOfficeNoun(field: Field, head: number): boolean {
  return ROLE_NOUN.test(field.word(isElect(field, head) ? head - 2 : head));
}

function isElect(field: Field, head: number): boolean {
  return field.word(head) === "elect" && field.word(head - 1) === "-";
}

/** Whether somebody holds an office, in a place if one is given: "the senator" a "Sen.", "the secretary of state" a "Secretary of State". */
export function holdsOffice({ kind, roles }: Mention, office: Office, place?: Mention): boolean {
  return (
    isPersonKind(kind) && roles.some((role) => isMeant(role, office) && (place === undefined || role.of === place.id))
  );
}

/** Whether somebody holds an office called by the same noun, in another field. */
export function holdsAnother(mention: Mention, office: Office): boolean {
  return holdsOffice(mention, { ...office, fields: [] }) && !holdsOffice(mention, office);
}

function isMeant({ title, status, party }: Mention["roles"][number], office: Office): boolean {
  const [own = "", what] = title.toLowerCase().split(/ (?:of|for) (?:the )?/);
  const words = own.split(" ");
  const fields = [...words.slice(0, -1), ...(what?.split(" ") ?? [])].filter(isField);
  return (
    isSameOffice(office, nounOf(words), fields) &&
    SECOND.test(own) === office.isSecond &&
    (office.of === undefined || office.of === what) &&
    (office.party === undefined || office.party === party) &&
    (!office.isFormer || status === "former")
  );
}

/** "The fire chief" is no police chief, "the prosecutor" no defence lawyer; where one of the two tells no field, they may be the same. */
function isSameOffice({ noun, fields: told }: Office, title: string, fields: readonly string[]): boolean {
  if (noun === "prosecutor" && title === "attorney") return fields.some((word) => PROSECUTING.has(word));
  const isNoun = title === noun || SAME_OFFICE.some((same) => same.has(title) && same.has(noun));
  return isNoun && (told.length === 0 || fields.length === 0 || told.some((word) => fields.includes(word)));
}

/** The last word of an office, or the last two where they are one: "prime-minister". */
function nounOf(words: readonly string[]): string {
  const pair = words.slice(-2);
  return OF_TWO_WORDS.test(pair.join(" ")) ? pair.join("-") : (pair.at(-1) ?? "");
}

/** "fire" of "the fire chief", "FBI" of "the FBI director"; not "year" of "the 62-year-old chief". */
function fieldsBefore(field: Field, first: number, head: number): string[] {
  const bodies = field.within(first, head).filter(({ mention }) => isBodyKind(mention.kind));
  const isInBody = (at: number): boolean => bodies.some((place) => place.first <= at && at < place.end);
  return field.tokens.slice(first, head).flatMap(({ pos, lower }, from) => {
    const at = first + from;
    const tells = pos === "NOUN" || lower === "u.s." || isInBody(at);
    return tells && isField(lower) && field.word(at - 1) !== "-" ? [lower] : [];
  });
}

function isField(word: string): boolean {
  return !RANKS.has(word);
}
