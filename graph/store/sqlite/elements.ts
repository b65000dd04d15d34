import type { EdgeClaim, PropertyValue } from "../../model/claims.ts";
import type { NodeKind } from "../../model/kinds.ts";
import { inOrder } from "../canonical.ts";
import { barredNames, indexedWords } from "../findable.ts";
import type { Prepared } from "./prepared.ts";

/** How a date property is called on each kind that has a place on the timeline. */
const DATE_PROPERTY: Partial<Record<NodeKind, string>> = { Event: "start", Statement: "saidDate" };

export interface StoredNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly weight: number;
  /** An article's own text, by which it is found. */
  readonly text?: string | undefined;
}

export interface StoredEdge extends Pick<EdgeClaim, "id" | "type" | "from" | "to" | "properties"> {
  readonly weight: number;
}

/** Writes nodes, or writes over them. */
export function putNodes(sql: Prepared, nodes: readonly StoredNode[]): void {
  sql.bulk(
    `INSERT INTO node (id, kind, name, folded, weight, date, properties)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each(?1) WHERE true
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, folded = excluded.folded,
       weight = excluded.weight, date = excluded.date, properties = excluded.properties`,
    nodes.map(({ id, kind, name, properties, weight }) => [
      id,
      kind,
      name,
      barredNames({ name, properties }),
      weight,
      properties[DATE_PROPERTY[kind] ?? ""] ?? null,
      JSON.stringify(inOrder(properties)),
    ]),
  );
}

/** Indexes the words of stored nodes, or indexes them anew. */
export function putWords(sql: Prepared, nodes: readonly StoredNode[]): void {
  sql.bulk(
    `INSERT OR REPLACE INTO words (rowid, body)
       SELECT node.key, value ->> 1 FROM json_each(?1) JOIN node ON node.id = value ->> 0`,
    nodes.map((node) => [node.id, indexedWords(node)]).filter(([, words]) => words !== ""),
  );
}

export function putEdges(sql: Prepared, edges: readonly StoredEdge[]): void {
  sql.bulk(
    `INSERT INTO edge (id, type, "from", "to", weight, properties)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?1) WHERE true
     ON CONFLICT (id) DO UPDATE SET weight = excluded.weight, properties = excluded.properties`,
    edges.map(({ id, type, from, to, weight, properties }) => [
      id,
      type,
      from,
      to,
      weight,
      JSON.stringify(inOrder(properties)),
    ]),
  );
}

export function dropNodes(sql: Prepared, ids: readonly string[]): void {
  const keys = "(SELECT key FROM node WHERE id IN (SELECT value FROM json_each(?1)))";
  sql.bulk(`DELETE FROM words WHERE rowid IN ${keys}`, ids);
  sql.bulk("DELETE FROM node WHERE id IN (SELECT value FROM json_each(?1))", ids);
}

export function dropEdges(sql: Prepared, ids: readonly string[]): void {
  sql.bulk("DELETE FROM edge WHERE id IN (SELECT value FROM json_each(?1))", ids);
}
