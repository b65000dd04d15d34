import type { EdgeClaim, PropertyValue } from "../../model/claims.ts";
import { isEntityKind, type NodeKind } from "../../model/kinds.ts";
import { inOrder } from "../canonical.ts";
import { barredNames, indexedWords } from "../findable.ts";
import type { Ballot } from "./changes.ts";

type Values = Record<string, PropertyValue>;

/** How a date property is called on each kind that has a place on the timeline. */
const DATE_PROPERTY: Partial<Record<NodeKind, string>> = { Event: "start", Statement: "saidDate" };

/** A node as the server keeps it: `record` holds its properties whole; they also stand by themselves for people who write Cypher. */
export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StoredNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly properties: Values;
  readonly weight: number;
  readonly tally?: Ballot;
  /** The article a statement stands in, and where: its place in lists. */
  readonly article?: string;
  /** An article's own text, by which it is found. */
  readonly text?: string | undefined;
}

export function nodeRow({ id, kind, name, properties, weight, tally, article, text }: StoredNode): NodeRow {
  const dateProperty = DATE_PROPERTY[kind];
  const content = properties["content"] as readonly (readonly [number, number])[] | undefined;
  return {
    id,
    labels: isEntityKind(kind) ? [kind, "Entity"] : [kind],
    properties: {
      ...flat(properties),
      kind: kind,
      name,
      weight,
      folded: barredNames({ name, properties }),
      words: indexedWords({ kind, name, properties, text }),
      record: JSON.stringify(inOrder(properties)),
      ...(dateProperty !== undefined && properties[dateProperty] !== undefined
        ? { date: properties[dateProperty] }
        : {}),
      ...(tally === undefined ? {} : { tally: JSON.stringify(tally) }),
      ...(article === undefined ? {} : { article, start: content?.[0]?.[0] ?? 0 }),
    },
  };
}

export function edgeRow(edge: EdgeClaim, properties: Values, weight: number, tally?: Ballot) {
  const { id, from, to } = edge;
  const kept = {
    ...flat(properties),
    weight,
    record: JSON.stringify(inOrder(properties)),
    ...(tally === undefined ? {} : { tally: JSON.stringify(tally) }),
  };
  return { id, from, to, properties: kept };
}

/** Neo4j keeps no lists in lists: spans stand as one list of numbers, start and end by turns. */
function flat(properties: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name === "kind" ? "statementKind" : name,
      Array.isArray(value) ? value.flat() : value,
    ]),
  );
}
