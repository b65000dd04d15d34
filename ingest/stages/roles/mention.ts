import type { ArticleLayer, SentencesLayer, TextLayer } from "../../document.ts";
import type { Mention, Place, Role } from "../../../graph/model/extracted.ts";
import type { Span } from "../../../graph/model/spans.ts";
import type { Entity, Name, NamesLayer } from "../mentions/names.ts";
import { hasFamilyNamesAlone, isCredit } from "./written.ts";
import type { PeopleNames } from "../mentions/gazetteer/people.ts";
import type { RoleDraft } from "./role-draft.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer & NamesLayer;

/** The mentions of the article, numbered `m1`, `m2` … in the order of their first names. */
export function mentionsOf(
  document: Needs,
  roles: ReadonlyMap<Entity, readonly RoleDraft[]>,
  people: PeopleNames,
): Mention[] {
  for (const entity of document.entities) entity.of ??= officeOfOwner(document, entity, roles);
  const ids = new Map(document.entities.map((entity, at) => [entity, `m${at + 1}`]));
  return document.entities.map((entity) => {
    const own = mention(document, entity, roles.get(entity) ?? [], ids);
    return {
      ...own,
      ...(own.kind === "Person" && isCredit(document, own.spans) ? { credit: true as const } : {}),
      ...(hasFamilyNamesAlone(entity, people) ? { familyNames: true as const } : {}),
    };
  });
}

function mention(
  document: Needs,
  entity: Entity,
  roles: readonly RoleDraft[],
  ids: ReadonlyMap<Entity, string>,
): Mention {
  const best = [...entity.names].sort((a, b) => b.confidence - a.confidence)[0];
  const official = roles.some(isPublic);
  const unnamed = entity.names[0]?.unnamed;
  return {
    id: ids.get(entity) ?? "",
    kind: entity.kind === "Person" && official ? "Official" : entity.kind,
    name: entity.name,
    aliases: [...new Set([...entity.aliases, ...(entity.handle === null ? [] : [entity.handle])])],
    handle: entity.handle,
    acronym: entity.acronym,
    spans: entity.names.map((name) => spanOf(document, name)),
    roles:
      unnamed === undefined
        ? roles.map((role) => finalRole(document, role, ids))
        : [unnamedRole(entity, unnamed.role, ids)],
    place: placeOf(entity),
    ...(entity.isGuess === true ? { guessed: true as const } : {}),
    of: idOf(entity.of, ids),
    level: entity.level,
    party: entity.party,
    unnamed: unnamed !== undefined,
    rule: best?.rule ?? entity.kind,
    confidence: best?.confidence ?? 0.5,
  };
}

/** "his director" belongs to the office that the article names for his role: the mayor's office of his town. */
function officeOfOwner(
  { entities }: Needs,
  { owner }: Entity,
  roles: ReadonlyMap<Entity, readonly RoleDraft[]>,
): Entity | undefined {
  const held = owner === undefined ? [] : (roles.get(owner) ?? []);
  if (held.length === 0) return undefined;
  return entities.find(
    ({ kind, name, of }) =>
      kind === "Agency" &&
      of !== undefined &&
      held.some((role) => role.of === of && name.toLowerCase().includes(`${role.title.toLowerCase()}'s office`)),
  );
}

/** A role that makes its bearer an official: a public one (no union's president), one in an agency, or one that is sought. */
function isPublic({ class: group, of, title }: RoleDraft): boolean {
  if (of?.kind === "Organization" && group === "official" && PRISON.test(of.name)) return true;
  const isLed = title.toLowerCase() === "leader" && of?.names.some(({ rule }) => rule === "body/led-body") === true;
  if (of?.kind === "Organization" && !of.party && !isLed && group === "official") return ALWAYS.test(title);
  if (of?.kind === "Agency" && (group === "role" || RUNS.test(title))) return true;
  return group === "official" || group === "candidate";
}

/** A state's, whatever the body is by its last word. */
const PRISON = /\b(?:Correctional|Prison|Penitentiary)\b/;

/** Titles that no club or company gives. */
const ALWAYS =
  /(?:mayor|sheriff|minister|governor|gov\.|senator|sen\.|councill?or|coun\.?|cllr|ward rep|trooper|constable|magistrate|superintendent of police|\b(?:mp|mla|mlc|mca|td|mep|msp|mpp|mna|mpa|sp|ssp|dsp|asp|dci|pc|det\.?|detective|insp\.?)\b.*)$/i;

/** Who runs a company or an agency: "general manager of the transit authority". */
const RUNS = /^(?:(?:[a-z]+ ){0,3}manager|ceo|chief [a-z]+ officer|chief executive|managing director)$/i;

function spanOf({ tokens }: SentencesLayer, { first, end }: Name): [number, number] {
  return [tokens[first]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
}

function finalRole({ tokens }: SentencesLayer, role: RoleDraft, ids: ReadonlyMap<Entity, string>): Role {
  const { title, status, party, district } = role;
  const span: Span | undefined = role.tokens && [
    tokens[role.tokens[0]]?.span[0] ?? 0,
    tokens[role.tokens[1] - 1]?.span[1] ?? 0,
  ];
  return {
    title,
    status,
    of: idOf(role.of, ids),
    party,
    district,
    ...(span === undefined ? {} : { span: [span[0], span[1]] }),
  };
}

function unnamedRole(entity: Entity, title: string, ids: ReadonlyMap<Entity, string>): Role {
  return { title, status: "current", of: idOf(entity.of, ids), party: null, district: null };
}

function idOf(entity: Entity | undefined, ids: ReadonlyMap<Entity, string>): string | null {
  return entity === undefined ? null : (ids.get(entity) ?? null);
}

function placeOf({ city, region }: Entity): Place | null {
  const found = city ?? region;
  if (found === undefined || Number.isNaN(found.latitude)) return null;
  return {
    geonameId: found.geonameId,
    latitude: found.latitude,
    longitude: found.longitude,
    region: (city?.admin1 ?? region?.state ?? "") || null,
    country: found.country,
  };
}
