import { type Meanings, meaningsOf } from "./meanings.ts";
import type { Rarity } from "./vector.ts";
import { stem } from "./words.ts";

/** What is known of words beforehand; parsed from `seeds/events`, whose SOURCES.md says where it comes from. */
export interface EventTables {
  readonly rarity: Rarity;
  /** Stem → the rows of the table of families it stands in: words that news use for one happening. */
  readonly families: ReadonlyMap<string, readonly number[]>;
  readonly meanings: Meanings;
  readonly model: Model;
}

/** A node of a tree: left where the evidence is below `cut`, else right; a leaf has only log-odds. */
export type Tree =
  | { readonly evidence: number; readonly cut: number; readonly below: Tree; readonly above: Tree }
  | { readonly odds: number };

/** `base` and every tree add log-odds. */
export interface Model {
  /** The weights of what two articles have in common. */
  readonly kinship: readonly number[];
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** The four texts of `seeds/events`. */
export interface EventTableTexts {
  readonly families: string;
  readonly meanings: string;
  readonly rarity: string;
  readonly model: string;
}

export function parseEventTables({ families, meanings, rarity, model }: EventTableTexts): EventTables {
  return {
    ...{ rarity: parseRarity(rarity), families: parseFamilies(families) },
    ...{ meanings: parseMeanings(meanings), model: parseModel(model) },
  };
}

/** A row a family, its words apart by spaces. */
export function parseFamilies(text: string): Map<string, number[]> {
  const families = new Map<string, number[]>();
  for (const [row, words] of lines(text).entries()) {
    for (const one of new Set(words.split(" ").map(stem))) families.set(one, [...(families.get(one) ?? []), row]);
  }
  return families;
}

/** A row a stem: `stem <tab> kin <tab> meanings <tab> broader meanings`. */
export function parseMeanings(text: string): Meanings {
  return meaningsOf(lines(text));
}

/** `number of articles <tab> stems`, the first row the number of all articles. A stem that is not there is as rare as the rarest. */
export function parseRarity(text: string): Rarity {
  const rows = lines(text).map((line) => line.split("\t"));
  const all = Number(rows[0]?.[0] ?? 1);
  const known = new Map<string, number>();
  let fewest = all;
  for (const [count = "1", stems = ""] of rows.slice(1)) {
    fewest = Math.min(fewest, Number(count));
    for (const one of stems.split(" ")) known.set(one, Math.log(all / Number(count)));
  }
  const unknown = Math.log((2 * all) / fewest);
  return (one) => known.get(one) ?? unknown;
}

/** The weights of kinship, `base`, then a row a tree: preorder, `evidence<cut` for a branch, a number for a leaf. */
export function parseModel(text: string): Model {
  const [kinship = "", base = "0", ...rows] = lines(text);
  return {
    kinship: kinship.split(" ").map(Number),
    base: Number(base),
    trees: rows.map((row) => parseTree(row.split(" "))),
  };
}

function parseTree(parts: string[]): Tree {
  const [evidence = "0", cut] = (parts.shift() ?? "0").split("<");
  if (cut === undefined) return { odds: Number(evidence) };
  return { evidence: Number(evidence), cut: Number(cut), below: parseTree(parts), above: parseTree(parts) };
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
