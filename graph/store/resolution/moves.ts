import type { Move } from "../../api/decision-views.ts";
import { mentionId } from "../../model/ids.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import type { Asking } from "./asking.ts";
import { memberIn } from "./event-reports.ts";
import { entityOf } from "./member-entity.ts";
import { ask, type MemberRow } from "./record-index.ts";
import { placeOf } from "./settle/settle.ts";
import type { SettledRecord } from "./settle/settle-record.ts";

/** Moves told of one decision, those of most mentions first. */
const MOVES_MAX = 100;

/** What moves where: how many articles tell of it, and the mentions. */
export interface Moves {
  readonly articles: number;
  readonly mentions: ReadonlySet<string>;
  readonly moves: Move[];
}

/** Between the record before a change and after it. */
export function* movesOf(settled: SettledRecord): Asking<Moves> {
  const { touched, verdictsBefore, folded } = settled;
  const moves = new Map<string, Move>();
  const articles = new Set<string>();
  const mentions = new Set<string>();
  for (const member of touched.size === 0 ? [] : yield* mentionsOf([...touched].sort())) {
    if (member.isWitness) continue;
    const was = wasOf(member, settled);
    const [from, before] = ruled(member, was, verdictsBefore);
    const [to, after] = ruled(member, entityOf(member), folded.verdicts);
    if (from === to && before?.name === after?.name && before?.kind === after?.kind) continue;
    articles.add(member.article);
    mentions.add(mentionId(member.article, member.mention));
    const key = `${from ?? ""} ${to ?? ""}`;
    moves.set(key, { from: from ?? was, to, mentions: (moves.get(key)?.mentions ?? 0) + 1 });
  }
  const ordered = [...moves.values()].sort((a, b) => b.mentions - a.mentions || (a.from < b.from ? -1 : 1));
  return { articles: articles.size, mentions, moves: ordered.slice(0, MOVES_MAX) };
}

/** Mentions of entities, then of events. */
function* mentionsOf(articles: readonly string[]): Asking<MemberRow[]> {
  const members = yield* ask("members", articles);
  return [...members, ...(yield* ask("eventsOf", articles)).map(memberIn)];
}

function wasOf(member: MemberRow, { entitiesBefore, eventsBefore }: SettledRecord): string {
  const event = eventsBefore.get(`${member.article} ${member.mention}`);
  if (event !== undefined) return event;
  const was = member.profile === null ? undefined : entitiesBefore.get(placeOf(member.profile));
  return was === undefined ? entityOf(member) : (was ?? member.own ?? "");
}

/** The entity of a mention once the ledger has spoken. */
function ruled(
  { article, mention }: MemberRow,
  entity: string,
  verdicts: ReadonlyMap<string, Verdict>,
): [to: string | null, verdict: Verdict | undefined] {
  const apart = verdicts.get(mentionId(article, mention))?.to ?? entity;
  const verdict = verdicts.get(apart);
  return [verdict === undefined ? apart : verdict.to, verdict];
}
