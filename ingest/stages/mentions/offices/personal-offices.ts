import type { ArticleLayer, SentencesLayer } from "../../../document.ts";
import type { View } from "../candidate.ts";
import { wordsOf } from "../entities/entities.ts";
import type { Named, NameIndex } from "../entities/name-index.ts";
import type { Entity, Name } from "../names.ts";

/** What a person in public life speaks through. It is not the person: "Vale's office said" is no word of Vale's. */
const BODIES: ReadonlyMap<string, "Agency" | "Organization"> = new Map([
  ["office", "Agency"],
  ["administration", "Agency"],
  ["campaign", "Organization"],
]);
/** Those that a name may stand before without an "'s". */
const BARE = /^(?:administration|campaign)$/;

/** Bodies named by their person: "Gov. Ana Ruiz's office", "Vale's campaign", "the Vale campaign". One body a person and noun. */
export function personalOfficesIn(
  view: View,
  { text, sentences }: ArticleLayer & SentencesLayer,
  index: NameIndex,
): Entity[] {
  const found = new Map<string, Entity>();
  for (const {
    tokens: [first, end],
  } of sentences) {
    for (const person of index.within(first, end)) {
      const at = bodyNounAt(view, person, end);
      const noun = view.tokens[at ?? -1]?.lower ?? "";
      const kind = BODIES.get(noun);
      if (at === undefined || kind === undefined) continue;
      const key = `${person.entity.name}'s ${noun}`;
      const name = nameOf(kind, person, at);
      const entity = found.get(key) ?? bodyOf(kind, key, person.entity);
      const aliases = [...new Set([...entity.aliases, wordsOf(view, text, name)])];
      found.set(key, { ...entity, names: [...entity.names, name], aliases });
    }
  }
  return [...found.values()];
}

/** Where the noun stands that the person's name owns; undefined where something else follows, or more: "the Vale campaign spokesman". */
function bodyNounAt({ tokens }: View, { name, entity }: Named, end: number): number | undefined {
  if (entity.kind !== "Person") return undefined;
  const isOwned = /^['’]s?$/.test(tokens[name.end]?.text ?? "");
  const at = isOwned ? name.end + 1 : name.end;
  const noun = tokens[at]?.lower ?? "";
  if (at >= end || !BODIES.has(noun)) return undefined;
  if (isOwned) return at;
  const isWhole = tokens[at + 1]?.pos !== "NOUN" && tokens[at + 1]?.pos !== "PROPN";
  return BARE.test(noun) && isWhole && tokens[name.first - 1]?.lower === "the" ? at : undefined;
}

function nameOf(kind: Name["kind"], { name }: Named, noun: number): Name {
  const rule = "body/of-person";
  return { first: name.first, end: noun + 1, kind, rule, confidence: 0.85, nested: false };
}

function bodyOf(kind: Entity["kind"], name: string, of: Entity): Entity {
  return {
    ...{ kind, name, aliases: [], names: [], acronym: null, handle: null, level: null, party: false },
    ...{ city: undefined, region: undefined, of },
  };
}
