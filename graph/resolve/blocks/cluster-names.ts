import { holdersOf, type Cluster } from "./clusters.ts";
import { marksOf, TELLING } from "./marks.ts";
import type { CountedProfile } from "./profile.ts";
import { isShortForm } from "../tables/nicknames.ts";

/**
 * The ids of the clusters of a block, in the same order. A cluster goes by the name that tells most: an entry of a list, else the
 * fullest name. Of several with one name, that of bare names keeps it, else the one most written about; the others add what tells
 * them apart (`person:john-shaw@ohio`).
 */
export function named(clusters: readonly Cluster[]): string[] {
  const names = clusters.map(fullest);
  const rank = [...clusters.keys()].sort((a, b) => precedence(clusters[a] ?? [], clusters[b] ?? []) || a - b);
  const taken = new Set<string>();
  const ids: string[] = [];
  for (const at of rank) {
    const cluster = clusters[at] ?? [];
    // An entry of a list is one, whatever names lead to it.
    const id = cluster.some(isListed) ? (names[at] ?? "") : free(names[at] ?? "", cluster, taken);
    taken.add(id);
    ids[at] = id;
  }
  return ids;
}

function precedence(a: Cluster, b: Cluster): number {
  return Number(isBare(b)) - Number(isBare(a)) || holdersOf(b) - holdersOf(a);
}

function isBare(cluster: Cluster): boolean {
  return cluster.every(({ features }) => TELLING.every((one) => one === "near" || features[one] === undefined));
}

function free(name: string, cluster: Cluster, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const marks = marksOf(cluster.map(({ features }) => features));
  const told = marks.map((mark) => `${name}@${mark}`).find((id) => !taken.has(id));
  for (let number = 2; told === undefined; number += 1) if (!taken.has(`${name}@${number}`)) return `${name}@${number}`;
  return told;
}

function fullest(cluster: Cluster): string {
  const [first] = [...cluster].sort(
    (a, b) =>
      Number(isListed(b)) - Number(isListed(a)) ||
      Number(isOutwritten(a, cluster)) - Number(isOutwritten(b, cluster)) ||
      Number(isShort(a)) - Number(isShort(b)) ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  );
  return first?.name ?? "";
}

/** "Goalkeeper Ida Vale", where more mentions are of "Ida Vale": a word too many, unless what is shorter has no given name. */
function isOutwritten({ name, features: { middle } }: CountedProfile, cluster: Cluster): boolean {
  const last = middle?.at(-1);
  if (last === undefined) return false;
  const shorter = cluster.filter(
    ({ features: one }) => one.given === last && one.middle === undefined && one.familyNames !== true,
  );
  return holdersOf(shorter) > holdersOf(cluster.filter((one) => one.name === name));
}

function isListed({ features }: CountedProfile): boolean {
  return features.listed === true;
}

function isShort({ features }: CountedProfile): boolean {
  return features.given !== undefined && (features.given.length === 1 || isShortForm(features.given));
}
