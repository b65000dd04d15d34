import type { Mention } from "../../../../graph/model/extracted.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import type { Field } from "./field.ts";
import { isPersonKind } from "./words.ts";

/** Nouns for people by what they do; their last word alone is looked at. **Source:** English usage. */
export const ROLE_NOUN =
  /^(?:president|mayor|governor|senator|congressman|congresswoman|representative|lawmaker|legislator|councilman|councilwoman|councilmember|commissioner|sheriff|chief|judge|justice|prosecutor|attorney|lawyer|secretary|minister|premier|chancellor|director|superintendent|administrator|spokesman|spokeswoman|spokesperson|speaker|leader|chairman|chairwoman|chair|candidate|nominee|official|officer|detective|lieutenant|sergeant|captain|general|colonel|ambassador|adviser|advisor|aide|manager|coach|professor|analyst|economist|ceo|executive|founder|owner|author|activist|treasurer|clerk|engineer|supervisor|alderman|trustee|delegate|envoy|pope|king|queen|prince|deputy|trooper|marshal|agent|doctor|teacher|principal|pastor|bishop|mp|mla|mep|msp|td|councillor|councilor|taoiseach|tánaiste|archbishop|cardinal|admiral|brigadier|constable|inspector|commander|undersheriff|coroner|ombudsman|comptroller|auditor|assessor|magistrate|solicitor|barrister|chairperson|provost|dean|rector|headteacher|selectman|selectwoman|incumbent|whip)$/;

/** Titles that mean the same office. */
const SAME_OFFICE: readonly ReadonlySet<string>[] = [
  "congressman congresswoman representative rep. lawmaker legislator",
  "senator sen. lawmaker legislator",
  "governor gov.",
  "spokesman spokeswoman spokesperson",
  "councilman councilwoman councilmember councillor councilor",
  "mp lawmaker legislator",
  "mla lawmaker legislator",
  "chairman chairwoman chair",
  "attorney lawyer prosecutor",
  "candidate nominee challenger hopeful",
  "lieutenant lt.",
  "sergeant sgt.",
  "detective det.",
  "captain capt.",
  "general gen.",
  "adviser advisor aide",
  "executive ceo",
].map((words) => new Set(words.split(" ")));

/** What a phrase such as "the former Republican secretary of state" tells of the office of whom it means. */
export interface Office {
  readonly noun: string;
  /** "state" in "secretary of state". */
  readonly of: string | undefined;
  readonly party: string | undefined;
  readonly isFormer: boolean;
  readonly isSecond: boolean;
}

/** Second to an office is another office: "the president" is no vice president, "the lieutenant governor" no governor. */
const SECOND = /\b(?:vice|deputy|assistant|associate)\b|\b(?:lieutenant|lt\.?) governor\b/;

/** Reads the words from token `first` to the role noun at `head`, and the noun of an office behind its "of". */
export function officeAt(field: Field, first: number, head: number): Office {
  const before = field.tokens.slice(first, head).map(({ lower }) => lower);
  const behind = field.tokens[head + 2];
  const isOf = field.word(head + 1) === "of" && (behind?.pos === "NOUN" || behind?.lower === "state");
  return {
    noun: field.word(head),
    of: isOf ? behind.lower : undefined,
    party: before.map(partyCalled).find((party) => party !== undefined),
    isFormer: before.includes("former"),
    isSecond: SECOND.test([...before, field.word(head)].join(" ")),
  };
}

/** Whether somebody holds an office, in a place if one is given: "the senator" a "Sen.", "the secretary of state" a "Secretary of State". */
export function holdsOffice({ kind, roles }: Mention, office: Office, place?: Mention): boolean {
  const nouns = SAME_OFFICE.find((same) => same.has(office.noun)) ?? new Set([office.noun]);
  const isMeant = ({ title, of, status, party }: Mention["roles"][number]): boolean => {
    const [own = "", what] = title.toLowerCase().split(/ (?:of|for) (?:the )?/);
    return (
      nouns.has(own.split(" ").at(-1) ?? "") &&
      SECOND.test(own) === office.isSecond &&
      (office.of === undefined || office.of === what) &&
      (office.party === undefined || office.party === party) &&
      (!office.isFormer || status === "former") &&
      (place === undefined || of === place.id)
    );
  };
  return isPersonKind(kind) && roles.some(isMeant);
}
