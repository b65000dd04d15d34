import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Where marked articles lie: beside a checkout of this project, and among its tests. */
const FOLDERS = [join(ROOT, "..", "shared", "gold"), join(ROOT, "tests", "golden")];

/** Tasks, or kinds of a task, that were learnt from a set; their figures flatter and are starred. See the cards in `seeds`. */
export const LEARNT_FROM: Readonly<Record<string, readonly string[]>> = {
  events_ecbplus_dev: ["events, happenings, chains", "events, mentions given, chains"],
  quotes_polnear_train: ["statements"],
  ner_conllpp2020: ["names"],
  ner_worldwide: ["names"],
  ner_conllpp03_dev: ["names"],
  geo_lgl: ["names", "places"],
  geo_geovirus: ["names", "places"],
};

export interface GoldFile {
  /** The file's name without its ending. */
  readonly set: string;
  readonly path: string;
}

/** Every file of marked articles, by name; none in a clone that has no such sets beside it. */
export function goldFiles(): GoldFile[] {
  const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".jsonl"))
      .map((file) => ({ set: file.replace(/\.jsonl$/, ""), path: join(folder, file) })),
  );
  return files.sort((a, b) => (a.set < b.set ? -1 : 1));
}
