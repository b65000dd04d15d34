import type { Entity } from "../mentions/names.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import type { PartyTag } from "../mentions/party-tags.ts";
import type { RoleDraft } from "./role-draft.ts";

const LAWMAKER: RoleDraft = {
  ...{ title: "lawmaker", status: "current", tokens: undefined, class: "official", local: undefined },
  ...{ of: undefined, party: null, district: null },
};

/** A party tag tells the party of the title before it and, where it names a state, of what. */
export function withTag(roles: readonly RoleDraft[], tag: PartyTag, index: NameIndex): RoleDraft[] {
  const place = index.startingAt(tag.place)?.entity;
  if (roles.length === 0) return [{ ...LAWMAKER, of: place, party: tag.party }];
  return roles.map((role) => ({
    ...role,
    party: role.party ?? tag.party,
    of: (role.of === undefined || isCountry(role.of)) && sitsFor(role, place) ? place : role.of,
  }));
}

/** The town behind a member's party is whom she sits for, and no town of the speaker or leader that she is, too. */
function sitsFor({ title }: RoleDraft, place: Entity | undefined): boolean {
  return place?.kind !== "City" || !/(?:leader|speaker|whip|president|chair\w*|secretary|treasurer)$/i.test(title);
}

function isCountry({ region }: Entity): boolean {
  return region?.kind === "country";
}
