import type { EdgeClaim, NodeClaim } from "../../model/claims.ts";
import { foldKind, foldName, foldProperties, type Tally } from "../../model/fold.ts";
import { RELATION_TYPES, type RelationType } from "../../model/relations.ts";
import { recount, type Ballot, type Swing } from "./changes.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { edgeRow, nodeRow, type NodeRow } from "./stored-form.ts";

interface StoredTally {
  id: string;
  tally: string;
  weight: number;
}

/** Shared nodes as their votes are after a change, and those that no article supports any more. */
export async function foldedNodes(run: Run, swings: ReadonlyMap<string, Swing<NodeClaim>>) {
  const stored = await talliesOf(run, cypher("write/tallies-of-nodes"), { ids: [...swings.keys()] });
  const kept: NodeRow[] = [];
  const gone: string[] = [];
  for (const [id, { articles, votes }] of swings) {
    const { weight, tally } = added(stored.get(id), articles, votes);
    const kind = foldKind(mapped(tally));
    if (weight === 0 || kind === undefined) gone.push(id);
    else {
      const properties = { ...foldProperties(mapped(tally)), articles: weight };
      kept.push(nodeRow({ id, kind, name: foldName(mapped(tally)) ?? id, properties, weight, tally }));
    }
  }
  return { kept, gone };
}

/** Shared edges, the same way. */
export async function foldedEdges(run: Run, swings: ReadonlyMap<string, Swing<EdgeClaim>>) {
  const kept: { type: RelationType; row: ReturnType<typeof edgeRow> }[] = [];
  const gone: EdgeClaim[] = [];
  for (const type of RELATION_TYPES) {
    const here = [...swings.values()].filter(({ claim }) => claim.type === type);
    if (here.length === 0) continue;
    const edges = here.map(({ claim }) => ends(claim));
    const stored = await talliesOf(run, cypher("write/tallies-of-edges", type), { edges });
    for (const { claim, articles, votes } of here) {
      const { weight, tally } = added(stored.get(claim.id), articles, votes);
      if (weight === 0) gone.push(claim);
      else
        kept.push({ type, row: edgeRow(claim, { ...foldProperties(mapped(tally)), articles: weight }, weight, tally) });
    }
  }
  return { kept, gone };
}

async function talliesOf(
  run: Run,
  query: string,
  parameters: Record<string, unknown>,
): Promise<Map<string, StoredTally>> {
  return new Map((await run<StoredTally & Record<string, unknown>>(query, parameters)).map((row) => [row.id, row]));
}

function added(stored: StoredTally | undefined, articles: number, votes: Ballot): { weight: number; tally: Ballot } {
  const tally = stored === undefined ? {} : (JSON.parse(stored.tally) as Ballot);
  return { weight: (stored?.weight ?? 0) + articles, tally: recount(tally, votes) };
}

function mapped(ballot: Ballot): Tally {
  return new Map(Object.entries(ballot).map(([property, values]) => [property, new Map(Object.entries(values))]));
}

/** What an edge is found by. */
export function ends({ id, from, to }: EdgeClaim) {
  return { id, from, to };
}
