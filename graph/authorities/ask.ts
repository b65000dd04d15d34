import type { ExtractedArticle, Mention, Role } from "../model/extracted.ts";
import type { Asked, AskedRole } from "./asked.ts";
import { districtNumber } from "./districts.ts";
import { seatOf } from "./seats.ts";
import { stateCode } from "./states.ts";

type Surroundings = Pick<AskedRole, "level" | "state" | "district" | "place">;

/** What an article says of one of its mentions, as a look-up asks it. */
export function ask(mention: Mention, article: ExtractedArticle): Asked {
  const { kind, name, unnamed, level, place } = mention;
  const around = surroundings(within(mention.of, mention, article), article);
  const state = place?.region ?? around.state ?? stateInName(name);
  return {
    kind,
    ...(unnamed ? {} : { name }),
    roles: mention.roles
      .filter((role) => isPublic(role, article))
      .map((role) => askRole(role, mention, article))
      .map((role) => (unnamed ? ofCongress(role) : role)),
    ...(level === null ? {} : { level }),
    ...(state === undefined ? {} : { state: stateCode(state) ?? state }),
    ...(place === null ? {} : { country: place.country }),
    ...(place?.geonameId == null ? {} : { geonameId: place.geonameId }),
  };
}

function askRole({ title, status, party, district, of }: Role, mention: Mention, article: ExtractedArticle): AskedRole {
  return {
    title,
    status,
    ...(party === null ? {} : { party }),
    ...surroundings(within(of, mention, article), article),
    ...(district === null ? {} : ofDistrict(district)),
  };
}

/** "Ohio's 4th district" by itself is one of Congress; newspapers say "House District 4" of a state's own. */
function ofCongress(role: AskedRole): AskedRole {
  if (role.district === undefined || role.level !== undefined) return role;
  return { ...role, level: seatOf(role.title)?.level ?? "federal" };
}

/** The chair of a company holds no public office, whatever the title. */
function isPublic({ of }: Role, { mentions }: ExtractedArticle): boolean {
  const body = mentions.find(({ id }) => id === of);
  return body?.kind !== "Organization" && body?.kind !== "Outlet";
}

function within(of: string | null, mention: Mention, { mentions }: ExtractedArticle): Mention | undefined {
  return mentions.find(({ id }) => id === of && id !== mention.id);
}

/** What the place an office is held in tells: its state, its district, its town. */
function surroundings(place: Mention | undefined, article: ExtractedArticle): Surroundings {
  if (place?.kind === "City") return { place: place.name, ...ofTown(place) };
  if (place?.kind !== "Region") return {};
  const code = stateCode(place.name);
  if (code !== undefined) return { state: code };
  if (districtNumber(place.name) === undefined) return ofCountry(place);
  const state = within(place.of, place, article)?.name;
  return { ...stateOf(state), ...ofDistrict(place.name) };
}

/** The senator "of Washington" is not of the capital: a town with a state's name may be that state. */
function ofTown({ name, place }: Mention): Surroundings {
  const namesake = stateCode(name);
  const state = stateCode(place?.region ?? "") ?? place?.region ?? undefined;
  return namesake !== undefined && namesake !== state ? {} : stateOf(state);
}

function ofCountry(place: Mention): Surroundings {
  if (place.place?.country === "US") return stateOf(place.place.region ?? undefined);
  return { state: place.name };
}

function stateOf(name: string | undefined): Surroundings {
  return name === undefined ? {} : { state: stateCode(name) ?? name };
}

/** "Ohio's 4th Congressional District": "House District 4" and "Senate District 4" are a state's own. */
function ofDistrict(words: string): Surroundings {
  const district = districtNumber(words);
  if (district === undefined) return {};
  const owner = /^(.+?)['’]s?\s/u.exec(words)?.[1];
  const state = owner === undefined ? undefined : stateCode(owner);
  const level = /\bcongress/iu.test(words)
    ? "federal"
    : /\b(?:house|senate|assembly)\b/iu.test(words)
      ? "state"
      : undefined;
  return { district, ...(state === undefined ? {} : { state }), ...(level === undefined ? {} : { level }) };
}

/** "Ohio Department of Health" tells its state itself. */
function stateInName(name: string): string | undefined {
  const words = name.split(/\s+/u, 4);
  return [3, 2, 1].map((count) => words.slice(0, count).join(" ")).find((head) => stateCode(head) !== undefined);
}
