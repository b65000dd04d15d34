import type { ArticleLayer, SentencesLayer, TextLayer } from "../../../document.ts";
import type { View } from "../candidate.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { Entity, Name } from "../names.ts";
import { isRole, sameRole, SPOKES, type Use, useAt } from "./role-phrase.ts";
import { byFirstName, wordsOf } from "../entities/entities.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer;

/** The nameless sources of the article, those within quoted words left out. `the spokesman` goes to the last one of that role before it. */
export function unnamedIn(view: View, document: Needs, index: NameIndex): Entity[] {
  const { text, sentences, quotations } = document;
  const found: Entity[] = [];
  let quotation = 0;
  for (const { tokens: range } of sentences) {
    for (let at = range[0]; at < range[1]; at += 1) {
      if (!isRole(view, at)) continue;
      const start = view.tokens[at]?.span[0] ?? 0;
      while ((quotations[quotation]?.span[1] ?? Infinity) <= start) quotation += 1;
      if ((quotations[quotation]?.span[0] ?? Infinity) < start) continue;
      const use = useAt(view, index, at, range);
      if (use !== undefined) note(view, text, found, use);
    }
  }
  return found.sort(byFirstName);
}

/** Adds a use to the source it means, or makes a new one of it. */
function note(view: View, text: string, found: Entity[], use: Use): void {
  const isDefinite = use.name.unnamed?.definite === true;
  const at = isDefinite ? found.findLastIndex((entity) => sameRole(entity, use)) : -1;
  const earlier = at < 0 ? undefined : found[at];
  if (earlier !== undefined) {
    const names = [...earlier.names, use.name];
    found[at] = { ...earlier, names, aliases: aliases(view, text, earlier, use.name) };
  } else if (!isDefinite || SPOKES.test(use.name.unnamed.role)) found.push(unnamedEntity(view, text, use));
}

function aliases(view: View, text: string, entity: Entity, name: Name): string[] {
  const words = wordsOf(view, text, name);
  return entity.aliases.includes(words) ? [...entity.aliases] : [...entity.aliases, words];
}

function unnamedEntity(view: View, text: string, { name, agency, owner }: Use): Entity {
  const words = wordsOf(view, text, name);
  return {
    ...{ kind: "Official", name: nameOfUnnamed(words, name.unnamed?.role ?? "", agency, owner) },
    ...{ aliases: [words], names: [name], acronym: null, handle: null, level: null, party: false },
    ...{ city: undefined, region: undefined, of: agency, ...(owner === undefined ? {} : { owner }) },
  };
}

/** "DEQ spokesman", "Ana Ruiz's director of communications", else the words without their article. */
function nameOfUnnamed(words: string, role: string, agency: Entity | undefined, owner: Entity | undefined): string {
  if (agency !== undefined) return `${agency.acronym ?? agency.name} ${role}`;
  return owner === undefined ? words.replace(/^(?:an?|the|one|another)\s/i, "") : `${owner.name}'s ${role}`;
}
