import type { ArticleLayer, SentencesLayer } from "../../../document.ts";
import { holding } from "../../../nlp/words.ts";
import type { View } from "../candidate.ts";
import { wordsOf } from "../entities/entities.ts";
import type { Named, NameIndex } from "../entities/name-index.ts";
import type { Entity, Name } from "../names.ts";
import { words } from "../../word-list.ts";

/** Titles that one person holds in a district. */
const HOLDER = words(
  "representative congressman congresswoman congressperson assemblyman assemblywoman assemblymember delegate",
);
const isHolder = holding(({ lower }) => HOLDER.has(lower));
const DISTRICT = "region/electoral-district";

/**
 * People told by the district they sit for and by no name: "the representative of Ohio's 4th district", "Ohio's 4th District
 * congresswoman". Who that was on the day, a list of authorities may tell.
 */
export function officeHoldersIn(
  view: View,
  { text, sentences }: ArticleLayer & SentencesLayer,
  index: NameIndex,
): Entity[] {
  const found = new Map<string, Entity>();
  for (const {
    tokens: [first, end],
  } of sentences) {
    for (let at = first; at < end; at += 1) {
      const token = view.tokens[at];
      if (token === undefined || !isHolder(token.word)) continue;
      const { lower: role } = token;
      const use = holderAt(view, index, at, first);
      if (use === undefined || isNamed(view, index, use.from, use.end)) continue;
      const { district, from, end: to } = use;
      const key = `${role} ${district.entity.name}`;
      found.set(key, withName(found.get(key) ?? holder(role, district.entity), view, text, nameOf(role, from, to)));
    }
  }
  return [...found.values()];
}

interface Use {
  readonly from: number;
  readonly end: number;
  readonly district: Named;
}

/** The title at a token with its district behind or before it. */
function holderAt(view: View, index: NameIndex, at: number, first: number): Use | undefined {
  const word = (token: number): string => view.tokens[token]?.lower ?? "";
  const from = (token: number): number => (token > first && /^(?:the|a)$/.test(word(token - 1)) ? token - 1 : token);
  if (/^(?:of|for|from|representing)$/.test(word(at + 1))) {
    const district = index.startingAt(word(at + 2) === "the" ? at + 3 : at + 2);
    if (district?.name.rule === DISTRICT) return { from: from(at), end: district.name.end, district };
  }
  const before = index.endingAt(at);
  return before?.name.rule === DISTRICT ? { from: from(before.name.first), end: at + 1, district: before } : undefined;
}

/** "Ana Ruiz, the representative of …", "the representative of …, Ana Ruiz, said", "Ohio's 4th District Representative Ana Ruiz". */
function isNamed(view: View, index: NameIndex, from: number, end: number): boolean {
  const person = (named: Named | undefined): boolean => named?.entity.kind === "Person";
  const comma = (at: number): boolean => view.tokens[at]?.text === ",";
  const behind = person(index.startingAt(end)) || (comma(end) && person(index.startingAt(end + 1)));
  return behind || (comma(from - 1) && person(index.endingAt(from - 1)));
}

function nameOf(role: string, first: number, end: number): Name {
  return {
    ...{ first, end, kind: "Official", rule: "official/by-district", confidence: 0.85, nested: false },
    unnamed: { role, definite: true },
  };
}

function holder(role: string, district: Entity): Entity {
  return {
    ...{ kind: "Official", name: `${district.name} ${role}`, aliases: [], names: [] },
    ...{ acronym: null, handle: null, level: null, party: false, city: undefined, region: undefined, of: district },
  };
}

function withName(entity: Entity, view: View, text: string, name: Name): Entity {
  const words = wordsOf(view, text, name);
  return { ...entity, names: [...entity.names, name], aliases: [...new Set([...entity.aliases, words])] };
}
