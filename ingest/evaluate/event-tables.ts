import { readFileSync } from "node:fs";
import { fromPackage } from "../../graph/package-root.ts";
import { type EventTables, parseEventTables } from "../../graph/resolve/event-coreference/tables.ts";

/** The project's own tables of `seeds/events`. */
export function loadEventTables(): EventTables {
  const read = (file: string): string => readFileSync(fromPackage("seeds", "events", file), "utf8");
  return parseEventTables({
    families: read("word-families.txt"),
    meanings: read("word-meanings.tsv"),
    rarity: read("word-rarity.tsv"),
    model: read("same-event.txt"),
  });
}
