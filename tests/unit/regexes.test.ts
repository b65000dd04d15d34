import { patternsIn } from "../support/regex-literals.ts";

// The checker in plain JavaScript: no Java, no binary.
process.env["RECHECK_SYNC_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

/** Milliseconds for one pattern. Those with many bounded repeats are not decided in any sane time: their lines are cut to a length. */
const TIMEOUT = 400;

const patterns = new Map(
  patternsIn(["graph", "ingest", "server", "web"]).map((one) => [`${one.source}/${one.flags}`, one]),
);

test("no pattern takes time by more than its input's length", () => {
  const slow = [...patterns.values()].flatMap(({ source, flags, where }) => {
    const found = checkSync(source, flags, { timeout: TIMEOUT });
    return found.status === "vulnerable" ? [`${where}: ${found.complexity.summary}`] : [];
  });
  expect(patterns.size).toBeGreaterThan(200);
  expect(slow).toEqual([]);
}, 240_000);
