import type { PropertyValue } from "../../model/claims.ts";
import { foldKind, foldName, foldProperties, type Tally } from "../../model/fold.ts";
import type { NodeKind } from "../../model/kinds.ts";
import { indexedWords } from "../findable.ts";
import { json } from "./json.ts";
import type { Ballot } from "./ballot.ts";
import { dropEdges, dropNodes, putEdges, putNodes, putWords, type StoredEdge, type StoredNode } from "./elements.ts";
import type { Prepared } from "./prepared.ts";

/** Writes the votes of a batch, and folds anew every shared element they touch; one that no article supports any more is gone. */
export function refold(sql: Prepared, ballot: Ballot): void {
  const rows = ballot.rows();
  sql.bulk(
    `INSERT INTO tally (element, property, value, votes)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1) WHERE true
     ON CONFLICT DO UPDATE SET votes = votes + excluded.votes`,
    rows,
  );
  const lost = rows.filter(([, , , votes]) => votes < 0).map(([element]) => element);
  sql.bulk("DELETE FROM tally WHERE element IN (SELECT value FROM json_each(?1)) AND votes = 0", [...new Set(lost)]);
  refoldNodes(sql, ballot.nodes);
  refoldEdges(sql, ballot.edges);
}

function refoldNodes(sql: Prepared, changes: ReadonlyMap<string, number>): void {
  const ids = [...changes.keys()].sort();
  const before = nodesBefore(sql, ids);
  const weight = (id: string) => (before.get(id)?.weight ?? 0) + (changes.get(id) ?? 0);
  const kept = ids.filter((id) => weight(id) > 0);
  const tallies = talliesOf(sql, kept);
  const nodes = kept.map((id): StoredNode => {
    const tally = tallies.get(id) ?? new Map();
    const kind = foldKind(tally);
    if (kind === undefined) throw new Error(`node ${id} has ${weight(id)} articles and no votes`);
    const properties = { ...foldProperties(tally), articles: weight(id) };
    return { id, kind, name: foldName(tally) ?? id, properties, weight: weight(id) };
  });
  dropNodes(
    sql,
    ids.filter((id) => weight(id) === 0),
  );
  putNodes(sql, nodes);
  // Most articles add no new name: what is indexed already is left alone.
  putWords(
    sql,
    nodes.filter((node) => before.get(node.id)?.words !== indexedWords(node)),
  );
}

function refoldEdges(sql: Prepared, changes: Ballot["edges"]): void {
  const ids = [...changes.keys()].sort();
  const before = weightsBefore(sql, ids);
  const weight = (id: string) => (before.get(id) ?? 0) + (changes.get(id)?.change ?? 0);
  const kept = ids.filter((id) => weight(id) > 0);
  const tallies = talliesOf(sql, kept);
  const edges = kept.flatMap((id): StoredEdge[] => {
    const claim = changes.get(id)?.claim;
    const properties = { ...foldProperties(tallies.get(id) ?? new Map()), articles: weight(id) };
    return claim === undefined ? [] : [{ ...claim, properties, weight: weight(id) }];
  });
  dropEdges(
    sql,
    ids.filter((id) => weight(id) === 0),
  );
  putEdges(sql, edges);
}

interface Before {
  readonly weight: number;
  readonly words: string;
}

function nodesBefore(sql: Prepared, ids: readonly string[]): Map<string, Before> {
  const rows = sql.rows<{ id: string; kind: NodeKind; name: string; weight: number; properties: string }>(
    "SELECT id, kind, name, weight, properties FROM node WHERE id IN (SELECT value FROM json_each(?1))",
    json(ids),
  );
  return new Map(
    rows.map(({ id, kind, name, weight, properties }) => {
      const values = JSON.parse(properties) as Record<string, PropertyValue>;
      return [id, { weight, words: indexedWords({ kind, name, properties: values }) }];
    }),
  );
}

function weightsBefore(sql: Prepared, ids: readonly string[]): Map<string, number> {
  const rows = sql.rows<{ id: string; weight: number }>(
    "SELECT id, weight FROM edge WHERE id IN (SELECT value FROM json_each(?1))",
    json(ids),
  );
  return new Map(rows.map(({ id, weight }) => [id, weight]));
}

/** The tallies of these elements, each handed over as one text: rows cost more than parsing. */
function talliesOf(sql: Prepared, elements: readonly string[]): Map<string, Tally> {
  const rows = sql.rows<{ element: string; votes: string }>(
    `SELECT element, json_group_array(json_array(property, value, votes)) AS votes FROM tally
     WHERE element IN (SELECT value FROM json_each(?1)) GROUP BY element`,
    json(elements),
  );
  return new Map(rows.map(({ element, votes }) => [element, tallyOf(votes)]));
}

function tallyOf(json: string): Tally {
  const tally = new Map<string, Map<string, number>>();
  for (const [property, value, votes] of JSON.parse(json) as [string, string, number][]) {
    const values = tally.get(property) ?? new Map<string, number>();
    tally.set(property, values.set(value, votes));
  }
  return tally;
}
