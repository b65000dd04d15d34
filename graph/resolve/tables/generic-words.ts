const words = (list: string): string[] => list.trim().split(/\s+/u);

/** What a public body is called by its kind. */
const BODIES = words(`
  academy administration agency assembly attorney auditor authority board bureau clerk commission commissioner commissioners committee
  consulate coroner council court department dept district division embassy examiner fire government inquiry jail legislature
  library manager marshal mayor ministry office panel parliament patrol police prison prosecutor school schools selectmen service services
  sheriff supervisors treasurer trustees
`);

/** What it is there for, or of. */
const MATTERS = words(`
  adjustment affairs aging agriculture air airport alcohol animal appeals arson arts assessment assessor assessors bomb bridge budget
  building burglary care charter child children circuit city civic civil clean coast code common community conservation control
  corrections county crimes criminal defence defense detention developer development disabilities disease drug drugs economic education
  elderly election elections elementary emergency employment energy enforcement engineering environment environmental ethics families
  family field finance fish foreign forest forestry fraud game gang general governor guard harbor health high highway highways historic
  historical home homicide housing human industrial inspection insurance interior intermediate investigation junior juvenile labor land
  law legal legislative licensing lieutenant light liquor local lottery management medical mental metro metropolitan middle motor motors
  municipal narcotics natural neighborhood parish park parking parks parole patrol payroll pension pensions permit personnel planning
  pleas pollution port power preservation prevention probate probation procurement property protection public purchasing quality
  recreation redevelopment regional registration relations renewal rescue resources retirement revenue review road roads
  robbery rural safety sanitation secretary senior sewer sex sheriff social solid space special standards state street streets superior
  support task tax tourism town township traffic training transit transportation unit utilities utility vehicle vehicles village
  violent voter waste water welfare wildlife women work workforce works youth zoning
`);

/** Firms, clubs and houses that most towns have one of, by their last word, */
const HOUSES = words(`
  academy bank center chamber church club college commerce council hospital library lions museum parliament police rotary school ymca
`);

/** and what else stands in their names. */
const HOUSE_WORDS = words(`
  baptist catholic chamber citizens community county first high junior lutheran memorial merchants methodist national presbyterian public
  savings state trust united
`);

/** Chambers and courts that each state has; those of a committee's own name are the nation's. */
const STATES_OWN: ReadonlySet<string> = new Set([
  "senate",
  "house",
  "house of representatives",
  "supreme court",
  "national guard",
]);

const SMALL = words("and for of the on to &");

const GENERIC: ReadonlySet<string> = new Set([...BODIES, ...MATTERS, ...SMALL]);
const HEADS: ReadonlySet<string> = new Set(BODIES);
const HOUSE: ReadonlySet<string> = new Set([...HOUSES, ...HOUSE_WORDS, ...SMALL]);
const HOUSE_HEADS: ReadonlySet<string> = new Set(HOUSES);

/** Streets and roads by their last word. */
const STREETS: ReadonlySet<string> = new Set(
  words(
    "avenue ave boulevard blvd circle court ct drive dr highway hwy lane ln pike place road rd route row square st street terrace way",
  ),
);

/**
 * Whether a public body's name has only words that say what it is and for what: "Board of Education", "Sheriff's Department". Every town has
 * its own. **Source:** names of American local bodies, as their lists and news have them.
 */
export function isGenericBody(name: readonly string[]): boolean {
  if (STATES_OWN.has(name.join(" "))) return true;
  return name.every((word) => GENERIC.has(word)) && name.some((word) => HEADS.has(word));
}

/** The same of what is no public body: "First National Bank", "Baptist Church", "High School"; not of what is the nation's. */
export function isGenericHouse(name: readonly string[]): boolean {
  return name[0] !== "national" && HOUSE_HEADS.has(name.at(-1) ?? "") && name.every((word) => HOUSE.has(word));
}

/** Streets that stand for what has its seat there. */
const FAMOUS: ReadonlySet<string> = new Set(["wall street", "downing street", "fleet street", "k street"]);

/** Whether a site is a street, which many towns have of one name. */
export function isStreet(name: readonly string[]): boolean {
  return STREETS.has(name.at(-1) ?? "") && !FAMOUS.has(name.join(" "));
}
