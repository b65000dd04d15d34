import type { ArticleLayer, SentencesLayer, Stage, TextLayer } from "../../document.ts";
import type { View } from "./candidate.ts";
import { byFirstName, entitiesOf } from "./entities/entities.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { indexNames, type NameIndex } from "./entities/name-index.ts";
import type { Entity, NamesLayer } from "./names.ts";
import { officeHoldersIn } from "./offices/office-holders.ts";
import { personalOfficesIn } from "./offices/personal-offices.ts";
import { nationsOfOffices } from "./offices/national-offices.ts";
import { locate } from "./places/locate.ts";
import { placeOfPaper } from "./places/outlet.ts";
import { recognise } from "./recognise.ts";
import { seatOf, seatsOf } from "./offices/seats.ts";
import { shapesOf } from "./shapes.ts";
import { unnamedIn } from "./offices/unnamed.ts";

/**
 * Adds who and what the article names: people, places, agencies and other bodies, each with all its names in reading
 * order, and nameless sources. Who of the people is an official is told by the next stage, Roles.
 */
export function createMentions(gazetteer: Gazetteer): Stage<ArticleLayer & TextLayer & SentencesLayer, NamesLayer> {
  return (document) => {
    const { tokens, outlet } = document;
    const view: View = { tokens, shapes: shapesOf(tokens), gazetteer, paperOf: placeOfPaper(outlet) };
    const entities = placed(view, document.outlet, entitiesOf(view, document.text, recognise(view, document)));
    const index = indexNames(entities);
    const seats = seatsOf(document, entities, index);
    const regions = entities.filter(({ region }) => region !== undefined);
    for (const entity of entities) entity.of = outerPlace(regions, index, entity) ?? seatOf(view, index, seats, entity);
    const offices = personalOfficesIn(view, document, index);
    const unnamed = [...unnamedIn(view, document, index), ...officeHoldersIn(view, document, index)];
    const nations = nationsOfOffices(view, document, index);
    return { ...document, entities: [...entities, ...nations, ...offices, ...unnamed].sort(byFirstName) };
  };
}

function placed(view: View, outlet: string | null, entities: readonly Entity[]): Entity[] {
  const places = locate(view, entities, outlet);
  return entities.map((entity) => {
    const located = places.get(entity);
    if (located === undefined) return entity;
    const { place, isGuess } = located;
    const isCorrected = entity.names.some(({ called }) => called !== undefined);
    if (isCorrected && ("population" in place ? "City" : "Region") !== entity.kind) return entity;
    if (!("population" in place)) {
      // Of the Adams Counties of many states one must be, though nothing tells which; a state or country is who it is.
      return { ...entity, kind: "Region", city: undefined, region: place, isGuess: isGuess && place.kind === "county" };
    }
    return {
      ...(entity.region === undefined ? entity : asWritten(entity)),
      kind: "City",
      city: place,
      region: undefined,
      isGuess,
    };
  });
}

/** A region's name that turned out to be a town's stands as the article has it. */
function asWritten(entity: Entity): Entity {
  const [name, ...aliases] = entity.aliases;
  return name === undefined ? entity : { ...entity, name, aliases };
}

/** What a place lies in, if the article names it; the place within an agency's or site's own name. */
function outerPlace(regions: readonly Entity[], index: NameIndex, entity: Entity): Entity | undefined {
  if (entity.city !== undefined || entity.region !== undefined) return regionAround(regions, entity);
  if (entity.kind !== "Agency" && entity.kind !== "Site" && entity.kind !== "Region") return undefined;
  for (const { first, end } of entity.names) {
    const inner = index
      .within(first, end)
      .find(({ name, entity: other }) => name.nested && name.end <= end && other !== entity);
    if (inner !== undefined) return inner.entity;
  }
  return undefined;
}

function regionAround(regions: readonly Entity[], { city, region }: Entity): Entity | undefined {
  const country = city?.country ?? region?.country;
  const state = city?.admin1 ?? region?.state;
  const lies = (other: Entity): boolean =>
    other.region?.kind === "state" && other.region.country === country && other.region.code === state;
  const own = region?.kind === "country" || region?.kind === "area";
  if (own) return undefined;
  return (
    regions.find((other) => other.region !== region && lies(other)) ??
    regions.find((other) => other.region?.kind === "country" && other.region.code === country)
  );
}
