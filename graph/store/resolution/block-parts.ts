import {
  type Bearer,
  type BlockPart,
  familiesNear,
  givenNamesTouched,
  type KnownProfile,
  traitsAwaited,
} from "../../resolve/block-part.ts";
import { type Profile, profileOf } from "../../resolve/profile.ts";
import { traitsOf } from "../../resolve/surname-alone.ts";
import type { Asking } from "./asking.ts";
import { ask, type BearerRow, type ProfileRow } from "./record-index.ts";

/** Block → the profiles in it that came, went or are held by more or fewer. */
export type Touched = ReadonlyMap<string, readonly Profile[]>;

export interface ReadPart extends BlockPart {
  readonly block: string;
}

type ByBlock<Item> = ReadonlyMap<string, readonly Item[]>;

/** Reads of each block no more than what the change can reach. */
export function* partsOf(touched: Touched): Asking<ReadPart[]> {
  const blocks = [...touched.keys()].sort();
  const bearers = grouped(yield* ask("bearers", blocks), bearerIn);
  const parts = blocks.map((block) => {
    const [changed, all] = [touched.get(block) ?? [], bearers.get(block) ?? []];
    const given = givenNamesTouched(changed, all);
    const isLooked = ({ called: [first] }: Bearer) => given.has(first);
    return { block, changed, given, reached: all.filter(isLooked), passed: all.filter((one) => !isLooked(one)) };
  });
  const looked = yield* called(parts.map(({ block, reached }) => [block, reached]));
  const awaited = ({ block, changed }: (typeof parts)[number]) => traitsAwaited(changed, looked.get(block) ?? []);
  const waiting = yield* showing("surnames", new Map(parts.map((part) => [part.block, awaited(part)])));
  const near = yield* nearby(new Map(parts.map(({ block, passed }) => [block, passed])), waiting);
  return parts.map(({ block, given, passed }) => ({
    ...{ block, given, passed },
    looked: looked.get(block) ?? [],
    waiting: waiting.get(block) ?? [],
    near: near.get(block) ?? [],
  }));
}

/** Of those who are passed by, the families of whom somebody shares something with a surname that waits. */
function* nearby(
  passed: ByBlock<Bearer>,
  waiting: ByBlock<KnownProfile>,
): Asking<ReadonlyMap<string, readonly (readonly KnownProfile[])[]>> {
  const awaited = [...waiting].map(([block, all]) => [block, [...new Set(all.flatMap(traitsOf))]] as const);
  const sharing = yield* showing("named", new Map(awaited));
  const families = [...sharing].map(([block, all]) => {
    const entities = new Set(all.map(({ entity = null }) => entity));
    return [block, familiesNear(passed.get(block) ?? [], entities)] as const;
  });
  const rows = yield* called(families.map(([block, all]) => [block, all.flat()]));
  return new Map(
    families.map(([block, all]) => [
      block,
      all.map((family) => {
        const given = new Set(family.map(({ called: [first] }) => first));
        return (rows.get(block) ?? []).filter(({ features }) => given.has(features.given ?? ""));
      }),
    ]),
  );
}

/** The profiles of a block that are called like these. */
function* called(
  asked: readonly (readonly [block: string, bearers: readonly Bearer[]])[],
): Asking<ByBlock<KnownProfile>> {
  const names = asked.flatMap(([block, bearers]) =>
    [...new Set(bearers.map(({ called: words }) => words.join(" ")))].map((one) => ({ block, called: one })),
  );
  return names.length === 0 ? new Map() : grouped(yield* ask("profilesCalled", names), knownProfile);
}

/** The profiles of a block that show any of these traits: surnames alone, or those with a name. */
function* showing(
  which: "surnames" | "named",
  traits: ReadonlyMap<string, readonly string[]>,
): Asking<ByBlock<KnownProfile>> {
  const asked = [...traits].flatMap(([block, all]) => all.map((trait) => ({ block, trait })));
  return asked.length === 0 ? new Map() : grouped(yield* ask("profilesShowing", which, asked), knownProfile);
}

/** Written out: a block may have a thousand rows, and spreading each took longer than all that is asked of them. */
function knownProfile({ block, signature, holders, entity, rule, around }: ProfileRow): KnownProfile {
  const { name, features, witness } = profileOf(block, signature, around);
  return witness === true
    ? { block, name, features, witness, signature, holders, entity, rule }
    : { block, name, features, signature, holders, entity, rule };
}

function bearerIn({ called: words, entity, holders }: BearerRow): Bearer {
  const [given = "", ...middle] = words.split(" ");
  return { called: [given, ...middle], entity, holders };
}

function grouped<Row extends { readonly block: string }, Item>(
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
