import type { Why, WhyNot } from "../../../api/decision-views.ts";
import { bestPair } from "../../../resolve/blocks/doubts.ts";
import type { Bond } from "../../../resolve/event-resolution/bond.ts";
import { compare, score, weigh } from "../../../resolve/blocks/evidence.ts";
import { mentionOf } from "../../../resolve/ledger/subjects.ts";
import { withoutOutvoted } from "../../../resolve/blocks/outvoted.ts";
import type { Profile } from "../../../resolve/blocks/profile.ts";
import { profileOf } from "../../../resolve/blocks/signature.ts";
import type { Asking } from "../asking.ts";
import { entitySides } from "./entity-sides.ts";
import { partPassages } from "./part-passages.ts";
import type { ProfileRow } from "../profile-index.ts";
import { ask } from "../record-index.ts";
import type { Part, Sides } from "./sides.ts";

/** Names of one entity that are told at most. */
const PARTS_MAX = 50;

/** What was held against one another, and what came of it; no bond where nothing compares the two. */
export interface Compared extends Sides {
  /** Why nothing compares the two, where something better than that is known. */
  readonly unmet?: string | undefined;
  readonly bond: Bond | undefined;
  readonly compared: WhyNot["compared"];
}

/** The names of an entity, those of most mentions first, each with what ties it to the first and the sentences it stands in. */
export function* entityParts(id: string): Asking<Why["parts"]> {
  const rows = yield* ranked(id);
  const weighed = withoutOutvoted(rows.map((row) => ({ ...profileIn(row), ...row })));
  const [first] = weighed;
  const parts: Why["parts"] = [];
  for (const [at, row] of rows.slice(0, PARTS_MAX).entries()) {
    const profile = weighed[at];
    const isCompared = at > 0 && first?.block === profile?.block;
    const reasons = isCompared && first && profile ? compare(first, profile) : [];
    const told = { ...sideOf(profileIn(row)), mentions: row.holders, rule: row.rule };
    parts.push({ ...told, score: score(reasons), reasons, passages: yield* partPassages(row) });
  }
  return parts;
}

/** The two names that most speak for two entities being one; where nothing compares them, the first of each. */
export function* comparedEntities(a: string, b: string): Asking<Compared> {
  const [left, right] = [yield* ranked(a), yield* ranked(b)];
  const { one = left[0], two = right[0], isWeighed } = closest(left, right);
  const [x, y] = [one && profileIn(one), two && profileIn(two)];
  const reasons = x && y && isWeighed ? compare(x, y) : [];
  const sides = yield* entitySides({ id: a, parts: first(one, left) }, { id: b, parts: first(two, right) }, reasons);
  const bond = isWeighed ? { sum: score(reasons), reasons } : undefined;
  return { bond, compared: { a: sideOf(x), b: sideOf(y) }, ...sides };
}

interface Closest {
  readonly one?: Part | undefined;
  readonly two?: Part | undefined;
  readonly isWeighed: boolean;
}

/** The two of one block that most speak for one, if there are any. */
function closest(left: readonly Part[], right: readonly Part[]): Closest {
  const profiles = new Map([...left, ...right].map((part) => [profileIn(part), part]));
  const all = [...profiles.keys()];
  const [ofLeft, ofRight] = [all.slice(0, left.length), all.slice(left.length)];
  const blocks = new Set(ofLeft.map(({ block }) => block));
  const pair = bestPair(
    ofLeft,
    ofRight.filter(({ block }) => blocks.has(block)),
    weigh,
  );
  return { one: pair && profiles.get(pair.one), two: pair && profiles.get(pair.two), isWeighed: pair !== undefined };
}

function first(chosen: Part | undefined, parts: readonly Part[]): readonly Part[] {
  return chosen === undefined ? parts : [chosen, ...parts.filter((part) => part !== chosen)];
}

/** What is never compared tells nothing. */
function sideOf(profile: Profile | undefined): WhyNot["compared"]["a"] {
  const { name, features } = profile ?? { name: "", features: {} };
  return { name, tells: { ...features } as WhyNot["compared"]["a"]["tells"] };
}

/** Those that most mentions hold come first. */
function* ranked(id: string): Asking<readonly Part[]> {
  const rows = yield* partsOf(id);
  return [...rows].sort((a, b) => b.holders - a.holders || (a.signature < b.signature ? -1 : 1));
}

/** The profiles of all that a node has become, its own mentions' among them. */
function* partsOf(id: string): Asking<readonly Part[]> {
  const verdicts = new Map(yield* ask("verdicts"));
  const merged = [...verdicts].filter(([, { to }]) => to === id).map(([subject]) => subject);
  const entities = [...(verdicts.get(id)?.to === undefined ? [id] : []), ...merged];
  const rows = yield* ask("profilesOf", entities);
  const mentions = entities.map((one) => (one.startsWith("mention:") ? one : mentionOf(one)));
  const own = new Set(mentions.filter((one) => one !== undefined));
  if (own.size === 0) return rows;
  const members = yield* ask("members", [...new Set([...own].map((one) => one.split(":")[1] ?? ""))]);
  const single = members.flatMap(({ article, mention, profile, isWitness, around }) =>
    profile !== null && !isWitness && own.has(`mention:${article}:${mention}`)
      ? [{ ...profile, holders: 1, around, article }]
      : [],
  );
  return [...rows, ...single];
}

function profileIn({ block, signature, around }: ProfileRow): Profile {
  return profileOf(block, signature, around);
}
