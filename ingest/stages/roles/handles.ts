import type { Entity } from "../mentions/names.ts";
import type { RoleDraft } from "./role-draft.ts";

/** What the first letters of an official's handle stand for. **Source:** habits of officials on social media. */
const PREFIXES: readonly [prefix: string, title: string][] = [
  ["mayor", "mayor"],
  ["senator", "senator"],
  ["sen", "senator"],
  ["congressman", "congressman"],
  ["congresswoman", "congresswoman"],
  ["rep", "representative"],
  ["governor", "governor"],
  ["gov", "governor"],
  ["sheriff", "sheriff"],
  ["chief", "chief"],
  ["councilman", "councilman"],
  ["councilwoman", "councilwoman"],
  ["commissioner", "commissioner"],
  ["judge", "judge"],
  ["da", "district attorney"],
  ["ag", "attorney general"],
];

/** The role that a handle tells: "@MayorCalloway" is a mayor, of the place whose mayor's office the article names. */
export function roleOfHandle(entity: Entity, entities: readonly Entity[]): RoleDraft | undefined {
  const handle = entity.handle?.slice(1).toLowerCase();
  const surname = entity.name.split(" ").at(-1)?.toLowerCase() ?? "";
  if (handle === undefined) return undefined;
  const found = PREFIXES.find(
    ([prefix]) => handle === prefix || (handle.startsWith(prefix) && handle.includes(surname)),
  );
  if (found === undefined) return undefined;
  const [, title] = found;
  return {
    ...{ title, status: "current", of: officeOf(title, entities)?.of, party: null, district: null, tokens: undefined },
    ...{ class: "official", local: title === "mayor" ? "town" : undefined },
  };
}

/** "Harlow Bend mayor's office", for the title "mayor". */
export function officeOf(title: string, entities: readonly Entity[]): Entity | undefined {
  const office = new RegExp(`\\b${title}['’]s office$`, "i");
  return entities.find(({ kind, name }) => kind === "Agency" && office.test(name));
}
