import type { Node } from "../../graph/api/views.ts";
import { day } from "./dates.ts";

/** The names of nodes by id; those of one name are told apart by their date or place, where one is known. */
export function namesOf(nodes: readonly Node[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  for (const { name } of nodes) seen.set(name, (seen.get(name) ?? 0) + 1);
  return new Map(nodes.map((node) => [node.id, (seen.get(node.name) ?? 0) > 1 ? toldApart(node) : node.name]));
}

function toldApart({ name, properties }: Node): string {
  const { start, region, city, country } = properties;
  const sign =
    typeof start === "string" ? day(start) : [region, city, country].find((part) => typeof part === "string");
  return sign ? `${name}, ${String(sign)}` : name;
}
