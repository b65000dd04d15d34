import { firstDay, isoWeek, precision } from "../../model/dates.ts";
import { articleProfile } from "../event-coreference/article-profile.ts";
import { type ArticleText, oddsOf, weigh } from "../event-coreference/coreference.ts";
import { evidenceOf } from "../event-coreference/evidence.ts";
import { createKinship } from "../event-coreference/kinship.ts";
import { averageLink } from "../event-coreference/linkage.ts";
import type { EventTables } from "../event-coreference/tables.ts";
import { agreement } from "./agreement.ts";
import type { EventProfile } from "./profile.ts";
import { spellsOf } from "./spells.ts";

/** The reports of one event: ids of their profiles, in order. */
export interface EventGroup {
  /** `event:type:anchor:when`; a second event of one block and day has `:2` behind it. */
  readonly id: string;
  readonly members: readonly string[];
}

/** What words say is one reason among others, however sure the model is of it. */
const MOST_ODDS = 3;
const ODDS_WEIGH = 0.5;
const LEAST_SUM = 1e-9;
/** An article that tells of two events of one type has told them apart already; only strong ties to a third make them one. */
const TOLD_APART = -3;

/**
 * The reports of one block → the events they tell of. A function of the set of reports: their order does not matter, and
 * those of other blocks cannot change it. `articles` are the texts of the block's articles as far as they are at
 * hand: with both texts of a pair the words weigh too. Takes time by the square of the longest spell of the block, which
 * has a bound (see `spellsOf`).
 */
export function createEventResolver(tables: EventTables) {
  return (profiles: readonly EventProfile[], articles: readonly ArticleText[] = []): EventGroup[] => {
    const texts = new Map(articles.map((article) => [article.id, article.text]));
    const groups = spellsOf(profiles).flatMap((spell) => groupsOf(spell, texts, tables));
    return named(groups);
  };
}

function groupsOf(
  spell: readonly EventProfile[],
  texts: ReadonlyMap<string, string>,
  tables: EventTables,
): EventProfile[][] {
  const wordsSay = wordsOfSpell(spell, texts, tables);
  const sum = (a: number, b: number): number => {
    const [one, other] = [spell[a], spell[b]];
    if (one === undefined || other === undefined || one.article === other.article) return TOLD_APART;
    return agreement(one, other).reduce((total, { weight }) => total + weight, wordsSay(one, other));
  };
  return averageLink(spell.length, sum, LEAST_SUM).map((group) => group.flatMap((at) => spell[at] ?? []));
}

/** What the words of two reports say, in the weights of `agreement`; 0 where a text is not at hand. */
function wordsOfSpell(spell: readonly EventProfile[], texts: ReadonlyMap<string, string>, tables: EventTables) {
  const own = [...new Set(spell.map(({ article }) => article))].flatMap((id) => {
    const text = texts.get(id);
    return text === undefined ? [] : [articleProfile(id, text, tables.rarity)];
  });
  const kinshipOf = createKinship(tables.model.kinship);
  const words = spell.map(({ word }) => word);
  const weighed = new Map(weigh(own, words, tables, kinshipOf).map((one) => [one.mention.mention.id, one]));
  return (a: EventProfile, b: EventProfile): number => {
    const [one, other] = [weighed.get(a.word.id), weighed.get(b.word.id)];
    if (one === undefined || other === undefined) return 0;
    const odds = oddsOf(evidenceOf(one, other, kinshipOf), tables.model);
    return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) * ODDS_WEIGH;
  };
}

function named(groups: readonly (readonly EventProfile[])[]): EventGroup[] {
  const taken = new Map<string, number>();
  const inOrder = groups
    .map((group) => ({ stem: stemOf(group), members: group.map(({ id }) => id).sort() }))
    .sort((a, b) => ((a.members[0] ?? "") < (b.members[0] ?? "") ? -1 : 1));
  return inOrder.map(({ stem, members }) => {
    const before = taken.get(stem) ?? 0;
    taken.set(stem, before + 1);
    return { id: before === 0 ? stem : `${stem}:${String(before + 1)}`, members };
  });
}

/** Told by the start that most reports give, the more precise before the less, of equals the earlier. */
function stemOf(group: readonly EventProfile[]): string {
  const [first] = group;
  const block = first?.block ?? `${first?.type ?? "event"}:${first?.id.replace(" ", ":") ?? ""}`;
  const told = group.flatMap(({ start }) => (start !== null && precision(start) !== undefined ? [start] : []));
  const votes = new Map<string, number>();
  for (const one of told) votes.set(one, (votes.get(one) ?? 0) + 1);
  const [best] = [...votes].sort(([a, x], [b, y]) => b.length - a.length || y - x || (a < b ? -1 : 1))[0] ?? [
    publishedWeek(group),
  ];
  return best === undefined ? `event:${block}` : `event:${block}:${best}`;
}

function publishedWeek(group: readonly EventProfile[]): string | undefined {
  const days = group.flatMap(({ published }) => published ?? []).sort();
  const day = days[0] === undefined ? undefined : firstDay(days[0]);
  return day === undefined ? undefined : isoWeek(day);
}
