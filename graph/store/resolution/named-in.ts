import type { Decision } from "../../model/decisions.ts";
import { mentionOf } from "../../resolve/ledger/subjects.ts";

function ofMention(id: string): string[] {
  const mention = mentionOf(id);
  return mention === undefined ? [] : [mention];
}

/** Every id that a decision names, and the mentions whose own ids these are. */
export function namedIn(decision: Decision): string[] {
  switch (decision.action) {
    case "merge":
      return [decision.entity, decision.into];
    case "split":
      return [decision.entity, ...decision.mentions];
    case "never-merge":
      return [decision.entity, decision.other].flatMap((id) => [id, ...ofMention(id)]);
    case "rename":
    case "set-kind":
    case "drop":
      return [decision.entity];
  }
}
