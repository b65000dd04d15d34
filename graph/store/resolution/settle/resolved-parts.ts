import { resolveNamed, type ResolvedBlock } from "../../../resolve/blocks/block.ts";
import type { KnownProfile } from "../../../resolve/blocks/block-part.ts";
import type { NeverOne } from "../../../resolve/blocks/bonds.ts";
import { knownIn, resolveSurnames } from "../../../resolve/blocks/surnames.ts";
import type { Asking } from "../asking.ts";
import { namedParts, type Touched } from "./block-parts.ts";
import { surnameParts } from "./surname-parts.ts";

/** Who is who in what a change touches of a block. */
export interface ResolvedPart extends Omit<ResolvedBlock, "entities"> {
  readonly block: string;
  /** The given names whose profiles were looked at, "" for none. */
  readonly given: ReadonlySet<string>;
  /** All that were looked at, as they were found before. */
  readonly profiles: readonly KnownProfile[];
}

/** Tells those with a name apart first, and then, where that touches whom they may be, the surnames alone. */
export function* resolvedParts(touched: Touched, never: readonly NeverOne[]): Asking<ResolvedPart[]> {
  const parts = (yield* namedParts(touched)).map((part) => ({ part, named: resolveNamed(part.looked, never) }));
  const surnames = yield* surnameParts(
    parts.map(({ part, named: { ties, entities } }) => ({
      ...{ ...part, now: ties },
      known: knownIn(part.block, entities, part.passed),
    })),
  );
  return parts.map(({ part: { block, given, looked }, named }) => {
    const alone = surnames.get(block);
    const rest = alone && resolveSurnames(alone, named.entities);
    return {
      ...{ block, given, doubts: named.doubts },
      profiles: [...looked, ...(alone === undefined ? [] : [...alone.waiting, ...alone.lost])],
      ties: new Map([...named.ties, ...(rest?.ties ?? [])]),
      weighed: named.weighed + (rest?.weighed ?? 0),
    };
  });
}
