import { mentionId } from "../../model/ids.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import { remembered } from "../../model/remembered.ts";
import { type EntityOf, type EventDraft, eventDraft } from "../../resolve/event-resolution/draft.ts";
import { storyKeys } from "../../resolve/event-resolution/foothold.ts";
import { type EventProfile, inBlock, ownName, profileOf } from "../../resolve/event-resolution/profile.ts";
import { partOf } from "../../resolve/event-resolution/seasons.ts";
import type { Storied } from "../../resolve/event-resolution/story.ts";
import { reachOf } from "../../resolve/event-resolution/stretches.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import type { EventRow } from "./event-index.ts";
import type { MemberRow } from "./record-index.ts";
import { entityOf } from "./member-entity.ts";

/** What a row of the index tells: what the article says, and who its mentions are. */
interface Told {
  readonly draft: EventDraft;
  readonly entities: Readonly<Record<string, string>>;
}

/** An event of an article before it is known who is who. */
export interface DraftedEvent {
  readonly article: string;
  readonly event: string;
  readonly draft: EventDraft;
}

export function draftsOf(article: ExtractedArticle): DraftedEvent[] {
  return article.events.map((event) => ({ article: article.id, event: event.id, draft: eventDraft(event, article) }));
}

export function draftIn({ article, event, told }: EventRow): DraftedEvent {
  return { article, event, draft: (JSON.parse(told) as Told).draft };
}

/** A report's row while it is compared with no other. */
export function rowOf({ article, event, draft }: DraftedEvent, entity: EntityOf): EventRow {
  const profile = profileOf(draft, article, event, entity);
  const { block = null, name } = profile;
  const told = JSON.stringify({ draft, entities: entitiesIn(draft, entity) } satisfies Told);
  const { first = null, last = null } = reachOf(profile) ?? {};
  return { article, event, block, part: partOf(profile) ?? null, first, last, name, entity: name, told };
}

/** A report in the block that it was put into. */
export function profileIn(row: EventRow): EventProfile {
  return inBlock(storiedIn(row).profile, row.block ?? undefined);
}

/** A report by itself, whatever block it was put into. */
export function storiedIn({ article, event, told }: EventRow): Storied {
  return storiedAs(`${article} ${event} ${told}`);
}

/** What reports of a busy place tell is read with every article on it. */
const storiedAs = remembered(5_000, (row): Storied => {
  const [article = "", event = ""] = row.split(" ", 2);
  const { draft, entities } = JSON.parse(row.slice(article.length + event.length + 2)) as Told;
  const entity = (mention: string) => entities[mention];
  const profile = profileOf(draft, article, event, entity);
  return { profile, keys: storyKeys(draft, article, entity), reach: reachOf(profile) };
});

/** A row as a mention of the index, which a decision may move. */
export function memberIn({ article, event, block, name, entity }: EventRow): MemberRow {
  const profile = { block: block ?? "", signature: `${article} ${event}`, name, entity, rule: "same-event" };
  return {
    article,
    mention: event,
    own: ownName(article, event),
    isWitness: false,
    profile,
    around: null,
    company: [],
  };
}

/** Who the mentions of an article are, once the ledger has spoken. */
export function entitiesOf(members: readonly MemberRow[], verdicts: ReadonlyMap<string, Verdict>): EntityOf {
  const known = new Map<string, string>();
  for (const member of members) {
    if (member.isWitness) continue;
    const before = verdicts.get(mentionId(member.article, member.mention))?.to ?? entityOf(member);
    const verdict = verdicts.get(before);
    const id = verdict === undefined ? before : verdict.to;
    if (id !== null && id !== "") known.set(member.mention, id);
  }
  return (mention) => known.get(mention);
}

/** Only those that the draft speaks of, in the order of their ids. */
function entitiesIn(draft: EventDraft, entity: EntityOf): Record<string, string> {
  const mentions = [...draft.places, ...draft.named, ...draft.participants.map(({ mention }) => mention)];
  const pairs = [...new Set(mentions)].sort().map((mention) => [mention, entity(mention)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
