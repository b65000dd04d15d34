import {
  type Bearer,
  type ChangedProfile,
  givenNamesTouched,
  type KnownProfile,
  type Named,
} from "../../../resolve/blocks/block-part.ts";
import type { Called } from "../../../resolve/blocks/comparable.ts";
import { profileOf } from "../../../resolve/blocks/signature.ts";
import type { Asking } from "../asking.ts";
import type { BearerRow, ProfileRow } from "../profile-index.ts";
import { ask } from "../record-index.ts";

/** Block → the profiles in it that came, went or are held by more or fewer. */
export type Touched = ReadonlyMap<string, readonly ChangedProfile[]>;

export interface NamedPart extends Named {
  readonly block: string;
  readonly changed: readonly ChangedProfile[];
}

export type ByBlock<Item> = ReadonlyMap<string, readonly Item[]>;

/** Reads of each block no more than what the change can reach. */
export function* namedParts(touched: Touched): Asking<NamedPart[]> {
  const blocks = [...touched.keys()].sort();
  const bearers = grouped(yield* ask("bearers", blocks), bearerIn);
  const parts = blocks.map((block) => {
    const [changed, all] = [touched.get(block) ?? [], bearers.get(block) ?? []];
    const given = givenNamesTouched(changed, all);
    const isLooked = ({ called: [first] }: Bearer) => given.has(first);
    return { block, changed, given, reached: all.filter(isLooked), passed: all.filter((one) => !isLooked(one)) };
  });
  const looked = yield* called(parts.map(({ block, reached }) => [block, reached]));
  return parts.map(({ block, changed, given, passed }) => ({
    ...{ block, changed, given, passed },
    looked: looked.get(block) ?? [],
  }));
}

/** The profiles of a block that are called like these. */
export function* called(
  asked: readonly (readonly [block: string, bearers: readonly Bearer[]])[],
): Asking<ByBlock<KnownProfile>> {
  const names = asked.flatMap(([block, bearers]) =>
    [...new Set(bearers.map(wordsOf))].map((one) => ({ block, called: one })),
  );
  return names.length === 0 ? new Map() : grouped(yield* ask("profilesCalled", names), knownProfile);
}

/** Written out: a block may have a thousand rows, and spreading each took longer than all that is asked of them. */
export function knownProfile({ block, signature, holders, entity, rule, around }: ProfileRow): KnownProfile {
  const { name, features, witness } = profileOf(block, signature, around);
  return witness === true
    ? { block, name, features, witness, signature, holders, entity, rule }
    : { block, name, features, signature, holders, entity, rule };
}

function bearerIn({ called: words, entity, holders }: BearerRow): Bearer {
  return { called: wordsIn(words), entity, holders };
}

export function wordsOf({ called: words }: Bearer): string {
  return words.join(" ");
}

export function wordsIn(words: string): Called {
  const [given = "", ...middle] = words.split(" ");
  return [given, ...middle];
}

export function grouped<Row extends { readonly block: string }, Item>(
  rows: readonly Row[],
  item: (row: Row) => Item,
): Map<string, Item[]> {
  const blocks = new Map<string, Item[]>();
  for (const row of rows) {
    const known = blocks.get(row.block);
    if (known === undefined) blocks.set(row.block, [item(row)]);
    else known.push(item(row));
  }
  return blocks;
}
