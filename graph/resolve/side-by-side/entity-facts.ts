import type { FactName } from "../../model/facts.ts";
import { type CountedProfile, EVERYWHERE, type Features } from "../blocks/profile.ts";
import { COUNTRY } from "../blocks/shared.ts";
import type { Told } from "./facts.ts";

/** What the features of a name tell; values are as the index has them (`vice-mayor`, `ohio`). */
const GIVES: readonly (readonly [FactName, (features: Features) => readonly string[]])[] = [
  ["list", ({ listed }) => (listed === true ? ["listed"] : [])],
  ["office", ({ offices = [] }) => offices],
  ["party", ({ party }) => (party === undefined ? [] : [party])],
  ["body", ({ bodies = [] }) => bodies],
  ["town", ({ towns = [] }) => towns],
  ["state", ({ states = [] }) => states],
  ["near", ({ near = [] }) => near.filter((place) => place !== EVERYWHERE)],
];

/** What the names of an entity tell. `called`: what articles write for the ids of names, and for offices. */
export function entityTold(
  profiles: readonly Pick<CountedProfile, "name" | "features" | "holders">[],
  called: ReadonlyMap<string, string>,
): Told[] {
  return profiles.flatMap(({ name, features, holders: articles }) => [
    ...(name === "" ? [] : [{ about: "name" as const, key: name, value: called.get(name) ?? name, articles }]),
    ...GIVES.flatMap(([about, gives]) =>
      gives(features).map((key) => ({ about, key, value: called.get(key) ?? inWords(about, key), articles })),
    ),
  ]);
}

const COUNTRIES = new Intl.DisplayNames("en", { type: "region" });

/** `FR` → `France`, where it is a place that articles are about. */
function inWords(about: FactName, key: string): string {
  return about === "near" && COUNTRY.test(key) ? (COUNTRIES.of(key) ?? key) : key;
}
