import type { Statement } from "../../../graph/model/extracted.ts";
import { covers } from "../../../graph/model/spans.ts";

/** Reports within reports beyond this are a fault of reading. */
const DEPTH_MAX = 4;
/** Statements before and after in which one that tells another is looked for. */
const NEAR = 30;

/** In reading order, with ids. */
export function numbered(statements: readonly Statement[]): Statement[] {
  const start = (one: Statement) => one.content[0]?.[0] ?? 0;
  const end = (one: Statement) => one.content.at(-1)?.[1] ?? 0;
  return [...statements]
    .sort((a, b) => start(a) - start(b) || end(b) - end(a) || (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0))
    .map((statement, at) => ({ ...statement, id: `s${at + 1}` }));
}

/** A statement whose cue stands in another's content is told by that one's speaker: "Ruiz said the agency confirmed …". */
export function nested(statements: readonly Statement[]): Statement[] {
  const outers = statements.map((_, at) => outerOf(statements, at));
  const depth = (at: number | undefined, reach: number): number =>
    at === undefined || reach === 0 ? 0 : 1 + depth(outers[at], reach - 1);
  return statements.map((statement, at) => {
    const outer = outers[at];
    return {
      ...statement,
      within: (outer === undefined ? undefined : statements[outer]?.id) ?? null,
      depth: depth(at, DEPTH_MAX),
    };
  });
}

/** The index of the closest statement that tells this one; it has more words, so that none can tell itself in a circle. */
function outerOf(statements: readonly Statement[], at: number): number | undefined {
  const inner = statements[at];
  const cue = inner?.cue;
  if (inner === undefined || !cue) return undefined;
  let found: number | undefined;
  for (let near = Math.max(0, at - NEAR); near < Math.min(statements.length, at + NEAR); near += 1) {
    const outer = statements[near];
    if (outer === undefined || near === at || length(outer) <= length(inner)) continue;
    if (outer.content.some((span) => covers(span, cue))) found = near;
  }
  return found;
}

function length({ content }: Statement): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}
