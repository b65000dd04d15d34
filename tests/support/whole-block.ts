import { type ChangedProfile, type KnownProfile, foundBy, NOTHING } from "../../graph/resolve/blocks/block-part.ts";
import type { NeverOne } from "../../graph/resolve/blocks/bonds.ts";
import { calledOf } from "../../graph/resolve/blocks/comparable.ts";
import { aroundOf, companyLeftOut } from "../../graph/resolve/blocks/signature.ts";
import { BY_COMPANY } from "../../graph/resolve/blocks/surname-company.ts";
import { KNOWN_TO_ALL, UNREAD } from "../../graph/resolve/blocks/surnames.ts";
import { answerAtOnce } from "../../graph/store/resolution/asking.ts";
import type { RecordIndex } from "../../graph/store/resolution/record-index.ts";
import { type ResolvedPart, resolvedParts } from "../../graph/store/resolution/settle/resolved-parts.ts";

type Index = Pick<
  RecordIndex,
  "bearers" | "profilesCalled" | "surnamesShowing" | "silentUnlike" | "bearersShowing" | "inCompany" | "companyOf"
>;

/** Resolves what a change to one block touches, all of it unless told, as a store does that holds these profiles. */
export function resolveTouched(
  profiles: readonly KnownProfile[],
  never: readonly NeverOne[] = [],
  touched: readonly ChangedProfile[] = profiles,
): ResolvedPart {
  return answerAtOnce(resolvedParts(change(profiles, touched), never), indexOf(profiles))[0]!;
}

function change(profiles: readonly KnownProfile[], touched: readonly ChangedProfile[]) {
  const all = touched.map((one) => ({ ...one, company: companyLeftOut(one) }));
  return new Map([[profiles[0]?.block ?? "", all]]);
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
  answerAtOnce(resolvedParts(change(profiles, touched), []), Object.fromEntries(index) as Index);
  return read;
}

function indexOf(profiles: readonly KnownProfile[]): Index {
  const rows = profiles.map((one) => ({
    ...{ entity: null, rule: one.name === "" ? UNREAD : "name", ...one },
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
      const known = asked?.entity ?? null;
      const isUnlike: Record<string, (entity: string | null) => boolean> = {
        [UNREAD]: () => true,
        [KNOWN_TO_ALL]: (entity) => entity !== known,
        [BY_COMPANY]: () => known !== null,
      };
      return silent.filter(({ rule, entity }) => isUnlike[rule]?.(entity) ?? false);
    },
    inCompany: (asked) =>
      named.flatMap(({ block, signature, entity, features: { company = [] } }) =>
        asked
          .filter((one) => company.includes(one.company))
          .map((one) => ({ block, company: one.company, signature, entity })),
      ),
    companyOf: (places) =>
      named
        .filter((one) => places.some(({ signature }) => signature === one.signature))
        .flatMap(({ block, features: { company = [] } }) => company.map((word) => ({ block, company: word }))),
    bearersShowing: (asked) =>
      named.flatMap((one) => {
        const found = foundBy(one).filter((trait) => asked.some((other) => other.trait === trait));
        return found.map((trait) => ({ block: one.block, trait, called: one.called, entity: one.entity }));
      }),
  };
}
