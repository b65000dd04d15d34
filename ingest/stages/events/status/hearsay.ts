import type { Statement } from "../../../../graph/model/extracted.ts";
import { covers } from "../../../../graph/model/spans.ts";
import type { EventSource } from "../reading.ts";
import type { Group } from "../telling.ts";

/**
 * Whether an article has an event from somebody's mouth alone: "Ruiz said that her rival had fired two clerks". What a public body tells of
 * its own work ("police said two men were arrested") the paper tells as fact.
 */
export function isHearsay({ statements, mentions }: EventSource, group: Group): boolean {
  const bodies = new Set(
    mentions.filter(({ kind, unnamed }) => kind === "Agency" || (kind === "Official" && unnamed)).map(({ id }) => id),
  );
  const claims = statements.filter((one) => CLAIMS.has(one.act) && !bodies.has(one.speakerMention ?? ""));
  return group.every(
    ({ span, known }) => !known && claims.some(({ content }) => content.some((piece) => covers(piece, span))),
  );
}

const CLAIMS: ReadonlySet<Statement["act"]> = new Set<Statement["act"]>(["speech", "belief"]);
