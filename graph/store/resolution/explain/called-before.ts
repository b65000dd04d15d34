import type { Mention } from "../../../model/extracted.ts";
import { isEvent } from "../../../resolve/ledger/subjects.ts";
import type { Asking } from "../asking.ts";
import { entityOf } from "../member-entity.ts";
import { ask } from "../record-index.ts";

/**
 * What entities were called before anything was decided, as the first article that speaks of each has it: what was merged or dropped has
 * no node any more, and what was renamed has another name. Ids that no article speaks of, and those of events, are left out.
 */
export function* calledBefore(ids: readonly string[]): Asking<Record<string, string>> {
  const first = new Map<string, string>();
  for (const id of new Set(ids.filter(isOfEntity))) {
    const [article] = [...(yield* ask("speakers", [id]))].sort();
    if (article !== undefined) first.set(id, article);
  }
  const articles = [...new Set(first.values())];
  const members = yield* ask("members", articles);
  const mentions = new Map((yield* ask("records", articles)).map((article) => [article.id, article.mentions]));
  const names = [...first].flatMap(([id, article]): [string, string][] => {
    const member = members.find((one) => one.article === article && !one.isWitness && entityOf(one) === id);
    const mention = mentions.get(article)?.find((one) => one.id === member?.mention);
    return mention === undefined ? [] : [[id, nameOf(mention)]];
  });
  return Object.fromEntries(names);
}

function isOfEntity(id: string): boolean {
  return !isEvent(id) && !id.startsWith("mention:");
}

/** A town is told from others of its name by its state: "Aldmoor, OH". */
function nameOf({ name, kind, place }: Mention): string {
  const state = kind === "City" && place?.country === "US" ? place.region : null;
  return state === null ? name : `${name}, ${state}`;
}
