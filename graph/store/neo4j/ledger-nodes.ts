import type { Decision } from "../../model/decisions.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import type { Later } from "../resolution/asking.ts";
import type { RecordIndex } from "../resolution/record-index.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { inBatches } from "./in-batches.ts";

type Ledger = "ledger" | "putDecision" | "dropDecision" | "verdicts" | "putVerdicts";

/** What people decided, and what that comes to. */
export function ledgerNodes(run: Run): Pick<Later<RecordIndex>, Ledger> {
  return {
    ledger: async () =>
      (await run<{ record: string }>(cypher("read/ledger"))).map(({ record }) => JSON.parse(record) as Decision),
    putDecision: async (decision) => {
      const { id, at } = decision;
      await run(cypher("write/put-decision"), { id, at, record: JSON.stringify(decision) });
    },
    dropDecision: async (id) => {
      await run(cypher("write/drop-decision"), { id });
    },
    verdicts: async () => {
      const rows = await run<{ subject: string; record: string }>(cypher("read/verdicts"));
      return rows.map(({ subject, record }) => [subject, JSON.parse(record) as Verdict] as const);
    },
    putVerdicts: async (put, drop) => {
      if (drop.length > 0) await run(cypher("write/drop-verdicts"), { subjects: drop });
      const rows = put.map(([subject, verdict]) => ({ subject, record: JSON.stringify(verdict) }));
      await inBatches(run, cypher("write/put-verdicts"), rows);
    },
  };
}
