import type { Entry } from "../../graph/authorities/model.ts";
import { fullName, NAME_LETTERS_MAX } from "../../graph/authorities/person-names.ts";
import { slug } from "../../graph/model/tokens.ts";

/** An entry with the names it can be found by, or why it has none: a single letter is everybody's name, and ten thousand are nobody's. */
export function nameable(entry: Entry): Entry | string {
  const isName = (name: string) =>
    name.length <= NAME_LETTERS_MAX && (entry.sort === "person" ? fullName(name) !== undefined : slug(name) !== "");
  if (!isName(entry.name)) return `its name is no name to go by (${shown(entry.name)})`;
  return { ...entry, names: entry.names.filter(isName) };
}

const SHOWN = 40;

function shown(name: string): string {
  return name.length <= SHOWN ? name : `${name.slice(0, SHOWN)}… of ${name.length} letters`;
}
