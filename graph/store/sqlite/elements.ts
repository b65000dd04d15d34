import type { EdgeClaim, NodeClaim, PropertyValue } from "../../model/claims.ts";
import { foldKind, foldName, foldProperties, type Tally } from "../../model/fold.ts";
import type { NodeKind } from "../../model/kinds.ts";
import { searchWords } from "../../model/tokens.ts";
import type { Prepared } from "./prepared.ts";
import { inOrder } from "../canonical.ts";
import { searchable } from "../matched.ts";
import { votesOf } from "../tally.ts";

/** How a date property is called on each kind that has a place on the timeline. */
const DATE_PROPERTY: Partial<Record<NodeKind, string>> = { Event: "start", Statement: "saidDate" };

type Values = Record<string, PropertyValue>;

/** The rows of nodes and edges: owned ones as claimed, shared ones folded from their tally once a change is complete. */
export class Elements {
  private readonly sql: Prepared;
  /** Shared elements changed since `begin`, with how many articles were won or lost. */
  private nodes = new Map<string, number>();
  private edges = new Map<string, { claim: EdgeClaim; change: number }>();

  constructor(sql: Prepared) {
    this.sql = sql;
  }

  begin(): void {
    this.nodes = new Map();
    this.edges = new Map();
  }

  /** Casts (1) or takes back (-1) one article's votes on a shared element. */
  vote(claim: NodeClaim | EdgeClaim, by: 1 | -1): void {
    if ("kind" in claim) this.nodes.set(claim.id, (this.nodes.get(claim.id) ?? 0) + by);
    else this.edges.set(claim.id, { claim, change: (this.edges.get(claim.id)?.change ?? 0) + by });
    const cast = "INSERT INTO tally VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET votes = votes + excluded.votes";
    for (const vote of votesOf(claim)) this.sql.run(cast, vote.element, vote.property, vote.value, by);
    if (by < 0) this.sql.run("DELETE FROM tally WHERE element = ? AND votes = 0", claim.id);
  }

  /** Folds every shared element that changed; one that no article supports any more is gone. */
  refold(): void {
    for (const id of [...this.nodes.keys()].sort()) this.refoldNode(id, this.nodes.get(id) ?? 0);
    for (const id of [...this.edges.keys()].sort()) this.refoldEdge(id);
    this.begin();
  }

  putNode(id: string, kind: NodeKind, name: string, properties: Values, weight: number): void {
    const dateProperty = DATE_PROPERTY[kind];
    const date = dateProperty === undefined ? null : (properties[dateProperty] ?? null);
    const { key } = this.sql.row(
      `INSERT INTO node (id, kind, name, folded, weight, date, properties) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, folded = excluded.folded,
           weight = excluded.weight, date = excluded.date, properties = excluded.properties RETURNING key`,
      id,
      kind,
      name,
      searchWords(name).join(" "),
      weight,
      date,
      JSON.stringify(properties),
    ) as { key: number };
    const words = searchable(kind, name, properties).flatMap(searchWords).join(" ");
    this.sql.run("INSERT OR REPLACE INTO words (rowid, body) VALUES (?, ?)", key, words);
  }

  putEdge(edge: Pick<EdgeClaim, "id" | "type" | "from" | "to">, properties: Values, weight: number): void {
    this.sql.run(
      "INSERT OR REPLACE INTO edge VALUES (?, ?, ?, ?, ?, ?)",
      edge.id,
      edge.type,
      edge.from,
      edge.to,
      weight,
      JSON.stringify(properties),
    );
  }

  dropNode(id: string): void {
    this.sql.run("DELETE FROM words WHERE rowid = (SELECT key FROM node WHERE id = ?)", id);
    this.sql.run("DELETE FROM node WHERE id = ?", id);
  }

  dropEdge(id: string): void {
    this.sql.run("DELETE FROM edge WHERE id = ?", id);
  }

  private refoldNode(id: string, change: number): void {
    const weight = this.weight("node", id) + change;
    if (weight === 0) {
      this.dropNode(id);
      return;
    }
    const tally = this.tally(id);
    const kind = foldKind(tally);
    if (kind === undefined) throw new Error(`node ${id} has ${weight} articles and no votes`);
    this.putNode(id, kind, foldName(tally) ?? id, inOrder({ ...foldProperties(tally), articles: weight }), weight);
  }

  private refoldEdge(id: string): void {
    const changed = this.edges.get(id);
    if (changed === undefined) return;
    const weight = this.weight("edge", id) + changed.change;
    if (weight === 0) this.dropEdge(id);
    else this.putEdge(changed.claim, inOrder({ ...foldProperties(this.tally(id)), articles: weight }), weight);
  }

  private weight(table: "node" | "edge", id: string): number {
    const row = this.sql.row(`SELECT weight FROM ${table} WHERE id = ?`, id) as { weight: number } | undefined;
    return row?.weight ?? 0;
  }

  private tally(element: string): Tally {
    const rows = this.sql.rows("SELECT property, value, votes FROM tally WHERE element = ?", element) as {
      property: string;
      value: string;
      votes: number;
    }[];
    const tally = new Map<string, Map<string, number>>();
    for (const { property, value, votes } of rows) {
      const values = tally.get(property) ?? new Map<string, number>();
      tally.set(property, values.set(value, votes));
    }
    return tally;
  }
}
