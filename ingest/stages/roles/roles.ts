import type { ArticleLayer, MentionsLayer, SentencesLayer, Stage, TextLayer } from "../../document.ts";
import type { View } from "../mentions/candidate.ts";
import type { Gazetteer } from "../mentions/gazetteer/gazetteer.ts";
import { indexNames, type NameIndex } from "../mentions/name-index.ts";
import type { Entity, NamesLayer } from "../mentions/names.ts";
import { partyTagsIn, type PartyTag } from "../mentions/party-tags.ts";
import { type Seats, seatsOf } from "../mentions/seats.ts";
import { rolesBehind } from "./appositives.ts";
import { roleBefore } from "./before.ts";
import { officeOf, roleOfHandle } from "./handles.ts";
import { mentionsOf } from "./mention.ts";
import type { RoleDraft } from "./role-draft.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer & NamesLayer;

/**
 * Reads who holds, held or seeks which office, and gives the article's names their final form: a person with a public role is an
 * Official, and mentions are numbered in reading order.
 */
export function createRoles(gazetteer: Gazetteer): Stage<Needs, MentionsLayer> {
  return (document) => {
    // Shapes are only needed to find names; roles are read from words.
    const view: View = { tokens: document.tokens, shapes: new Uint8Array(0), gazetteer };
    const index = indexNames(document.entities);
    const tags = new Map(partyTagsIn(view, document.text).map((tag) => [tag.first - 1, tag]));
    const seats = seatsFor(document, index);
    const roles = new Map<Entity, RoleDraft[]>();
    for (const entity of document.entities) {
      if (entity.kind !== "Person") continue;
      const found = rolesOf(view, document, index, entity, tags);
      const handle = roleOfHandle(entity, document.entities);
      roles.set(entity, merged([...found, ...(handle === undefined ? [] : [handle])], seats));
    }
    return { ...document, mentions: mentionsOf(document, roles, gazetteer.people) };
  };
}

function rolesOf(
  view: View,
  document: Needs,
  index: NameIndex,
  entity: Entity,
  tags: ReadonlyMap<number, PartyTag>,
): RoleDraft[] {
  const found: RoleDraft[] = [];
  for (const name of entity.names) {
    const sentence = sentenceOf(document, name.first);
    const before = roleBefore(view, document.text, index, name, sentence.first);
    const own = [...(before === undefined ? [] : [before]), ...rolesBehind(view, document.text, index, name, sentence)];
    const tag = tags.get(name.end);
    found.push(...(tag === undefined ? own : withTag(own, tag, index)));
  }
  return found;
}

/** A party tag tells the party of the title before it and, where it names a state, of what. */
function withTag(roles: readonly RoleDraft[], tag: PartyTag, index: NameIndex): RoleDraft[] {
  const place = index.startingAt(tag.place)?.entity;
  if (roles.length === 0) {
    const seat = {
      title: "lawmaker",
      status: "current",
      tokens: undefined,
      class: "official",
      local: undefined,
    } as const;
    return [{ ...seat, of: place, party: tag.party, district: null }];
  }
  return roles.map((role) => ({
    ...role,
    party: role.party ?? tag.party,
    of: role.of === undefined || isCountry(role.of) ? place : role.of,
  }));
}

function isCountry({ region }: Entity): boolean {
  return region?.kind === "country";
}

function sentenceOf({ sentences }: SentencesLayer, token: number): { first: number; end: number } {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.tokens[0] ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  const [first = 0, end = 0] = sentences[low]?.tokens ?? [];
  return { first, end };
}

/** A mayor's office that the article names tells the town, where neither its dateline nor its other names do. */
function seatsFor(document: Needs, index: NameIndex): Seats {
  const seats = seatsOf(document, document.entities, index);
  return { ...seats, town: seats.town ?? officeOf("mayor", document.entities)?.of };
}

/** Titles that are one office under several names. */
const CONGRESS = /^(?:u\.?s\.? )?(?:rep\.?|reps\.?|representative|congressman|congresswoman)$/;

/** One role a title and status, with what any of its uses tells; the first use gives the words. */
function merged(roles: readonly RoleDraft[], seats: Seats): RoleDraft[] {
  const byTitle = new Map<string, RoleDraft>();
  for (const role of roles) {
    const title = role.title.toLowerCase();
    const key = `${CONGRESS.test(title) ? "representative" : title} ${role.status}`;
    const other = byTitle.get(key);
    byTitle.set(
      key,
      other === undefined
        ? role
        : {
            ...other,
            of: other.of ?? role.of,
            party: other.party ?? role.party,
            district: other.district ?? role.district,
          },
    );
  }
  return [...byTitle.values()].map((role) => {
    const seat = role.of === undefined && role.local !== undefined ? seats[role.local] : undefined;
    return seat === undefined ? role : { ...role, of: seat };
  });
}
