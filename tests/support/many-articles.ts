import { readFileSync } from "node:fs";
import { fromPackage } from "../../graph/package-root.ts";
import type { EventMention, ExtractedArticle, Mention, Role } from "../../graph/model/extracted.ts";
import { article, event, mention, statement } from "./invented-article.ts";
import { draws as drawsFrom } from "./large-record.ts";

/** Articles that appear on one day; five tell of one happening. */
const A_DAY = 60;
const A_STORY = 5;
/** Days are counted from this one. */
const FIRST_DAY = Date.UTC(2020, 0, 6);
const DAY_MS = 86_400_000;

const STATES = "Ohio Texas Maine Utah Iowa Nevada Oregon Georgia Kansas Vermont Alabama Florida Indiana Montana".split(
  " ",
);
const OFFICES = ["Mayor", "Sheriff", "Police Chief", "Sen.", "Rep.", "Gov.", "Superintendent", "Council Member"];
const STATEWIDE: ReadonlySet<string> = new Set(["Sen.", "Rep.", "Gov."]);
const TYPES = "raid flood fire arrest vote hearing crash protest shooting lawsuit election strike storm march".split(
  " ",
);
const FEDERAL = ["Canals", "Orchards", "Lighthouses", "Bridges", "Weather", "Ports", "Mines", "Parks"];
const BODIES = ["Police Department", "City Council", "School Board", "Water Board", "Fire Department"];
const SYLLABLES = "bram hol tark wen mil ost cald fen grov lin marsh nor pell quil rud sand thorn ul ves wick".split(
  " ",
);
const TEXT = "what the council heard of the plans for the levee and the bridge that evening in the old hall ".repeat(6);

const GIVEN = firstColumn("given-names.tsv").slice(1);
const SURNAMES = firstColumn("surnames.txt");

/**
 * Extracted articles as a newsroom's feed would give them, without end and the same at every run: few people and towns that are written
 * about daily and a long tail that comes once; names as frequent as names are, so that there are namesakes; half of all names with an
 * office, one in ten a surname alone or a short form; federal bodies by acronym; each happening told by some five articles.
 */
export function* manyArticles(from = 0, to = Infinity): Generator<ExtractedArticle> {
  for (let number = from; number < to; number += 1) yield articleOf(number);
}

function articleOf(number: number): ExtractedArticle {
  const draw = draws(number * 7 + 1);
  const told = storyOf(number, draw);
  const day = dayOf(Math.floor(number / A_DAY));
  const others = Array.from({ length: 3 }, () => tailed(draw, 20, 0.25));
  const people = [told.person, ...others].flatMap((who, at) => personIn(who, `m${at + 5}`, draw));
  const body = BODIES[draw(BODIES.length)] ?? "";
  return article({
    id: number.toString(16).padStart(16, "0"),
    title: `Report ${number}`,
    text: TEXT,
    outlet: `The ${townName(tailed(draw, 8, 1) % 300)} Herald`,
    publishedDate: day,
    mentions: [
      cityIn(told.town, "m1"),
      mention("m2", "Region", stateOf(told.town), { spans: [[30, 36]] }),
      mention("m3", "Agency", `${townName(told.town)} ${body}`, { of: "m1", level: "local", spans: [[40, 60]] }),
      federalIn(draw(FEDERAL.length), "m4", draw(2) === 0),
      ...people,
      ...(draw(3) === 0 ? [cityIn(tailed(draw, 30, 0.6) % 6_000, "m9")] : []),
    ],
    events: [eventIn(told, day, draw)],
    statements: [0, 1, 2].map((at) =>
      statement(`s${at}`, [[at * 90, at * 90 + 80]], {
        speakerMention: `m${5 + draw(4)}`,
        about: ["e1", "m3"],
        polarity: draw(3) === 0 ? "negative" : "neutral",
        saidDate: day,
      }),
    ),
  });
}

/** What a story is of: the same for all articles that tell it. */
interface Story {
  readonly type: string;
  readonly town: number;
  readonly person: number;
  readonly start: string;
}

function storyOf(number: number, draw: (below: number) => number): Story {
  const latest = Math.floor(number / A_STORY);
  const story = Math.max(0, latest - draw(24));
  const own = draws(story * 13 + 5);
  return {
    type: TYPES[tailed(own, 3, 1) % TYPES.length] ?? "",
    town: tailed(own, 30, 0.6) % 6_000,
    person: tailed(own, 20, 0.25),
    start: dayOf(Math.floor((story * A_STORY) / A_DAY)),
  };
}

