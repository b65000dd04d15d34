import { type KnownProfile, foundBy } from "../../graph/resolve/block-part.ts";
import { type ResolvedBlock, resolveBlock } from "../../graph/resolve/block.ts";
import type { NeverOne } from "../../graph/resolve/bonds.ts";
import { calledOf } from "../../graph/resolve/comparable.ts";
import { aroundOf, type Profile } from "../../graph/resolve/profile.ts";
import { answerAtOnce } from "../../graph/store/resolution/asking.ts";
import { partsOf } from "../../graph/store/resolution/block-parts.ts";
import type { RecordIndex } from "../../graph/store/resolution/record-index.ts";

type Index = Pick<RecordIndex, "bearers" | "profilesCalled" | "profilesShowing">;

/** Resolves what a change to one block touches, all of it unless told, as a store does that holds these profiles. */
export function resolveTouched(
  profiles: readonly KnownProfile[],
  never: readonly NeverOne[] = [],
  touched: readonly Profile[] = profiles,
): ResolvedBlock {
  const parts = answerAtOnce(partsOf(new Map([[profiles[0]?.block ?? "", touched]])), indexOf(profiles));
  return resolveBlock(parts[0]!, never);
}

function indexOf(profiles: readonly KnownProfile[]): Index {
  const rows = profiles.map((one) => ({
    ...{ entity: null, rule: "", ...one },
    called: calledOf(one).join(" "),
    get around() {
      return aroundOf(one);
    },
  }));
  const named = rows.filter(({ name }) => name !== "");
  const bare = rows.filter(({ name }) => name === "");
  return {
    bearers: () => named,
    profilesCalled: (asked) => named.filter((one) => asked.some(({ called }) => called === one.called)),
    profilesShowing: (which, asked) =>
      (which === "named" ? named : bare).filter((one) =>
        foundBy(one).some((found) => asked.some(({ trait }) => trait === found)),
      ),
  };
}
