import type { Node } from "../../../graph/api/views.ts";
import { day } from "./dates.ts";

/** What tells two nodes of one name apart, the best first: when it was, where it lies. */
const SIGNS: readonly ((properties: Node["properties"]) => string | undefined)[] = [
  ({ start }) => (typeof start === "string" ? day(start) : undefined),
  ({ region }) => textOf(region),
  ({ city }) => textOf(city),
  ({ country }) => textOf(country),
];

/** The names of nodes by id; those of one name are told apart by a sign that differs, where there is one. */
export function namesOf(nodes: readonly Node[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) groups.set(node.name, [...(groups.get(node.name) ?? []), node]);
  return new Map([...groups.values()].flatMap(toldApart));
}

function toldApart(group: readonly Node[]): [id: string, name: string][] {
  const sign = SIGNS.find((read) => new Set(group.map((node) => read(node.properties))).size === group.length);
  return group.map((node) => {
    const words = group.length > 1 ? sign?.(node.properties) : undefined;
    return [node.id, words === undefined ? node.name : `${node.name}, ${words}`];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/**
 * Short names of events, by id: as much of "School strike, Millrace, April 28, 2025" as tells it from the others, a piece between commas at
 * least, and two where the first is one word: "Attack" could be any.
 */
export function shortNames(events: readonly Pick<Node, "id" | "name">[]): ReadonlyMap<string, string> {
  return new Map(events.map((event) => [event.id, shortest(event, events)]));
}

function shortest({ id, name }: Pick<Node, "id" | "name">, all: readonly Pick<Node, "id" | "name">[]): string {
  const pieces = name.split(", ");
  const starts = pieces.map((_, index) => pieces.slice(0, index + 1).join(", "));
  const isTaken = (start: string) => all.some((other) => other.id !== id && `${other.name}, `.startsWith(`${start}, `));
  const telling = starts.slice(pieces[0]?.includes(" ") === true ? 0 : 1);
  return telling.find((start) => !isTaken(start)) ?? name;
}
