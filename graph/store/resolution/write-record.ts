import type { Contribution } from "../../model/claims.ts";
import { mentionId } from "../../model/ids.ts";
import { contributeAs } from "../../resolve/contribute.ts";
import type { Identity } from "../../resolve/identity.ts";
import type { EntityKey } from "../../resolve/keys.ts";
import type { Verdict } from "../../resolve/ledger/fold.ts";
import type { Asking } from "./asking.ts";
import { ask, type MemberRow } from "./record-index.ts";
import { settle, type Settled } from "./settle.ts";

/** Articles written again in one go: bounds the memory of a change that touches many. */
const CHUNK = 200;

/** Adds articles, or replaces those with the same id, and writes again those whose entities they change. */
export function* addArticles(contributions: readonly Contribution[]): Asking<void> {
  // Of two with one id the later stands, as if they had come one after the other.
  const latest = new Map(contributions.map((one) => [one.article.id, one]));
  if (latest.size === 0) return;
  const ids = [...latest.keys()];
  const settled = yield* settle(
    ids,
    ids.flatMap((id) => latest.get(id)?.article ?? []),
  );
  const members = grouped(yield* ask("members", ids));
  const claimed = ids.flatMap((id) => latest.get(id) ?? []);
  yield* ask(
    "apply",
    claimed.map((one) => asKnown(one, members.get(one.article.id) ?? [], settled)),
  );
  yield* writeAgain(
    [...settled.touched].filter((id) => !latest.has(id)),
    settled,
  );
}

/** Takes an article out. False if it is not there. */
export function* removeArticle(id: string): Asking<boolean> {
  if (!(yield* ask("remove", id))) return false;
  const settled = yield* settle([id], []);
  yield* writeAgain(
    [...settled.touched].filter((one) => one !== id),
    settled,
  );
  return true;
}

/** Writes stored articles with the entities that they have now. */
export function* writeAgain(articles: readonly string[], { folded }: Settled): Asking<void> {
  const ordered = [...articles].sort();
  for (let at = 0; at < ordered.length; at += CHUNK) {
    const records = yield* ask("records", ordered.slice(at, at + CHUNK));
    const members = grouped(
      yield* ask(
        "members",
        records.map(({ id }) => id),
      ),
    );
    yield* ask(
      "apply",
      records.map((record) => contributeAs(record, identityOf(members.get(record.id) ?? [], folded.verdicts))),
    );
  }
}

/** The claims as they came, unless the record as a whole knows more of the article's mentions. */
function asKnown(given: Contribution, members: readonly MemberRow[], { folded }: Settled): Contribution {
  const identity = identityOf(members, folded.verdicts);
  const isAlone = identity.ties.size === 0 && !members.some((one) => isDecided(one, folded.verdicts));
  return isAlone ? given : contributeAs(given.article, identity);
}

function isDecided(member: MemberRow, verdicts: ReadonlyMap<string, Verdict>): boolean {
  return verdicts.has(mentionId(member.article, member.mention)) || verdicts.has(entityOf(member));
}

/** The entity of a mention before anything is decided. */
export function entityOf({ profile, own }: MemberRow): string {
  return profile?.entity ?? own ?? "";
}

function identityOf(members: readonly MemberRow[], verdicts: ReadonlyMap<string, Verdict>): Identity {
  const ties = new Map<string, EntityKey>();
  for (const { mention, profile, isWitness } of members) {
    if (profile?.entity == null || isWitness || profile.entity === profile.name) continue;
    ties.set(mention, { id: profile.entity, rule: profile.rule });
  }
  return { ties, verdicts };
}

function grouped(members: readonly MemberRow[]): Map<string, MemberRow[]> {
  const articles = new Map<string, MemberRow[]>();
  for (const member of members) {
    const known = articles.get(member.article);
    if (known === undefined) articles.set(member.article, [member]);
    else known.push(member);
  }
  return articles;
}
