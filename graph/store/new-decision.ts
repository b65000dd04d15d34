import { createHash } from "node:crypto";
import type { Decision, Proposal } from "../model/decisions.ts";

/** A proposal as a row of the ledger. Its id is a hash of what, who and when, so that two ledgers can be joined. */
export function newDecision(proposal: Proposal, moment: Date): Decision {
  const at = moment.toISOString();
  const id = createHash("sha256")
    .update(JSON.stringify([at, proposal]))
    .digest("hex")
    .slice(0, 10);
  return { ...proposal, id, at };
}
