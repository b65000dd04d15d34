import type { ArticleLayer, MentionsLayer, SentencesLayer, Stage, TextLayer } from "../../document.ts";
import type { View } from "../mentions/candidate.ts";
import type { Gazetteer } from "../mentions/gazetteer/gazetteer.ts";
import { indexNames, type NameIndex } from "../mentions/name-index.ts";
import type { Entity, Name, NamesLayer } from "../mentions/names.ts";
import { partyTagsIn, type PartyTag } from "../mentions/party-tags.ts";
import { type Seats, seatsOf } from "../mentions/seats.ts";
import { rolesBehind } from "./appositives.ts";
import { roleBefore } from "./before.ts";
import { roleGiven } from "./clauses.ts";
import { officeOf, roleOfHandle } from "./handles.ts";
import { mentionsOf } from "./mention.ts";
import { bodyOf, seatTold } from "./local.ts";
import { merged } from "./merged.ts";
import type { Reading, Window } from "./office-phrase.ts";
import { withTag } from "./party-tag-roles.ts";
import type { RoleDraft } from "./role-draft.ts";
import { rolesOfSuccession, successionsIn } from "./successions.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer & NamesLayer;

/** Roles by the name that they are told at. */
type RolesByName = Map<Name, RoleDraft[]>;

/**
 * Reads who holds, held or seeks which office, and gives the article's names their final form: a person with a public role is an
 * Official, and mentions are numbered in reading order.
 */
export function createRoles(gazetteer: Gazetteer): Stage<Needs, MentionsLayer> {
  return (document) => {
    // Shapes are only needed to find names; roles are read from words.
    const view: View = { tokens: document.tokens, shapes: new Uint8Array(0), gazetteer };
    const reading: Reading = { view, text: document.text, index: indexNames(document.entities) };
    const tags = new Map(partyTagsIn(view, document.text).map((tag) => [tag.first - 1, tag]));
    const told = rolesByName(reading, document, tags);
    const seats = seatsFor(document, reading.index, [...told.values()].flat());
    const roles = new Map<Entity, RoleDraft[]>();
    for (const entity of document.entities) {
      if (entity.kind !== "Person") continue;
      const found = entity.names.flatMap((name) => told.get(name) ?? []);
      const handle = roleOfHandle(entity, document.entities);
      roles.set(entity, merged([...found, ...(handle === undefined ? [] : [handle])], seats, document.entities));
    }
    return { ...document, mentions: mentionsOf(document, roles, gazetteer.people) };
  };
}

function rolesByName(reading: Reading, document: Needs, tags: ReadonlyMap<number, PartyTag>): RolesByName {
  const told: RolesByName = new Map();
  for (const { tokens } of document.sentences) {
    const sentence: Window = { first: tokens[0], end: tokens[1] };
    const names = reading.index
      .within(...tokens)
      .flatMap(({ name, entity }) => (entity.kind === "Person" ? [name] : []));
    for (const name of names) {
      const own = rolesAt(reading, name, sentence);
      const tag = tags.get(name.end);
      told.set(name, tag === undefined ? own : withTag(own, tag, reading.index));
    }
    addSuccessions(reading, names, sentence, told);
  }
  return told;
}

function rolesAt(reading: Reading, name: Name, sentence: Window): RoleDraft[] {
  const before = roleBefore(reading, name, sentence);
  const given = roleGiven(reading, name, sentence, before?.tokens?.[0] ?? name.first);
  const roles = [before, given].filter((role) => role !== undefined).concat(rolesBehind(reading, name, sentence));
  return roles.map((role) => withBodyOfSentence(reading, role, sentence));
}

/** Where an article names several bodies, the one in the title's own sentence: "Otis police sent Sgt. Ana Ruiz". */
function withBodyOfSentence({ index }: Reading, role: RoleDraft, { first, end }: Window): RoleDraft {
  if (role.of !== undefined || role.local !== "body") return role;
  const entities = index.within(first, end).map(({ entity }) => entity);
  return { ...role, of: bodyOf(role, entities) };
}

function addSuccessions(reading: Reading, names: readonly Name[], sentence: Window, told: RolesByName): void {
  for (const succession of successionsIn(reading, names, sentence)) {
    const { next, last } = succession;
    const roles = rolesOfSuccession(succession, told.get(next)?.[0]);
    if (roles === undefined) continue;
    told.set(next, [...(told.get(next) ?? []), roles[0]]);
    told.set(last, [...(told.get(last) ?? []), roles[1]]);
  }
}

/** Where neither the dateline nor the other names tell the town, a mayor's office does that the article names, or the offices that name theirs. */
function seatsFor(document: Needs, index: NameIndex, roles: readonly RoleDraft[]): Seats {
  const seats = seatsOf(document, document.entities, index);
  const around = seats.town?.of?.region?.kind === "state" ? seats.town.of : undefined;
  return {
    ...seats,
    town: seats.town ?? officeOf("mayor", document.entities)?.of ?? seatTold(roles, "town", "City"),
    county: seats.county ?? seatTold(roles, "county", "Region"),
    state: seats.state ?? seatTold(roles, "state", "Region") ?? around,
  };
}
