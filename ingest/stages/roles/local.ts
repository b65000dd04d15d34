import type { Token } from "../../document.ts";
import type { TitleUse, View } from "../mentions/candidate.ts";
import { only, type Seats } from "../mentions/offices/seats.ts";
import { isBusiness } from "../mentions/bodies/body-called.ts";
import type { Entity } from "../mentions/names.ts";
import { bodyOf, isHeldInBody } from "./body-of-title.ts";
import { chamberTold } from "./chambers.ts";
import { isNational, nationOf } from "./nations.ts";
import type { RoleDraft } from "./role-draft.ts";

/** Offices of a town, which an article without a place before them means of its dateline's. */
const TOWN =
  /^(?:mayor|deputy mayor|vice mayor|lord mayor|council|city|town|village|borough|(?:ald|coun|cllr)\.?$|alderperson|police (?:chief|superintendent|commissioner)|fire (?:chief|marshal|commissioner)|alder|selectm|chief of police|first selectm|public works (?!minister)|harbou?r ?master|chief of the fire|law director|leader of the council|deputy leader of the council)/;
/** The same in the news of a town alone, for companies and campaigns have them, too. */
const TOWN_TOO =
  /^(?:acting |interim )?(?:finance|public safety|safety|safety-service|recreation|utilities|water|economic development|community development|planning|human resources) director$/;
const COUNTY = /^(?:county |sheriff$|undersheriff$|coroner$|district attorney$|prosecuting attorney$)/;
const STATE =
  /^(?:gov|lieutenant gov|lt\. gov|state (?!minister)|attorney general|secretary of state$|corrections (?:commissioner|secretary|director)$|insurance commissioner$)/;
/** The kind of place or body that a title is of where its own words tell none. */
export function localOf({ tokens }: View, { first, end }: Pick<TitleUse, "first" | "end">): RoleDraft["local"] {
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  const title = words
    .join(" ")
    .replace(/^(?:acting|interim|incoming) /, "")
    .replace(/ \.$/, ".");
  const before = tokens[first - 1];
  if (MEMBER.test(title) && before?.lower === "local") return "town";
  if (TOWN_TOO.test(title) && isTold(tokens, COUNCIL)) return "town";
  if (CHIEF.test(title) && isChiefTold(tokens)) return "force";
  if (OF_COMPANY.test(title)) return isOfNamed(before, tokens[end]) ? undefined : "company";
  if (/^(?:co-)?owner$/.test(title)) return isOwnersOwn(before) ? "company" : undefined;
  if (SUPERINTENDENT.test(title) && isSchoolTold(tokens)) return "school";
  if (isElsewhere(title, tokens[first], before)) return undefined;
  if (/(?<!prime )minister$/.test(title) && isProvinceTold(tokens)) return "state";
  return localOfWords(title);
}

/** "The foundation's CEO", "the chief executive of the council": of these, whatever company the article names. */
function isOfNamed(before: Token | undefined, behind: Token | undefined): boolean {
  return /^['’]s?$/.test(before?.text ?? "") || behind?.lower === "of";
}

/** "Pastor Ana Ruiz" may be of any church, where "the pastor" is of the one that the article tells of; "the party's chairwoman" is the party's. */
function isElsewhere(title: string, opening: Token | undefined, before: Token | undefined): boolean {
  if (PASTOR.test(title)) return opening?.text !== opening?.lower;
  return CHAIR.test(title) && isOtherBodys(before);
}

const CHAIR = /^(?:vice[ -])?chair(?:man|woman|person)?$/;
const PASTOR = /^(?:pastor|rector|vicar)$/;

/** "the group's chairman", "its chairman", "committee chairman": of what stands before it. */
function isOtherBodys(before: Token | undefined): boolean {
  return before !== undefined && (/^(?:['’]s?|its|their|his|her|former)$/.test(before.lower) || before.pos === "NOUN");
}

/** "the local MP": of the article's own town. */
const MEMBER = /^(?:mp|mla|td|msp|mpp|councill?or)$/;
const SUPERINTENDENT = /^(?:school )?superintendent$/;

const isTold = (tokens: readonly Token[], tells: RegExp): boolean => tokens.some(({ lower }) => tells.test(lower));
const COUNCIL = /^(?:mayor|council|councilman|councilwoman|alderman|selectmen)$/;
const SCHOOLS = /^(?:schools|students|pupils|classrooms?)$/;

/** "school board", "schools": where a superintendent runs schools and is no policeman. */
function isSchoolTold(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      SCHOOLS.test(lower) ||
      (lower === "school" && /^(?:board|district|bus|system)$/.test(tokens[at + 1]?.lower ?? "")),
  );
}

/** Who is chief of what the article calls "the police chief" of: "Deputy Chief Ana Ruiz", "Chief Ruiz". */
const CHIEF = /^(?:(?:deputy|assistant) )?chief$/;

function isChiefTold(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1]?.lower ?? "";
    if (lower === "police" || lower === "fire") return next === "chief";
    return lower === "chief" && next === "of" && tokens[at + 2]?.lower === "police";
  });
}

