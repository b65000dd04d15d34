import type { Contribution } from "../../model/claims.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import { mentionId } from "../../model/ids.ts";
import { contributeAs } from "../../resolve/contribute.ts";
import type { Identity } from "../../resolve/identity.ts";
import type { EntityKey } from "../../resolve/keys/key.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import type { Asking } from "./asking.ts";
import { ask, type MemberRow } from "./record-index.ts";
import type { EventRow } from "./event-index.ts";
import { memberIn } from "./event-reports.ts";
import { entityOf } from "./member-entity.ts";
import type { UtteranceRow } from "./utterance-index.ts";
import { statementAt } from "./utterance-rows.ts";
import type { Settled } from "./settle/settle.ts";

/** What stored articles claim with the entities that they have now; those that stand aside are left out, for they claim nothing. */
export function* claimedNow(stored: readonly ExtractedArticle[], { folded }: Settled): Asking<Contribution[]> {
  const aside = new Set(
    yield* ask(
      "aside",
      stored.map(({ id }) => id),
    ),
  );
  const records = stored.filter(({ id }) => !aside.has(id));
  const ids = records.map(({ id }) => id);
  const known = yield* knownOf(ids);
  return records.map((record) => contributeAs(record, identityOf(known(record.id), folded.verdicts)));
}

/** What the index holds of one article. */
export interface Known {
  readonly members: readonly MemberRow[];
  readonly events: readonly EventRow[];
  readonly utterances: readonly UtteranceRow[];
}

/** What the index holds of each of these articles. */
export function* knownOf(articles: readonly string[]): Asking<(article: string) => Known> {
  const members = grouped(yield* ask("members", articles));
  const events = grouped(yield* ask("eventsOf", articles));
  const utterances = grouped(yield* ask("utterancesOf", articles));
  return (id) => ({
    members: members.get(id) ?? [],
    events: events.get(id) ?? [],
    utterances: utterances.get(id) ?? [],
  });
}

/** The claims as they came, unless the record as a whole knows more of the article's mentions. */
export function asKnown(given: Contribution, known: Known, { folded }: Settled): Contribution {
  const identity = identityOf(known, folded.verdicts);
  const all = [...known.members, ...known.events.map(memberIn)];
  const isTied = identity.ties.size > 0 || identity.events.size > 0 || identity.statements.size > 0;
  const isAlone = !isTied && !all.some((one) => isDecided(one, folded.verdicts));
  return isAlone ? given : contributeAs(given.article, identity);
}

function isDecided(member: MemberRow, verdicts: ReadonlyMap<string, Verdict>): boolean {
  return verdicts.has(mentionId(member.article, member.mention)) || verdicts.has(entityOf(member));
}

function identityOf({ members, events, utterances }: Known, verdicts: ReadonlyMap<string, Verdict>): Identity {
  const ties = new Map<string, EntityKey>();
  for (const { mention, profile, isWitness } of members) {
    if (profile?.entity == null || isWitness || profile.entity === profile.name) continue;
    ties.set(mention, { id: profile.entity, rule: profile.rule });
  }
  const moved = events.filter(({ entity, name }) => entity !== name);
  const copies = utterances.filter(({ lead, place }) => lead !== place);
  return {
    ties,
    events: new Map(moved.map(({ event, entity }) => [event, entity])),
    statements: new Map(copies.map(({ statement, lead }) => [statement, statementAt(lead)])),
    verdicts,
  };
}

function grouped<Row extends { readonly article: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const articles = new Map<string, Row[]>();
  for (const row of rows) {
    const known = articles.get(row.article);
    if (known === undefined) articles.set(row.article, [row]);
    else known.push(row);
  }
  return articles;
}
