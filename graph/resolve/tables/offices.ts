/** Words of offices, as `office` gives them, that are held in one town or county. Source: US Census Bureau, "Individual State Descriptions" of local government. */
const LOCAL: ReadonlySet<string> = new Set([
  "alder",
  "assessor",
  "borough",
  "city",
  "constable",
  "coroner",
  "council",
  "county",
  "detective",
  "fire",
  "mayor",
  "police",
  "principal",
  "selectman",
  "selectwoman",
  "sheriff",
  "superintendent",
  "town",
  "township",
  "trustee",
  "undersheriff",
  "village",
]);

/** Whether an office is one of a town or county: whoever holds it is seldom news elsewhere. */
export function isLocal(office: string): boolean {
  return localWords(office).length > 0;
}

/** What of an office is a town's or county's: "police" of a police chief. */
export function localWords(office: string): string[] {
  return office.split("-").filter((word) => LOCAL.has(word));
}

/** Posts that a town or county has one of at a time, or hardly more, by the word that stands for them alone: "Chief Shaw". Source: AP style, "titles". */
const POSTS: ReadonlySet<string> = new Set([
  "administrator",
  "chief",
  "coroner",
  "marshal",
  "mayor",
  "sheriff",
  "superintendent",
]);
/** Of these there may be several. */
const SECOND: ReadonlySet<string> = new Set(["assistant", "associate", "deputy", "vice"]);

/** The post that an office, as `office` gives it, is called by for short: "chief" of a police chief. */
export function postOf(office: string): string | undefined {
  const words = office.split("-");
  return words.some((word) => SECOND.has(word)) ? undefined : words.find((word) => POSTS.has(word));
}

/** Titles held in a nation's parliament or government, or sought there. Source: AP style for legislative and executive titles. */
const NATIONAL =
  /\b(?:sens?|senators?|reps?|representatives?|congress(?:man|woman|member)|presidential|prime minister|secretary of state)\b/iu;
const OF_A_STATE = /^state\b/iu;
const GOVERNOR = /\bgov(?:ernor)?s?\b/iu;

/** Whether a title is one of a nation's: whoever is named beside it is in news of everywhere. */
export function isNational(title: string): boolean {
  return NATIONAL.test(title) && !OF_A_STATE.test(title);
}

/** Whether news of everywhere tells of whoever holds, or held, such an office: a governor becomes a senator of another state. */
export function isHigh(title: string): boolean {
  return isNational(title) || GOVERNOR.test(title);
}