function eventIn({ type, start }: Story, day: string, draw: (below: number) => number): EventMention {
  return event("e1", type, {
    start: draw(5) === 0 ? null : start,
    status: day === start ? "happened" : "reported",
    places: ["m1"],
    participants: [{ mention: "m5", role: "target" }],
    counts: draw(4) === 0 ? [{ low: 40, high: 40, approximate: false, unit: "people" }] : [],
  });
}

/** Somebody as this article writes of him: in full, by a short form, or by office and surname; and where the office is held. */
function personIn(who: number, id: string, draw: (below: number) => number): Mention[] {
  const own = draws(who * 31 + 7);
  const given = GIVEN[scrambled(tailed(own, 60, 0.7), GIVEN.length)] ?? "";
  const surname = SURNAMES[scrambled(tailed(own, 100, 0.25), SURNAMES.length)] ?? "";
  const title = own(2) === 0 ? OFFICES[own(OFFICES.length)] : undefined;
  const party = own(2) === 0 ? "Democratic" : "Republican";
  const home = tailed(own, 30, 0.6) % 6_000;
  const manner = draw(20);
  const name = manner === 0 && title !== undefined ? surname : `${manner === 1 ? given.charAt(0) : given} ${surname}`;
  const at = 100 + draw(300);
  const spans = [[at, at + name.length]] as [number, number][];
  if (title === undefined) return [mention(id, "Person", name, { spans })];
  if (draw(3) === 0) return [mention(id, "Official", name, { spans })];
  const isOfState = STATEWIDE.has(title);
  const role: Role = { title, status: "current", of: `${id}h`, party: isOfState ? party : null, district: null };
  const seat = isOfState ? mention(`${id}h`, "Region", stateOf(home)) : cityIn(home, `${id}h`);
  return [mention(id, "Official", name, { spans, roles: [role] }), seat];
}

function cityIn(town: number, id: string): Mention {
  const place = { geonameId: 900_000 + town, latitude: 40, longitude: -90, region: stateOf(town), country: "US" };
  return mention(id, "City", townName(town), { place, rule: "gazetteer", spans: [[10, 20]] });
}

function federalIn(at: number, id: string, isShort: boolean): Mention {
  const words = `Federal ${FEDERAL[at] ?? ""} Agency`;
  const acronym = `F${FEDERAL[at]?.charAt(0) ?? ""}A${FEDERAL[at]?.charAt(1).toUpperCase() ?? ""}`;
  return isShort ? mention(id, "Agency", acronym) : mention(id, "Agency", words, { acronym, level: "federal" });
}

/** Draws of their own for each number, however close the numbers. Source of the factor: Knuth, TAOCP 3, 6.4, golden ratio hashing. */
function draws(number: number): (below: number) => number {
  return drawsFrom(Math.imul(number + 1, 0x9e3779b1));
}

function townName(town: number): string {
  const [a, b] = [town % SYLLABLES.length, Math.floor(town / SYLLABLES.length) % SYLLABLES.length];
  const end = ["", "ton", "ville", "field", " Falls", " Springs"][Math.floor(town / SYLLABLES.length ** 2) % 6] ?? "";
  const word = `${SYLLABLES[a] ?? ""}${SYLLABLES[b] ?? ""}${end}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function stateOf(town: number): string {
  return STATES[town % STATES.length] ?? "";
}

function dayOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

/** A rank from 0: the first `head` ranks are common, and ranks beyond them rarer by the power `weight`; the lower that is, the longer the tail. */
function tailed(draw: (below: number) => number, head: number, weight: number): number {
  const chance = (draw(1_000_000) + 1) / 1_000_001;
  return Math.min(2 ** 31, Math.floor(head * (chance ** (-1 / weight) - 1)));
}

/** A rank's place in an alphabetical list: neighbours in rank are none in the list. */
function scrambled(rank: number, size: number): number {
  return ((rank % size) * 7_919) % size;
}

function firstColumn(file: string): string[] {
  const lines = readFileSync(fromPackage("seeds", "gazetteer", file), "utf8")
    .split("\n")
    .filter(Boolean);
  return lines.map((line) => line.split("\t")[0] ?? "");
}
