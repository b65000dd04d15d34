import neo4j from "neo4j-driver";
import type { NodeClaim } from "../../model/claims.ts";
import { extractedSchema } from "../../model/extracted.ts";
import type { Later } from "../resolution/asking.ts";
import type { RecordIndex, StandingRow, SupportRow, VersionRow } from "../resolution/record-index.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { doubtNodes } from "./doubt-nodes.ts";
import { eventIndex } from "./event-index.ts";
import { ledgerNodes } from "./ledger-nodes.ts";
import { memberNodes } from "./member-nodes.ts";
import { companyNodes, profileNodes } from "./profile-nodes.ts";
import type { NodeAnswer, Row } from "./rows.ts";
import { utteranceIndex } from "./utterance-index.ts";
import { applyAll, removeOne } from "./write.ts";

/** The index as nodes apart from the record's; asked within a transaction. */
export function recordIndex(run: Run): Later<RecordIndex> {
  return {
    ...memberNodes(run),
    ...profileNodes(run),
    ...companyNodes(run),
    ...doubtNodes(run),
    ...ledgerNodes(run),
    ...eventIndex(run),
    ...utteranceIndex(run),
    standing: (ids) => run<Row<StandingRow>>(cypher("read/standing"), { asked: ids.map(askedFor) }),
    briefs: async (ids) => {
      const rows = await run<NodeAnswer>(cypher("read/nodes"), { ids });
      return rows.map(({ id, kind, name }) => ({ id, kind, name }));
    },
    supported: (nodes, articles) => supported(run, nodes, articles),
    versions: async (asked, most) =>
      asked.length === 0
        ? []
        : run<Row<VersionRow>>(cypher("read/versions"), {
            asked: asked.map((one) => ({ ...one })),
            most: neo4j.int(most),
          }),
    aside: async (articles) => (await run<{ id: string }>(cypher("read/aside"), { articles })).map(({ id }) => id),
    records: async (articles) => {
      const rows = await run<{ record: string }>(cypher("read/records"), { articles });
      return rows.map(({ record }) => extractedSchema.parse(JSON.parse(record)));
    },
    apply: (contributions) => applyAll(run, contributions),
    remove: (article) => removeOne(run, article),
  };
}

function askedFor(id: string) {
  const [, article = null, mention = null] = id.startsWith("mention:") ? id.split(":") : [];
  return { id, article, mention };
}

async function supported(run: Run, nodes: readonly string[], articles: readonly string[]): Promise<SupportRow[]> {
  const claims = await run<{ nodes: string }>(cypher("write/claims-of"), { articles });
  const among = new Map<string, number>();
  for (const { id } of claims.flatMap((one) => JSON.parse(one.nodes) as NodeClaim[]))
    among.set(id, (among.get(id) ?? 0) + 1);
  return (await run<NodeAnswer>(cypher("read/nodes"), { ids: nodes })).map(({ id, kind, name, record }) => ({
    brief: { id, kind, name },
    all: (JSON.parse(record) as { articles: number }).articles,
    among: among.get(id) ?? 0,
  }));
}
