import { commonLength, type Span } from "../../graph/model/spans.ts";
import type { Answer, NameType } from "./answer.ts";
import { Counts, figures, type Row } from "./figures.ts";
import type { GoldDocument } from "./gold.ts";
import { trimmed } from "./words.ts";

const TYPES: Readonly<Record<string, NameType>> = {
  ...{ PER: "PERSON", PERSON: "PERSON", PEOPLE: "PERSON", OFFICIAL: "PERSON" },
  ...{ ORG: "ORG", ORGANIZATION: "ORG", ORGANISATION: "ORG", AGENCY: "ORG" },
  ...{ LOC: "LOC", GPE: "LOC", CITY: "LOC", COUNTRY: "LOC", STATE_OR_PROVINCE: "LOC", LOCATION: "LOC", PLACE: "LOC" },
  ...{ FAC: "LOC", FACILITY: "LOC" },
};
/** What a set's own word for a kind means here; undefined where nothing is asked for it. */
export const nameTypeOf = (type: string): NameType | undefined => TYPES[type.toUpperCase()];

const KINDS = ["PERSON", "ORG", "LOC"] as const;

interface Name {
  readonly span: Span;
  readonly type: NameType;
}

/** Names: exact is the same trimmed span and type; overlap is one to one, of one type, any character shared. */
export function scoreNames(documents: readonly GoldDocument[], answers: readonly Answer[]): Row[] {
  const counts = new Counts();
  documents.forEach(({ text, entities = [] }, at) => {
    const gold = namesIn(
      text,
      entities.flatMap(({ start, end, type }) => {
        const known = nameTypeOf(type);
        return known === undefined ? [] : [{ span: [start, end] as const, type: known }];
      }),
    );
    count(counts, gold, namesIn(text, answers[at]?.names ?? []));
  });
  const of = (kind: string, hits: string) =>
    figures(counts.of(`${kind} ${hits}`), counts.of(`${kind} given`), counts.of(`${kind} gold`));
  return [...KINDS, "ALL"].flatMap((kind) => [
    { task: "names", kind, measure: "exact", figures: of(kind, "exact") },
    { task: "names", kind, measure: "overlap", figures: of(kind, "overlap") },
  ]);
}

/** Each name once, in order. */
function namesIn(text: string, names: readonly Name[]): Map<string, Name> {
  const own = names.map(({ span, type }) => ({ span: trimmed(text, span), type }));
  own.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.type < b.type ? -1 : 1));
  return new Map(own.map((name) => [`${name.span.join("-")} ${name.type}`, name]));
}

function count(counts: Counts, gold: ReadonlyMap<string, Name>, given: ReadonlyMap<string, Name>): void {
  const add = (type: NameType, what: string) => {
    counts.add(`${type} ${what}`);
    counts.add(`ALL ${what}`);
  };
  for (const { type } of gold.values()) add(type, "gold");
  for (const [key, { type }] of given) {
    add(type, "given");
    if (gold.has(key)) add(type, "exact");
  }
  for (const type of KINDS) {
    for (let hits = overlapping(ofType(given, type), ofType(gold, type)); hits > 0; hits -= 1) add(type, "overlap");
  }
}

function ofType(names: ReadonlyMap<string, Name>, type: NameType): Span[] {
  return [...names.values()].filter((name) => name.type === type).map(({ span }) => span);
}

/** How many pair off one to one, those that share most first. */
function overlapping(given: readonly Span[], gold: readonly Span[]): number {
  const pairs = given.flatMap((one, at) =>
    gold.flatMap((other, to) => {
      const shared = commonLength(one, other);
      return shared > 0 ? [{ shared, at, to }] : [];
    }),
  );
  const [taken, matched] = [new Set<number>(), new Set<number>()];
  for (const { at, to } of pairs.sort((a, b) => b.shared - a.shared || b.at - a.at || b.to - a.to)) {
    if (taken.has(at) || matched.has(to)) continue;
    taken.add(at);
    matched.add(to);
  }
  return taken.size;
}
