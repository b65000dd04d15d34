import { searchWords } from "../../model/tokens.ts";

/** Words of titles that news write in several ways → one of them. Source: AP style for titles before names. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: "governor",
    lt: "lieutenant",
    sen: "senator",
    rep: "representative",
    congressman: "representative",
    congresswoman: "representative",
    congressmember: "representative",
    congressperson: "representative",
    // "member" is no part: "council member", "councilwoman" and "councilor" sit on the same bench
    councilman: "council",
    councilwoman: "council",
    councilmember: "council",
    councilperson: "council",
    councilor: "council",
    councillor: "council",
    cllr: "council",
    coun: "council",
    ald: "alder",
    alderperson: "alder",
    alderman: "alder",
    alderwoman: "alder",
    assemblyman: "assembly",
    assemblywoman: "assembly",
    assemblymember: "assembly",
    chairman: "chair",
    chairwoman: "chair",
    chairperson: "chair",
    spokesman: "spokesperson",
    spokeswoman: "spokesperson",
    ombudsman: "ombuds",
    comm: "commissioner",
    comr: "commissioner",
    supt: "superintendent",
    atty: "attorney",
    gen: "general",
    sec: "secretary",
    pres: "president",
    dir: "director",
    dep: "deputy",
  }),
);

/** Words that say what kind of body, or whether still in office: no part of the office itself. */
const NO_PART: ReadonlySet<string> = new Set(["us", "u", "s", "the", "former", "ex", "acting", "then", "of", "member"]);

/** An office by its words, in order of the alphabet: "Rep." is "U.S. Congresswoman", "chief of police" is "police chief". */
export function office(title: string): string {
  const words = searchWords(title.replace(/[.’']/gu, "")).map((word) => SAME.get(word) ?? word);
  return words
    .filter((word) => !NO_PART.has(word))
    .sort()
    .join("-");
}
