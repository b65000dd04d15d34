import type { ArticleLayer, SentencesLayer, TextLayer } from "../../../document.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { Entity, Name } from "../names.ts";
import { placeOfPaper } from "../places/outlet.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer;

/** What a government, an office or a headline of a town counts against its plain names, and what its dateline or its own paper does. */
const TELLS = { government: 2, headline: 2, dateline: 2, names: 3 } as const;

/** Without a dateline a town must be told by so much more than the next. */
const LEAD = 2;

/** Bodies that a town has, after its name. **Source:** American and British local government. */
const GOVERNMENT = /\b(?:city|town|village|borough|council|mayor['’]s|police|fire|school|schools|planning|zoning)\b/i;

const TOWN_OF: ReadonlySet<string> = new Set(["city", "town", "village", "borough", "township"]);
const OFFICE: ReadonlySet<string> = new Set([
  "mayor",
  "city",
  "town",
  "village",
  "councilman",
  "councilwoman",
  "councilor",
  "councillor",
]);

/**
 * The town that an article is about: its dateline's, unless another is told oftener by its government, its offices, the headline and its names; undefined
 * where two are as likely. `told` has the offices of each town that the article names, `taken` the towns whose mayor is another than
 * the one without a town.
 */
export function ownTown(
  document: Needs,
  entities: readonly Entity[],
  index: NameIndex,
  told: ReadonlyMap<Entity, number> = new Map(),
  taken: ReadonlySet<Entity> = new Set(),
): Entity | undefined {
  const towns = entities.filter((entity) => entity.kind === "City" && !taken.has(entity));
  const line = datelineOf(document);
  const home = line === undefined ? townOfPaper(document, towns) : townIn(line, towns);
  if (towns.length < 2) return towns[0];
  const scores = towns
    .map((town) => scoreOf(document, index, town, line, told.get(town) ?? 0))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (home === undefined) return best !== undefined && isTold(best, next) ? best.town : undefined;
  const own = TELLS.dateline + (scores.find(({ town }) => town === home)?.score ?? 0);
  const others = scores.filter(({ town }) => town !== home);
  const rival = others[0];
  if (rival === undefined || rival.score <= own) return home;
  return rival.score > (others[1]?.score ?? 0) ? rival.town : undefined;
}

function townIn(line: Range, towns: readonly Entity[]): Entity | undefined {
  return towns.find(({ names }) => names.some(({ first }) => isIn(line, first)));
}

/** News without a dateline is that of its paper's own town, where that is named before any other. */
function townOfPaper({ outlet }: Needs, towns: readonly Entity[]): Entity | undefined {
  const start = ({ names }: Entity): number => names[0]?.first ?? Infinity;
  const first = [...towns].sort((a, b) => start(a) - start(b))[0];
  return first?.name.toLowerCase() === placeOfPaper(outlet) ? first : undefined;
}

type Range = readonly [first: number, end: number];

function datelineOf({ blocks, sentences }: Needs): Range | undefined {
  return sentences.find(({ block }) => blocks[block]?.kind === "dateline")?.tokens;
}

function isIn([first, end]: Range, at: number): boolean {
  return at >= first && at < end;
}

/** What speaks for a town. */
interface Score {
  readonly town: Entity;
  readonly score: number;
  /** How often its government or an office of it is told. */
  readonly governments: number;
}

/** A town of several is the article's own only where its government or offices tell so: a headline names what is news anywhere. */
function isTold(best: Score, next: Score | undefined): boolean {
  return best.governments > 0 && best.score >= (next?.score ?? 0) + LEAD;
}

function scoreOf(document: Needs, index: NameIndex, town: Entity, line: Range | undefined, offices: number): Score {
  const names = town.names.filter(({ first }) => line === undefined || !isIn(line, first));
  const governments = names.filter((name) => isOfGovernment(document, index, name)).length + offices;
  const isInTitle = ` ${(document.title ?? "").toLowerCase()} `.includes(` ${town.name.toLowerCase()}`);
  const told = Math.min(governments, TELLS.names) * TELLS.government + (isInTitle ? TELLS.headline : 0);
  return { town, governments, score: told + Math.min(names.length, TELLS.names) };
}

/** "police chief of Otis", "mayor of Otis", whoever that is. */
function isOfficeOf(before: string, head: string): boolean {
  if (head === "mayor") return true;
  if (head === "chief") return before === "police" || before === "fire";
  return /^(?:manager|clerk|council)$/.test(head) && TOWN_OF.has(before);
}

/** "the city of Otis", "Otis City Council", "Otis's mayor", "Otis Mayor": a name that a town's government is told by. */
function isOfGovernment({ tokens, text }: Needs, index: NameIndex, { first, end, nested }: Name): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? "";
  if (word(first - 1) === "of" && (TOWN_OF.has(word(first - 2)) || isOfficeOf(word(first - 3), word(first - 2))))
    return true;
  if (OFFICE.has(word(/^['’]s?$/.test(word(end)) ? end + 1 : end))) return true;
  if (!nested) return false;
  const whole = index.startingAt(first);
  if (whole?.entity.kind !== "Agency" || whole.name.end <= end) return false;
  return GOVERNMENT.test(text.slice(tokens[end]?.span[0], tokens[whole.name.end - 1]?.span[1]));
}
