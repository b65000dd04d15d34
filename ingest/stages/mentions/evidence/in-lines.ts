import type { Candidate, View } from "../candidate.ts";
import type { Evidence, Test } from "./evidence.ts";
import { headOf, word } from "../look.ts";

const isApart: Test = (_, { block }) => block === "byline" || block === "dateline";

/** Names in bylines, datelines and the credits of pictures. */
export const IN_LINES: readonly Evidence[] = [
  {
    id: "byline",
    because: "in a line of credit",
    only: isApart,
    // "by Ana Ruiz 3 Mar 2025" has a month.
    holds: (v, c) =>
      c.block === "byline" && c.body === undefined && !isPaperOfByline(v, c) && !/^\d/.test(word(v, c.first - 1)),
  },
  {
    id: "dateline",
    because: "in a dateline",
    only: isApart,
    holds: (v, c) => c.block === "dateline" && c.body === undefined && word(v, c.first - 1) !== "(",
  },
  {
    id: "dateline-agency",
    because: "in brackets in a dateline",
    only: isApart,
    holds: (v, c) => c.block === "dateline" && word(v, c.first - 1) === "(",
  },
  {
    id: "credit",
    because: "behind a slash in the credit of a picture",
    near: { before: new Set(["/"]) },
    holds: (v, c) => word(v, c.first - 1) === "/" && isOutletBefore(v, c),
  },
];

/** "By Ana Ruiz, Harlow Gazette". */
function isPaperOfByline(view: View, candidate: Candidate): boolean {
  return headOf(view, candidate) === "Outlet" && !/^(?:by|and)$/.test(word(view, candidate.first - 1));
}

/** "REUTERS/Ana Ruiz": a known body at most a few words before the slash. */
function isOutletBefore(view: View, { first, sentence }: Candidate): boolean {
  for (let at = Math.max(sentence[0], first - 4); at < first - 1; at += 1) {
    if (view.gazetteer.bodies.match(view.tokens, at, first - 1)?.entry.kind === "Outlet") return true;
  }
  return false;
}
