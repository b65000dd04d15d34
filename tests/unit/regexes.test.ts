import { patternsIn } from "../support/regex-literals.ts";

// The checker in plain JavaScript: no Java, no binary.
process.env["RECHECK_SYNC_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

/** Milliseconds for one pattern. Those with many bounded repeats are not decided in any sane time: their lines are cut to a length. */
const TIMEOUT = 400;

/**
 * Where a pattern takes time by the square of its input, which is short: a field of a public list, a name, or the words of a date. None of
 * these reads an article.
 */
const SHORT_INPUT = [
  "graph/authorities/person-names.ts",
  "graph/resolve/names.ts",
  "ingest/authorities/committees.ts",
  "ingest/authorities/congress.ts",
  "ingest/authorities/dotgov.ts",
  "ingest/authorities/openstates.ts",
  "ingest/stages/events/dates/chrono.ts",
];

const patterns = new Map(
  patternsIn(["graph", "ingest", "server", "web"]).map((one) => [`${one.source}/${one.flags}`, one]),
);

test("no pattern takes time by more than its input's length, but for those that read short fields", () => {
  const slow = [...patterns.values()].flatMap(({ source, flags, where }) => {
    const found = checkSync(source, flags, { timeout: TIMEOUT });
    if (found.status !== "vulnerable") return [];
    const short = found.complexity.type === "polynomial" && SHORT_INPUT.some((file) => where.startsWith(file));
    return short ? [] : [`${where}: ${found.complexity.summary}`];
  });
  expect(patterns.size).toBeGreaterThan(200);
  expect(slow).toEqual([]);
}, 240_000);
