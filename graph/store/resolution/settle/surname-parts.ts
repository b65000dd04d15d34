import {
  type Bearer,
  entitiesNear,
  type Found,
  inCompany,
  type InCompany,
  type KnownProfile,
  movedAmong,
  parted,
  type Surnames,
  traitsAwaited,
} from "../../../resolve/blocks/block-part.ts";
import type { Tie } from "../../../resolve/blocks/block.ts";
import { calledOf } from "../../../resolve/blocks/comparable.ts";
import { profileOf } from "../../../resolve/blocks/signature.ts";
import { traitsOf } from "../../../resolve/blocks/surname-alone.ts";
import type { Asking } from "../asking.ts";
import { type ByBlock, called, grouped, knownProfile, type NamedPart, wordsIn, wordsOf } from "./block-parts.ts";
import type { FoundRow, ProfilePlace, TraitAsked } from "../profile-index.ts";
import { ask } from "../record-index.ts";

/** A block of which those with a name are told apart, and whom a surname means there that shows nothing. */
export interface ToldApart extends NamedPart {
  readonly now: ReadonlyMap<string, Tie>;
  readonly known: string | undefined;
}

/** Reads of each of these blocks the surnames alone that may speak of somebody else than before. */
export function* surnameParts(parts: readonly ToldApart[]): Asking<ReadonlyMap<string, Surnames>> {
  const people = parts.filter(({ block }) => block.startsWith(PEOPLE));
  if (people.length === 0) return new Map();
  const alone = yield* surnamesAlone(people);
  const companions = yield* inCompanyOf(people, alone);
  const sharing = yield* passedBy(people, alone);
  const waits = new Map(people.map(({ block }) => [block, parted(alone.get(block) ?? [], sharing.get(block) ?? [])]));
  const near = yield* nearby(new Map(people.map(({ block, passed }) => [block, passed])), waits, sharing);
  return new Map(
    people.map(({ block, known }) => [
      block,
      {
        ...(waits.get(block) ?? { waiting: [], lost: [] }),
        ...{ known, near: near.get(block) ?? [], companions: companions.get(block) ?? [] },
      },
    ]),
  );
}

/** The surnames alone of each block that may be somebody else now, each once. */
function* surnamesAlone(people: readonly ToldApart[]): Asking<ByBlock<KnownProfile>> {
  const silent = yield* silentUnlike(people);
  const company = yield* companyMoved(people);
  const awaited = people.map(({ block, changed, looked, now }) => {
    const around = [...changed.flatMap((one) => one.company ?? []), ...(company.get(block) ?? [])];
    return [block, [...traitsAwaited(changed, looked, now), ...around.map(inCompany)]] as const;
  });
  const showing = yield* surnamesShowing(new Map(awaited));
  return new Map(
    people.map(({ block }) => {
      const all = [...(silent.get(block) ?? []), ...(showing.get(block) ?? [])];
      return [block, [...new Map(all.map((one) => [one.signature, one])).values()]] as const;
    }),
  );
}

/** In whose company articles name those who are somebody else now. */
function* companyMoved(people: readonly ToldApart[]): Asking<ByBlock<string>> {
  const moved = people.flatMap(({ looked, now }) => movedAmong(looked, now));
  return moved.length === 0
    ? new Map()
    : grouped(yield* ask("companyOf", moved.map(placeIn)), ({ company }) => company);
}

function placeIn({ block, signature }: KnownProfile): ProfilePlace {
  return { block, signature };
}

/** Who is named in full in the company of these surnames alone, as those are found now. */
function* inCompanyOf(people: readonly ToldApart[], alone: ByBlock<KnownProfile>): Asking<ByBlock<InCompany>> {
  const asked = people.flatMap(({ block }) => {
    const words = (alone.get(block) ?? []).flatMap(({ features }) => features.company ?? []);
    return [...new Set(words)].map((company) => ({ block, company }));
  });
  if (asked.length === 0) return new Map();
  const nowIn = new Map(people.map(({ block, now }) => [block, now]));
  return grouped(yield* ask("inCompany", asked), ({ block, signature, company, entity }) => ({
    ...{ company, profile: profileOf(block, signature) },
    entity: nowIn.get(block)?.get(signature)?.entity ?? entity ?? "",
  }));
}

function* silentUnlike(people: readonly ToldApart[]): Asking<ByBlock<KnownProfile>> {
  const asked = people.map(({ block, known }) => ({ block, entity: known ?? null }));
  return grouped(yield* ask("silentUnlike", asked), knownProfile);
}

/** Only people go by a part of their name alone. */
const PEOPLE = "person:";

/** Of those who are passed by, who shares something with a surname alone. */
function* passedBy(
  parts: readonly { readonly block: string; readonly given: ReadonlySet<string> }[],
  alone: ByBlock<KnownProfile>,
): Asking<ByBlock<Found>> {
  const asked = asking(new Map([...alone].map(([block, all]) => [block, all.flatMap(traitsOf)])));
  const sharing =
    asked.length === 0 ? new Map<string, Found[]>() : grouped(yield* ask("bearersShowing", asked), foundIn);
  return new Map(
    parts.map(({ block, given }) => [
      block,
      (sharing.get(block) ?? []).filter(({ called: [first] }) => !given.has(first)),
    ]),
  );
}

/** Of those who are passed by, the profiles of each who shares something with a surname that waits. */
function* nearby(
  passed: ByBlock<Bearer>,
  waits: ReadonlyMap<string, Pick<Surnames, "waiting">>,
  sharing: ByBlock<Found>,
): Asking<ReadonlyMap<string, readonly (readonly KnownProfile[])[]>> {
  const entities = [...waits].map(([block, { waiting }]) => {
    const traits = new Set(waiting.flatMap(traitsOf));
    const found = (sharing.get(block) ?? []).filter(({ trait }) => traits.has(trait));
    return [block, entitiesNear(passed.get(block) ?? [], new Set(found.map(({ entity }) => entity)))] as const;
  });
  const rows = yield* called(entities.map(([block, all]) => [block, all.flat()]));
  return new Map(
    entities.map(([block, all]) => [
      block,
      all.map((bearers) => {
        const names = new Set(bearers.map(wordsOf));
        const isOf = (one: KnownProfile) => one.entity === bearers[0]?.entity && names.has(calledOf(one).join(" "));
        return (rows.get(block) ?? []).filter(isOf);
      }),
    ]),
  );
}

/** The surnames alone of a block that show any of these traits. */
function* surnamesShowing(traits: ReadonlyMap<string, readonly string[]>): Asking<ByBlock<KnownProfile>> {
  const asked = asking(traits);
  return asked.length === 0 ? new Map() : grouped(yield* ask("surnamesShowing", asked), knownProfile);
}

/** Each once. */
function asking(traits: ReadonlyMap<string, readonly string[]>): TraitAsked[] {
  return [...traits].flatMap(([block, all]) => [...new Set(all)].map((trait) => ({ block, trait })));
}

function foundIn({ trait, called: words, entity }: FoundRow): Found {
  return { trait, called: wordsIn(words), entity };
}
