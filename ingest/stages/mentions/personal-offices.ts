import type { ArticleLayer, SentencesLayer } from "../../document.ts";
import type { View } from "./candidate.ts";
import { wordsOf } from "./entities.ts";
import type { Named, NameIndex } from "./name-index.ts";
import type { Entity, Name } from "./names.ts";

/** What a person in public life speaks through. It is not the person: "Vale's office said" is no word of Vale's. */
const BODIES: ReadonlyMap<string, "Agency" | "Organization"> = new Map([
  ["office", "Agency"],
  ["campaign", "Organization"],
]);

/** Bodies named by their person: "Gov. Ana Ruiz's office", "Vale's campaign". One body a person and noun. */
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
      const noun = nounBehind(view, person, end);
      const kind = BODIES.get(noun ?? "");
      if (noun === undefined || kind === undefined) continue;
      const key = `${person.entity.name}'s ${noun}`;
      const name = nameOf(kind, person);
      const entity = found.get(key) ?? bodyOf(kind, key);
      const aliases = [...new Set([...entity.aliases, wordsOf(view, text, name)])];
      found.set(key, { ...entity, names: [...entity.names, name], aliases });
    }
  }
  return [...found.values()];
}

/** The noun that the person's name owns; undefined where something else follows. */
function nounBehind({ tokens }: View, { name, entity }: Named, end: number): string | undefined {
  const owns = entity.kind === "Person" && /^['’]s?$/.test(tokens[name.end]?.text ?? "");
  return owns && name.end + 1 < end ? tokens[name.end + 1]?.lower : undefined;
}

function nameOf(kind: Name["kind"], { name }: Named): Name {
  const rule = "body/of-person";
  return { first: name.first, end: name.end + 2, kind, rule, confidence: 0.85, nested: false };
}

function bodyOf(kind: Entity["kind"], name: string): Entity {
  return {
    ...{ kind, name, aliases: [], names: [], acronym: null, handle: null, level: null, party: false },
    ...{ city: undefined, region: undefined, of: undefined },
  };
}
