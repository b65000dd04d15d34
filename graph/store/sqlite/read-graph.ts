import type { Edge, Node, SearchHit } from "../../api/views.ts";
import type { NodeKind } from "../../model/kinds.ts";
import type { RelationType } from "../../model/relations.ts";
import { STEPS_MAX, type Step } from "../adjacency.ts";
import { foldedEdge, FOLDED_SHOWN, type FoldedVoice } from "../folded.ts";
import { matchedText } from "../findable.ts";
import type { Neighbour, Ties } from "../neighbourhood.ts";
import type { Asked } from "../searching.ts";
import type { Heard, Page, Window } from "../store.ts";
import { asked } from "./heard.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";
import { matching, NODE_COLUMNS, pageOf, toEdge, toNode, type EdgeRow, type NodeRow } from "./rows.ts";
import { SHARED } from "./schema.ts";

export function readNode(sql: Prepared, id: string): Node | undefined {
  const [row] = sql.rows<NodeRow>(`SELECT ${NODE_COLUMNS} FROM node WHERE id = ?`, id);
  return row === undefined ? undefined : toNode(row);
}

export function readNodes(sql: Prepared, ids: readonly string[]): Node[] {
  return sql
    .rows<NodeRow>(
      `SELECT ${NODE_COLUMNS} FROM node WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      json(ids),
    )
    .map(toNode);
}

/** Entities and events, those of most articles first, then by id. */
export function readBest(sql: Prepared, limit: number): string[] {
  const rows = sql.rows<{ id: string }>(`SELECT id FROM node WHERE ${SHARED} ORDER BY weight DESC, id LIMIT ?`, limit);
  return rows.map((row) => row.id);
}

/** Called so; called something that begins so, then that holds it; known by it otherwise; and last, what has it in running text. */
const RANK = `CASE WHEN instr(node.folded, '|' || ?3 || '|') > 0 THEN 0 WHEN node.kind IN ('Statement', 'Article') THEN 4
  WHEN instr(node.folded, '|' || ?3) > 0 THEN 1 WHEN instr(node.folded, ' ' || ?3) > 0 THEN 2 ELSE 3 END`;

export function searchNodes(
  sql: Prepared,
  kinds: readonly NodeKind[],
  { words, phrase }: Asked,
  window: Window,
): Page<SearchHit> {
  const rows = sql.rows<NodeRow>(
    `SELECT ${NODE_COLUMNS} FROM
       (SELECT node.key AS found, ${RANK} AS rank
        FROM words JOIN node ON node.key = words.rowid
        WHERE words MATCH ?1 AND (?2 = '[]' OR node.kind IN (SELECT value FROM json_each(?2)))
        ORDER BY rank, node.weight DESC, node.name, node.id LIMIT ?4 OFFSET ?5) JOIN node ON node.key = found
     ORDER BY rank, node.weight DESC, node.name, node.id`,
    matching(words),
    json(kinds),
    phrase,
    window.limit + 1,
    window.offset,
  );
  return pageOf(rows, window, (row) => {
    const node = toNode(row);
    const asked = words.map(({ begins }) => begins);
    return { node, matched: matchedText(node, asked) };
  });
}

/** Stored edges of these types at any of these nodes, by id. */
export function readSteps(sql: Prepared, ids: readonly string[], types: readonly RelationType[]): Step[] {
  const half = (end: string) =>
    `SELECT id AS edge, type, "from", "to" FROM edge
     WHERE "${end}" IN (SELECT value FROM json_each(?1)) AND type IN (SELECT value FROM json_each(?2))`;
  return sql.rows<Step>(`${half("from")} UNION ${half("to")} ORDER BY edge LIMIT ${STEPS_MAX}`, json(ids), json(types));
}

/** Every tie of a node as (other end, weight): `?2` are the types of stored edges, `?3` is 1 where folded speech counts. */
const tiesOf = (id: string): string =>
  `SELECT "to" AS other, weight FROM edge WHERE "from" = ${id} AND type IN (SELECT value FROM json_each(?2))
   UNION ALL SELECT "from", weight FROM edge WHERE "to" = ${id} AND type IN (SELECT value FROM json_each(?2))
   UNION ALL SELECT topic, statements FROM said WHERE ?3 AND speaker = ${id}
   UNION ALL SELECT speaker, statements FROM said WHERE ?3 AND topic = ${id}`;

export function readNeighbours(sql: Prepared, id: string, { types, voices, heard }: Ties, limit: number): Neighbour[] {
  const { counted, values } = asked(heard ?? {}, 5);
  return sql.rows<Neighbour>(
    `${counted} SELECT other AS id, sum(weight) AS weight FROM (${tiesOf("?1")})
     WHERE other <> ?1 GROUP BY other ORDER BY weight DESC, other LIMIT ?4`,
    id,
    json(types),
    voices ? 1 : 0,
    limit,
    ...values,
  );
}

/** How many different neighbours each of these nodes has. */
export function readDegrees(
  sql: Prepared,
  ids: readonly string[],
  { types, voices, heard }: Ties,
): Map<string, number> {
  const { counted, values } = asked(heard ?? {}, 4);
  const rows = sql.rows<{ id: string; degree: number }>(
    `${counted} SELECT value AS id, (SELECT count(DISTINCT other) FROM (${tiesOf("asked.value")}) WHERE other <> asked.value) AS degree
     FROM json_each(?1) AS asked`,
    json(ids),
    json(types),
    voices ? 1 : 0,
    ...values,
  );
  return new Map(rows.map(({ id, degree }) => [id, degree]));
}

/** Stored edges with both ends among these nodes, by id. */
export function edgesAmong(sql: Prepared, ids: readonly string[]): Edge[] {
  return sql
    .rows<EdgeRow>(
      `WITH asked AS MATERIALIZED (SELECT value AS id FROM json_each(?1))
       SELECT edge.id, type, "from", "to", properties FROM asked CROSS JOIN edge ON edge."from" = asked.id
       WHERE "to" IN asked ORDER BY edge.id`,
      json(ids),
    )
    .map(toEdge);
}

/** Folded edges with both ends among these nodes, by id. */
export function foldedAmong(sql: Prepared, ids: readonly string[], heard: Heard = {}): Edge[] {
  const { counted, isCounted, values } = asked(heard, 2);
  const rows = sql.rows<Omit<FoldedVoice, "statements"> & { statements: string }>(
    `${counted === "" ? "WITH" : `${counted},`} asked AS MATERIALIZED (SELECT value AS id FROM json_each(?1))
     SELECT speaker, topic, said.statements AS count, positive, negative,
       (SELECT json_group_array(statement) FROM
         (SELECT statement FROM voice WHERE voice.speaker = said.speaker AND voice.topic = said.topic AND ${isCounted}
          ORDER BY statement LIMIT ${FOLDED_SHOWN})) AS statements
     FROM asked CROSS JOIN said ON speaker = asked.id WHERE topic IN asked`,
    json(ids),
    ...values,
  );
  const edges = rows.map((row) => foldedEdge({ ...row, statements: JSON.parse(row.statements) as string[] }));
  return edges.sort((a, b) => (a.id < b.id ? -1 : 1));
}
