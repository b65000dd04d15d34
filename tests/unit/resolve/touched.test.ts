import fc from "fast-check";
import type { KnownProfile } from "../../../graph/resolve/blocks/block-part.ts";
import { type CountedProfile, signatureOf } from "../../../graph/resolve/blocks/profile.ts";
import { profilesOf } from "../../../graph/resolve/blocks/profiles.ts";
import { naming } from "../../support/resolved.ts";
import { resolveTouched, rowsRead } from "../../support/whole-block.ts";

const GIVEN = ["John", "Jack", "J.", "Ana", "A.", "Ann Q.", "J. Robert", "Robert", "Bob", "Kim", ""];

const someone = fc.record({
  name: fc.constantFrom(...GIVEN).map((given) => `${given} Shaw`.trim()),
  held: fc.record(
    {
      title: fc.constantFrom("Mayor", "Sen."),
      party: fc.constantFrom("Democratic", "Republican"),
      state: fc.constantFrom("Ohio", "Texas"),
    },
    { requiredKeys: [] },
  ),
});

/** The block's profiles, with who each was found to be. */
type Block = ReadonlyMap<string, KnownProfile>;

function changed(block: Block, profile: CountedProfile, comes: boolean): Block {
  const { signature } = profile;
  const known = block.get(signature);
  const holders = (known?.holders ?? 0) + (comes ? 1 : -1);
  const next = new Map(block);
  if (holders > 0) next.set(signature, { ...(known ?? profile), holders });
  else next.delete(signature);
  return next;
}

it("finds in what is touched what it finds in the whole block", () => {
  // Some are written about often enough to be known to all by the surname.
  const often = fc.record({ who: someone, comes: fc.boolean(), times: fc.constantFrom(1, 1, 1, 12) });
  fc.assert(
    fc.property(fc.array(often, { maxLength: 30 }), (changes) => {
      let block: Block = new Map();
      for (const { who, comes, times } of changes) {
        const [{ profile } = {}] = profilesOf(naming("a1", who.name, who.held));
        const counted = { ...profile!, signature: signatureOf(profile!), holders: 1 };
        const was = block.get(counted.signature)?.entity;
        for (let time = 0; time < times; time += 1) block = changed(block, counted, comes);
        const { ties } = resolveTouched([...block.values()], [], [{ ...counted, was: was ?? null }]);
        block = new Map(
          [...block].map(([signature, one]) => {
            const tie = ties.get(signature);
            return [signature, tie === undefined ? one : { ...one, entity: tie.entity ?? null }];
          }),
        );
        const whole = resolveTouched([...block.values()]).ties;
        for (const [signature, { entity }] of block) expect(entity ?? undefined).toBe(whole.get(signature)?.entity);
      }
    }),
    { numRuns: 300 },
  );
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
