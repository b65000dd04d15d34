import { type ChangedProfile, type KnownProfile, foundBy, NOTHING } from "../../graph/resolve/blocks/block-part.ts";
import type { NeverOne } from "../../graph/resolve/blocks/bonds.ts";
import { calledOf } from "../../graph/resolve/blocks/comparable.ts";
import { aroundOf } from "../../graph/resolve/blocks/profile.ts";
import { KNOWN_TO_ALL } from "../../graph/resolve/blocks/surnames.ts";
import { answerAtOnce } from "../../graph/store/resolution/asking.ts";
import type { RecordIndex } from "../../graph/store/resolution/record-index.ts";
import { type ResolvedPart, resolvedParts } from "../../graph/store/resolution/settle/resolved-parts.ts";

type Index = Pick<RecordIndex, "bearers" | "profilesCalled" | "surnamesShowing" | "silentUnlike" | "bearersShowing">;

/** Resolves what a change to one block touches, all of it unless told, as a store does that holds these profiles. */
export function resolveTouched(
  profiles: readonly KnownProfile[],
  never: readonly NeverOne[] = [],
  touched: readonly ChangedProfile[] = profiles,
): ResolvedPart {
  const parts = resolvedParts(new Map([[profiles[0]?.block ?? "", touched]]), never);
  return answerAtOnce(parts, indexOf(profiles))[0]!;
}

/** The questions asked for that, and how many rows answer each. */
export function rowsRead(
  profiles: readonly KnownProfile[],
  touched: readonly ChangedProfile[],
): Record<string, number> {
  const read: Record<string, number> = {};
  const index = Object.entries(indexOf(profiles)).map(([name, answer]) => {
    const counted = (...asked: unknown[]) => {
      const rows = (answer as (...asked: unknown[]) => readonly unknown[])(...asked);
      read[name] = (read[name] ?? 0) + rows.length;
      return rows;
    };
    return [name, counted];
  });
  answerAtOnce(resolvedParts(new Map([[profiles[0]?.block ?? "", touched]]), []), Object.fromEntries(index) as Index);
  return read;
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
    surnamesShowing: (asked) =>
      bare.filter((one) => foundBy(one).some((found) => asked.some(({ trait }) => trait === found))),
    silentUnlike: ([asked]) => {
      const silent = bare.filter((one) => foundBy(one).includes(NOTHING));
      return silent.filter(({ rule, entity }) => rule !== KNOWN_TO_ALL || entity !== asked?.entity);
    },
    bearersShowing: (asked) =>
      named.flatMap((one) => {
        const found = foundBy(one).filter((trait) => asked.some((other) => other.trait === trait));
        return found.map((trait) => ({ block: one.block, trait, called: one.called, entity: one.entity }));
      }),
  };
}
