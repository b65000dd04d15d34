import type { ArticleLayer, MentionsLayer, SentencesLayer, Stage, TextLayer } from "../../document.ts";
import type { View } from "../mentions/candidate.ts";
import type { Gazetteer } from "../mentions/gazetteer/gazetteer.ts";
import { itemAt } from "../locate.ts";
import { indexNames, type Named } from "../mentions/entities/name-index.ts";
import type { Entity, Name, NamesLayer } from "../mentions/names.ts";
import { isOfStateAlone } from "../mentions/bodies/statehouse.ts";
import { partyTagsIn, type PartyTag } from "../mentions/party-tags.ts";
import { rolesBehind } from "./appositives.ts";
import { roleBefore } from "./before.ts";
import { ofChamber } from "./chambers.ts";
import { roleGiven } from "./given.ts";
import { roleOfHandle } from "./handles.ts";
import { mentionsOf } from "./mention.ts";
import { bodyOf } from "./body-of-title.ts";
import { roleOfCounterpart } from "./counterparts.ts";
import { merged } from "./merged.ts";
import type { Reading, Window } from "./office-phrase.ts";
import { partyBehind, withParty } from "./party-appositions.ts";
import { withTag } from "./party-tag-roles.ts";
import type { RoleDraft } from "./role-draft.ts";
import { rolesOfSuccession, successionsIn } from "./successions.ts";
import { type RolesByName, seatsFor, townsTold } from "./towns-told.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer & NamesLayer;

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
    const towns = townsTold(document, told);
    const seats = seatsFor(document, reading.index, told, towns);
    const roles = new Map<Entity, RoleDraft[]>();
    for (const entity of document.entities) {
      if (entity.kind !== "Person") continue;
      const found = entity.names
        .flatMap((name) => told.get(name) ?? [])
        .map((role) => (towns.rivals.has(role) ? { ...role, local: undefined } : role));
      const handle = roleOfHandle(entity, document.entities);
      const own = merged([...found, ...(handle === undefined ? [] : [handle])], seats, document.entities);
      roles.set(entity, withParty(own, partyTold(view, document, entity)));
    }
    return { ...document, mentions: mentionsOf(document, roles, gazetteer.people) };
  };
}

/** The party that an apposition behind one of somebody's names tells. */
function partyTold(view: View, { sentences, tokens }: Needs, { names }: Entity): string | undefined {
  return names
    .map((name) => {
      const [first, end] = itemAt(sentences, tokens[name.first]?.span[0] ?? 0)?.tokens ?? [name.first, name.end];
      return partyBehind(view, name, { first, end });
    })
    .find((party) => party !== undefined);
}

function rolesByName(reading: Reading, document: Needs, tags: ReadonlyMap<number, PartyTag>): RolesByName {
  const told: RolesByName = new Map();
  const isStates = isOfStateAlone(reading.view, [...tags.values()]);
  for (const { tokens } of document.sentences) {
    const sentence: Window = { first: tokens[0], end: tokens[1] };
    const names = reading.index
      .within(...tokens)
      .flatMap(({ name, entity }) => (entity.kind === "Person" ? [name] : []));
    for (const name of names) {
      const own = rolesAt(reading, name, sentence);
      const counterpart = roleOfCounterpart(reading, name, sentence, (one) => told.get(one));
      if (counterpart !== undefined) own.push(counterpart);
      const tag = tags.get(name.end);
      const tagged = tag === undefined ? own : withTag(own, tag, reading.index);
      told.set(
        name,
        tagged.map((role) => ofChamber(role, isStates)),
      );
    }
    addSuccessions(reading, names, sentence, told);
  }
  return told;
}

function rolesAt(reading: Reading, name: Name, sentence: Window): RoleDraft[] {
  const before = roleBefore(reading, name, sentence);
  const given = roleGiven(reading, name, sentence, before?.tokens?.[0] ?? name.first);
  const roles = [before, given].filter((role) => role !== undefined).concat(rolesBehind(reading, name, sentence));
  return roles.map((role) => withTownOfSentence(reading, withBodyOfSentence(reading, role, sentence), sentence));
}

/** "In Otis, Mayor Ana Ruiz said": the town that opens the sentence. */
function withTownOfSentence({ view, index }: Reading, role: RoleDraft, { first }: Window): RoleDraft {
  if (role.of !== undefined || role.local !== "town") return role;
  const subject = index.startingAt(first);
  if (subject?.entity.kind === "City" && isTeller(view, subject, role)) return { ...role, of: subject.entity };
  if (view.tokens[first]?.lower !== "in") return role;
  const town = index.startingAt(first + 1);
  const isApart = view.tokens[town?.name.end ?? first]?.text === ",";
  return isApart && town?.entity.kind === "City" ? { ...role, of: town.entity } : role;
}

/** "Otis sent two engines, Fire Chief Ana Ruiz said": what a town did, told by its own. */
function isTeller({ tokens }: View, { name }: Named, role: RoleDraft): boolean {
  const at = role.tokens?.[0] ?? 0;
  return tokens[name.end]?.pos === "VERB" && tokens[at - 1]?.text === ",";
}

/** Where an article names several bodies, the one in the title's own sentence: "Otis police sent Sgt. Ana Ruiz". */
function withBodyOfSentence({ index }: Reading, role: RoleDraft, { first, end }: Window): RoleDraft {
  if (role.of !== undefined || (role.local !== "body" && role.local !== "school" && role.local !== "force"))
    return role;
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
