/** Units that tell what became of people, or how they voted, and name no thing. */
const STATES: ReadonlySet<string> = new Set([
  ...["dead", "shot", "stabbed", "injured", "missing", "displaced", "evacuated", "arrested", "sick", "without power"],
  ...["in the majority", "in the minority"],
]);

/** Both sides of a vote as one value: "8-7". */
const TALLY = "tally";

/** What reports give different numbers of, in words: "how many were displaced", "the number of homes"; null is a count of no unit. */
export function countedIn(unit: string | null): string {
  if (unit === TALLY) return "how the vote came out";
  return STATES.has(unit ?? "") ? `how many were ${unit ?? ""}` : `the number of ${unit ?? "things"}`;
}
