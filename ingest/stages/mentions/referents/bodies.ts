import type { EntityKind } from "../../../../graph/model/kinds.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Field, Phrase } from "./field.ts";
import { words } from "../../word-list.ts";

const ORGANIZATIONS: readonly EntityKind[] = ["Organization"];

/** Nouns for what earns money, which a union or a university is not. **Source:** English usage, as of all tables of this file. */
const BUSINESSES = words(
  `company firm airline automaker carmaker truckmaker planemaker chipmaker drugmaker toymaker steelmaker shipbuilder homebuilder housebuilder
  retailer developer contractor manufacturer maker brewer brewery distiller lender insurer refiner operator supplier carrier chain conglomerate
  multinational consultancy startup start-up subsidiary supermarket telco bank`,
);

/** Nouns for what people found together, which nothing called "Inc." or "Motors" is. */
const SOCIETIES = words(
  "guild coalition alliance society charity nonprofit non-profit union association foundation church party campaign league federation club museum",
);

/** Nouns for a body that was named before, with the kinds they can mean. */
export const BODY_NOUNS: ReadonlyMap<string, readonly EntityKind[]> = new Map<string, readonly EntityKind[]>([
  ...of(
    ["Agency"],
    "agency department office bureau ministry commission board council court committee district force authority police",
  ),
  ...of(["Agency", "City"], "city town"),
  ...of(["Agency", "Region"], "county"),
  ...of(["Region"], "state"),
  ...of(ORGANIZATIONS, [...BUSINESSES].join(" ")),
  ...of(ORGANIZATIONS, [...SOCIETIES].join(" ")),
  ...of(["Organization", "Agency"], "utility regulator"),
  ...of(["Organization", "Outlet"], "broadcaster"),
  ...of(
    ORGANIZATIONS,
    "railroad university college group organization organisation think-tank watchdog restaurant cafe café",
  ),
  ...of(["Organization", "Site"], "church school hospital clinic"),
  ...of(["Outlet"], "newspaper paper station network magazine outlet"),
]);

function of(kinds: readonly EntityKind[], nouns: string): [string, readonly EntityKind[]][] {
  return nouns.split(/\s+/).map((noun) => [noun, kinds]);
}

/** Nouns for bodies that say it in their name: "the court" is no agency that is called otherwise. */
const IN_NAME =
  /^(?:commission|board|council|court|committee|district|force|authority|ministry|county|town|party|campaign|university|college|school|church|hospital|club|museum|league|federation|clinic)$/;

/** Names by which a body may be meant that has not the noun itself: "the school" is Harbor Primary. */
const ALSO_NAMED: ReadonlyMap<string, RegExp> = new Map([
  ["school", /\b(?:academy|primary|elementary|high|grammar|prep)\b/],
  ["hospital", /\b(?:infirmary|medical|health|clinic)\b/],
  ["church", /\b(?:cathedral|chapel|parish)\b/],
  ["university", /\b(?:college|institute)\b/],
  ["clinic", /\b(?:medical|health)\b/],
]);

/** Last words of names that tell a business, and of such as are none. */
const EARNS =
  /\b(?:inc|corp|ltd|llc|plc|co|motors|foods|dairies|airlines|bank|holdings|stores|industries|technologies|energy|pharmaceuticals)\.?$/;
const EARNS_NOTHING =
  /(?<!credit )\b(?:union|association|alliance|foundation|university|college|school|party|church|federation|society|coalition|club|caucus|institute|campaign|league|movement)$/;

/** So many sentences back a body may be meant by a common noun. */
const REACH = 12;

/** Which body "the agency", "the department" or "the newspaper" means: the last whose name has the word, else the last of the kind. */
export function bodyMeant(field: Field, { first, end }: Phrase): Mention | undefined {
  if (!/^(?:the|this|that|its)$/.test(field.word(first))) return undefined;
  const noun = field.word(first + 1);
  const kinds = BODY_NOUNS.get(noun);
  if (kinds === undefined || (end > first + 2 && !/^(?:of|in|,|['’]s)$/.test(field.word(first + 2)))) return undefined;
  const near = field.before(first, REACH).map(({ mention }) => mention);
  const able = near.filter((mention) => kinds.includes(mention.kind) && !isOtherwise(noun, mention));
  const named = able.find(({ name }) => isNamed(noun, name.toLowerCase()));
  if (named !== undefined || IN_NAME.test(noun)) return named;
  return kinds.map((kind) => able.find((mention) => mention.kind === kind)).find((mention) => mention !== undefined);
}

function isNamed(noun: string, name: string): boolean {
  return name.includes(noun) || ALSO_NAMED.get(noun)?.test(name) === true;
}

/** "The union" is no Bexley Motors, "the company" no Dockers' Alliance. */
function isOtherwise(noun: string, { name }: Mention): boolean {
  if (SOCIETIES.has(noun)) return EARNS.test(name.toLowerCase());
  return BUSINESSES.has(noun) && EARNS_NOTHING.test(name.toLowerCase());
}