/** Posts that a company has, and nobody else in news of one: "plant manager Ana Ruiz". */
const OF_COMPANY = /^(?:ceo|chief executive(?: officer)?|(?:plant|mill|store|factory) manager)$/;

/** "The owner, Ana Ruiz,", "Owner Ana Ruiz": of what the article is about, unlike "dog owner Ana Ruiz". */
function isOwnersOwn(before: Token | undefined): boolean {
  return before === undefined || /^(?:the|[.!?,;:"”]|\n+)$/.test(before.lower);
}

/** A business by its name; letters alone may be anything: "the ER nurse". A union's local employs nobody's plant manager. */
function isEmployer(entity: Entity): boolean {
  return isBusiness(entity) && /\p{Ll}/u.test(entity.name) && !/\bLocal\b|workers\b/i.test(entity.name);
}

/** "the province", and nothing of the nation's government: its ministers are the province's. */
function isProvinceTold(tokens: readonly Token[]): boolean {
  const isThe = tokens.some(({ text }, at) => text === "province" && tokens[at - 1]?.lower === "the");
  return isThe && !isTold(tokens, /^(?:federal|ottawa|islamabad|parliament|national)$/);
}

/** Whether an office is one of a town: "Mayor Ana Ruiz", "chief in Otis since 2018". */
export function isTowns({ title, of, local }: RoleDraft): boolean {
  const held = title.toLowerCase();
  return local === "town" || (of?.kind === "City" && (localOfWords(held) === "town" || CHIEF.test(held)));
}

function localOfWords(title: string): RoleDraft["local"] {
  if (TOWN.test(title)) return "town";
  if (COUNTY.test(title)) return "county";
  if (STATE.test(title)) return "state";
  if (isNational(title)) return "nation";
  return isHeldInBody(title) ? "body" : undefined;
}

/** The place or body of the article that an office without its own is of; undefined unless there is but one. */
export function inherited(role: RoleDraft, seats: Seats, entities: readonly Entity[]): Entity | undefined {
  if (role.of !== undefined || role.local === undefined) return undefined;
  const title = role.title.toLowerCase();
  if (role.local === "nation" && isNational(title)) return nationOf(title, seats.nation, entities);
  if (role.local === "state" && title === "secretary of state") return stateOrNation(seats, entities);
  if (role.local === "school" || role.local === "force") return bodyOf(role, entities) ?? seats.town;
  if (role.local === "chamber") return chamberTold(role, seats, entities);
  if (role.local === "company") return only(entities.filter(isEmployer));
  if (role.local !== "body") return seats[role.local];
  return bodyOf(role, entities) ?? (COUNTYS.test(title) ? seats.county : undefined);
}

/** Who is a county's where the article has a county and no body of that kind. */
const COUNTYS =
  /^(?:commissioner|commission (?:chair\w*|president)|(?:sheriff['’]s )?deputy|(?:common pleas|circuit|superior|probate)(?: court)? judge)$/;

/** A state's secretary of state, or the nation's where the article has its business abroad. */
function stateOrNation({ state }: Seats, entities: readonly Entity[]): Entity | undefined {
  const nations = entities.filter(({ region }) => region?.kind === "country");
  const isAbroad = nations.some(({ region }) => region?.code !== "US");
  const nation = nations.find(({ region }) => region?.code === "US");
  if (!isAbroad) return state ?? nation;
  return entities.some(({ region }) => region?.kind === "state" && region.country === "US") ? undefined : nation;
}

/** The one place that the article's offices of a kind name themselves: "Otis Mayor Ana Ruiz" tells of what "Councilman Hal Cole" is. */
export function seatTold(
  roles: readonly RoleDraft[],
  local: "town" | "county" | "state",
  kind: "City" | "Region",
): Entity | undefined {
  const seats = roles.flatMap(({ title, of }) =>
    of?.kind === kind && localOfWords(title.toLowerCase()) === local ? [of] : [],
  );
  return only([...new Set(seats)]);
}
