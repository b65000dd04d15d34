// Jest's order of test files: those that take minutes begin first, so that none of them runs alone at the end.

/** The longest first, as measured on two cores; all others are done in between, in whatever order. */
const LONG = [
  "contract/neo4j-store",
  "e2e/deciding",
  "e2e/explorer",
  "contract/command-line-corrections",
  "contract/command-line",
  "golden/authorities-congress",
  "contract/command-line-decisions",
  "contract/one-record",
  "golden/exact-spans",
  "unit/regexes",
  "contract/authorities",
];

export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }

  /** Durations of earlier runs are not asked for: a clean machine has none. */
  cacheResults() {}
}

function rank({ path }) {
  const at = LONG.findIndex((name) => path.endsWith(`${name}.test.ts`));
  return at < 0 ? LONG.length : at;
}
