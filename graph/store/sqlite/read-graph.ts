import type { Edge, Node, SearchHit } from "../../api/views.ts";
import type { NodeKind } from "../../model/kinds.ts";
import { RELATIONS, RELATION_TYPES, type RelationType } from "../../model/relations.ts";
import { searchWords } from "../../model/tokens.ts";
import { STEPS_MAX, type Step } from "../adjacency.ts";
import { foldedEdge, type FoldedVoice } from "../folded.ts";
import { matchedText } from "../matched.ts";
import type { Neighbour } from "../neighbourhood.ts";
import type { NeighbourhoodOptions, Page, Window } from "../store.ts";
import type { Prepared } from "./prepared.ts";
import { NODE_COLUMNS, pageOf, toEdge, toNode, type EdgeRow, type NodeRow } from "./rows.ts";

const SHARED_TYPES = JSON.stringify(RELATION_TYPES.filter((type) => RELATIONS[type].shared));

export function readNode(sql: Prepared, id: string): Node | undefined {
  const row = sql.row<NodeRow>(`SELECT ${NODE_COLUMNS} FROM node WHERE id = ?`, id);
  return row === undefined ? undefined : toNode(row);
}

export function readNodes(sql: Prepared, ids: readonly string[]): Node[] {
  return sql
    .rows<NodeRow>(
      `SELECT ${NODE_COLUMNS} FROM node WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      JSON.stringify(ids),
    )
    .map(toNode);
}

export function searchNodes(sql: Prepared, q: string, kinds: readonly NodeKind[], window: Window): Page<SearchHit> {
  const asked = searchWords(q);
  if (asked.length === 0) return { items: [], more: false };
  const folded = asked.join(" ");
  const rows = sql.rows<NodeRow>(
    `SELECT ${NODE_COLUMNS} FROM words JOIN node ON node.key = words.rowid
     WHERE words MATCH ? AND (? = '[]' OR node.kind IN (SELECT value FROM json_each(?)))
     ORDER BY CASE WHEN node.folded = ? THEN 0 WHEN substr(node.folded, 1, ?) = ? THEN 1 ELSE 2 END,
       node.weight DESC, node.name, node.id
     LIMIT ? OFFSET ?`,
    asked.map((word) => `"${word}"*`).join(" "),
    JSON.stringify(kinds),
    JSON.stringify(kinds),
    folded,
    folded.length,
    folded,
    window.limit + 1,
    window.offset,
  );
  return pageOf(rows, window, (row) => {
    const node = toNode(row);
    return { node, matched: matchedText(node, asked) };
  });
}

/** Stored edges of these types at any of these nodes, by id. */
export function readSteps(sql: Prepared, ids: readonly string[], types: readonly RelationType[]): Step[] {
  const half = (end: string) =>
    `SELECT id AS edge, type, "from", "to" FROM edge
     WHERE "${end}" IN (SELECT value FROM json_each(?)) AND type IN (SELECT value FROM json_each(?))`;
  const asked = [JSON.stringify(ids), JSON.stringify(types)];
  return sql.rows<Step>(`${half("from")} UNION ${half("to")} ORDER BY edge LIMIT ${STEPS_MAX}`, ...asked, ...asked);
}

/** The neighbours of a node, with how well each tie is supported; one row a neighbour. */
export function readNeighbours(
  sql: Prepared,
  id: string,
  { relation, folded }: Omit<NeighbourhoodOptions, "limit">,
): Neighbour[] {
  const types =
    relation === undefined ? (folded ? SHARED_TYPES : JSON.stringify(RELATION_TYPES)) : JSON.stringify([relation]);
  const stored = `SELECT CASE WHEN "from" = ?1 THEN "to" ELSE "from" END AS id, weight FROM edge
     WHERE ("from" = ?1 OR "to" = ?1) AND "from" <> "to" AND type IN (SELECT value FROM json_each(?2))`;
  const voices = `UNION ALL SELECT CASE WHEN speaker = ?1 THEN topic ELSE speaker END AS id, 1 AS weight FROM voice
     WHERE (speaker = ?1 OR topic = ?1) AND speaker <> topic AND speaker <> '' AND topic <> '' AND act = 'speech'`;
  const withVoices = folded && (relation === undefined || relation === "SAID");
  return sql.rows<Neighbour>(
    `SELECT id, sum(weight) AS weight FROM (${stored} ${withVoices ? voices : ""}) GROUP BY id ORDER BY weight DESC, id`,
    id,
    types,
  );
}

/** Stored edges with both ends among these nodes, by id. */
export function edgesAmong(sql: Prepared, ids: readonly string[]): Edge[] {
  const asked = JSON.stringify(ids);
  return sql
    .rows<EdgeRow>(
      `SELECT id, type, "from", "to", properties FROM edge
       WHERE "from" IN (SELECT value FROM json_each(?)) AND "to" IN (SELECT value FROM json_each(?)) ORDER BY id`,
      asked,
      asked,
    )
    .map(toEdge);
}

/** Folded voices with both ends among these nodes, by speaker, then topic. */
export function foldedAmong(sql: Prepared, ids: readonly string[]): Edge[] {
  const asked = JSON.stringify(ids);
  const rows = sql.rows<Omit<FoldedVoice, "statements"> & { statements: string }>(
    `SELECT speaker, topic, count(*) AS count, sum(polarity = 'positive') AS positive, sum(polarity = 'negative') AS negative,
       json_group_array(statement ORDER BY statement) AS statements
     FROM voice WHERE act = 'speech' AND speaker <> topic
       AND speaker IN (SELECT value FROM json_each(?)) AND topic IN (SELECT value FROM json_each(?))
     GROUP BY speaker, topic ORDER BY speaker, topic`,
    asked,
    asked,
  );
  return rows.map((row) => foldedEdge({ ...row, statements: JSON.parse(row.statements) as string[] }));
}
