import fc from "fast-check";
import type { KnownProfile } from "../../../graph/resolve/blocks/block-part.ts";
import type { Profile } from "../../../graph/resolve/blocks/profile.ts";
import { signatureOf } from "../../../graph/resolve/blocks/signature.ts";
import { profilesOf } from "../../../graph/resolve/blocks/profiles.ts";
import { heldOnceMore } from "../../support/held.ts";
import { beside, naming } from "../../support/resolved.ts";
import { resolveTouched, rowsRead } from "../../support/whole-block.ts";

const GIVEN = ["John", "Jack", "J.", "Ana", "A.", "Ann Q.", "J. Robert", "Robert", "Bob", "Kim", ""];

const someone = fc.record({
  name: fc.constantFrom(...GIVEN).map((given) => `${given} Shaw`.trim()),
  held: fc.record(
    {
      title: fc.constantFrom("Mayor", "Sen."),
      party: fc.constantFrom("Democratic", "Republican"),
      state: fc.constantFrom("Ohio", "Texas"),
      town: fc.constantFrom("Harlow", "Tolland"),
    },
    { requiredKeys: [] },
  ),
  others: fc.uniqueArray(fc.constantFrom("Ada Quill", "Quill", "Ben Orr", "Orr"), { maxLength: 2 }),
});

/** The block's profiles, with who each was found to be. */
type Block = ReadonlyMap<string, KnownProfile>;

/** What these mentions come to, in the order of their articles, each as it was found before. */
function blockOf(held: readonly Profile[], before: Block): Block {
  const block = new Map<string, KnownProfile>();
  for (const profile of held) {
    const signature = signatureOf(profile);
    const { entity, rule } = before.get(signature) ?? {};
    const known = entity === undefined || rule === undefined ? {} : { entity, rule };
    block.set(signature, { ...heldOnceMore(block.get(signature), profile), ...known });
  }
  return block;
}

/** These mentions with so many more like one of them, or as many fewer. */
function changed(held: readonly Profile[], profile: Profile, times: number): Profile[] {
  if (times > 0) return [...held, ...Array.from({ length: times }, () => profile)];
  const told = JSON.stringify(profile);
  const like = held.filter((one) => JSON.stringify(one) === told).slice(times);
  return held.filter((one) => !like.includes(one));
}

interface Change {
  readonly who: typeof someone extends fc.Arbitrary<infer Value> ? Value : never;
  readonly times: number;
}

/** Holds what each change comes to, found from what it touches, to what the whole block gives afresh. */
function holdToWhole(changes: readonly Change[]): void {
  let held: readonly Profile[] = [];
  let block: Block = new Map();
  for (const { who, times } of changes) {
    const [{ profile } = {}] = profilesOf(beside(naming("a1", who.name, who.held), who.others));
    const signature = signatureOf(profile!);
    const was = block.get(signature)?.entity;
    held = changed(held, profile!, times);
    block = blockOf(held, block);
    const { ties } = resolveTouched([...block.values()], [], [{ ...profile!, signature, was: was ?? null }]);
    block = new Map(
      [...block].map(([key, one]) => {
        const tie = ties.get(key);
        return [key, tie === undefined ? one : { ...one, entity: tie.entity ?? null, rule: tie.rule }];
      }),
    );
    const whole = resolveTouched([...blockOf(held, new Map()).values()]).ties;
    for (const [key, { entity, rule }] of block)
      expect([entity ?? undefined, rule]).toEqual([whole.get(key)?.entity, whole.get(key)?.rule]);
  }
}

const RUNS = { numRuns: 300 };

it("finds in what is touched what it finds in the whole block", () => {
  // Some are written about often enough to be known to all by the surname.
  const often = fc.record({ who: someone, times: fc.constantFrom(1, 1, 1, 12, -1, -1, -1, -12) });
  fc.assert(fc.property(fc.array(often, { maxLength: 30 }), holdToWhole), RUNS);
});

it("finds by the company of what is touched what it finds in the whole block", () => {
  const oneOfTown = fc.record({
    name: fc.constantFrom("Ana Shaw", "A. Shaw", "Kim Shaw", "Shaw", "Shaw"),
    held: fc.record({ title: fc.constantFrom("Mayor"), town: fc.constant("Harlow") }, { requiredKeys: ["town"] }),
    others: fc.uniqueArray(fc.constantFrom("Ada Quill", "Quill", "Ben Orr", "Orr"), { maxLength: 2 }),
  });
  const change = fc.record({ who: oneOfTown, times: fc.constantFrom(1, 1, -1, 20) });
  fc.assert(fc.property(fc.array(change, { maxLength: 12 }), holdToWhole), RUNS);
});

it("finds a surname alone to be somebody else with whom it was found to be by its company", () => {
  const mayor = { title: "Mayor", town: "Harlow" } as const;
  holdToWhole([
    { who: { name: "A. Shaw", held: mayor, others: ["Ada Quill", "Ben Orr"] }, times: 1 },
    { who: { name: "Shaw", held: { town: "Harlow" }, others: ["Ada Quill", "Ben Orr"] }, times: 1 },
    { who: { name: "Ana Shaw", held: mayor, others: [] }, times: 1 },
  ]);
});

describe("a surname alone, beside others who share its office", () => {
  const found = (name: string, title?: string): KnownProfile => {
    const [{ profile } = {}] = profilesOf(naming("a1", name, title === undefined ? {} : { title }));
    return { ...profile!, signature: signatureOf(profile!), holders: 1, entity: profile!.name };
  };
  const alone = found("Shaw", "Mayor");
  const mayors = [
    "Ada",
    "Ben",
    "Cleo",
    "Dov",
    "Eli",
    "Fay",
    "Gus",
    "Hal",
    "Ivy",
    "Jon",
    "Kit",
    "Lea",
    "Moe",
    "Ned",
    "Oda",
    "Pia",
  ];
  const block = (names: readonly string[]) => [
    ...names.map((one) => found(`${one} Shaw`, "Mayor")),
    alone,
    found("Zoe Shaw", "Mayor"),
  ];

  it("has those read whom it may be", () => {
    const all = block(mayors);
    expect(rowsRead(all, [found("Zoe Shaw", "Mayor")])).toMatchObject({ surnamesShowing: 1, profilesCalled: 1 + 16 });
  });

  it("has nobody read where they are more than could be told apart, and stays in its article", () => {
    const [all, touched] = [block([...mayors, "Sol"]), [found("Zoe Shaw", "Mayor")]];
    expect(rowsRead(all, touched)).toMatchObject({ surnamesShowing: 1, profilesCalled: 1 });
    expect(resolveTouched(all, [], touched).ties.get(alone.signature)?.entity).toBeUndefined();
    expect(resolveTouched(all).ties.get(alone.signature)?.entity).toBeUndefined();
  });

  it("is not read where who is touched shares nothing with it, whoever else is called alike", () => {
    const touched = found("Z. Shaw");
    expect(rowsRead([...block(mayors), touched], [touched])).toEqual({
      bearers: 18,
      profilesCalled: 2,
      silentUnlike: 0,
    });
  });
});
