import { isSport } from "./sport.ts";
import type { Candidate, View } from "../candidate.ts";
import type { Evidence, Test } from "./evidence.ts";
import { before } from "./neighbours.ts";
import { population, word } from "../look.ts";

const { holds: isAgainst } = before("beat beats against over host hosts face faced defeated to with upset put no");
const isInSport: Test = ({ tokens }, { first }) => isSport(tokens, first);

/** Names in reports about matches, where a town is its team. */
export const IN_MATCHES: readonly Evidence[] = [
  {
    id: "sport-place",
    because: "a place in a report about a match",
    only: isInSport,
    holds: isTown,
  },
  {
    id: "sport-playing",
    because: "a place before a verb, 's or a score in a report about a match",
    only: isInSport,
    holds: (v, c) =>
      isTown(v, c) && (/^(?:VERB|AUX|NUM)$/.test(v.tokens[c.end]?.pos ?? "") || /^(?:['’]s|\()$/.test(word(v, c.end))),
  },
  {
    id: "sport-against",
    because: "beat, over, against or the like before a place in a report about a match",
    only: isInSport,
    holds: (v, c) => isAgainst(v, c) && isTown(v, c),
  },
  {
    id: "sport",
    because: "in a report about a match",
    only: isInSport,
    holds: (_, c) => c.region === undefined,
  },
];

/** A region, or a city that is large enough for a team. */
function isTown(view: View, candidate: Candidate): boolean {
  return candidate.region !== undefined || population(view, candidate) > 20_000;
}
