import type { Candidate, View } from "./candidate.ts";
import type { Body } from "./gazetteer/bodies.ts";
import type { PartyTag } from "./party-tags.ts";

/** Bodies that the nation and each state have under one name: that of the nation in the tables → what the state's own is called. */
const CHAMBERS: ReadonlyMap<string, string> = new Map([
  ["U.S. Senate", "Senate"],
  ["U.S. House of Representatives", "House of Representatives"],
  ["U.S. Supreme Court", "Supreme Court"],
]);

/** What stands behind "state" in the news of a statehouse, and behind "U.S." in that of the Capitol. **Source:** AP style, "legislative titles". */
const MEMBERS =
  /^(?:sens?|reps?|senators?|representatives?|senate|house|legislat(?:ure|ive|ors?)|lawmakers?|supreme)\.?$/;

/** "The Senate" in the news of a state's legislature is that state's, where nothing tells its name. */
export function withStatehouse(
  view: View,
  candidates: readonly Candidate[],
  tags: readonly PartyTag[],
): readonly Candidate[] {
  const isChamber = ({ body, key }: Candidate) =>
    body !== undefined && CHAMBERS.has(body.name) && !/^(?:u\.?s|united)/.test(key);
  if (!candidates.some(isChamber) || !isOfStatehouse(view, tags)) return candidates;
  return candidates.map((one) =>
    isChamber(one) && one.body !== undefined ? { ...one, body: statesOwn(one.body) } : one,
  );
}

function statesOwn(body: Body): Body {
  return {
    ...body,
    name: CHAMBERS.get(body.name) ?? body.name,
    acronym: null,
    aliases: [],
    level: "state",
    partOf: null,
  };
}

/** Whether an article tells more of a state's legislature than of Congress: "state Sen. Ana Ruiz, D-Salem" against "U.S. Rep. Tom Kirk, D-Ore.". */
function isOfStatehouse({ tokens }: View, tags: readonly PartyTag[]): boolean {
  let state = tags.filter((tag) => tag.state === undefined).length;
  let nation = tags.length - state;
  tokens.forEach(({ lower }, at) => {
    const next = tokens[at + 1]?.lower ?? "";
    if (/^(?:statehouse|legislature)$/.test(lower) || (lower === "general" && next === "assembly")) state += 1;
    else if (lower === "state" && MEMBERS.test(next)) state += 1;
    else if (lower === "senate" && next === "president" && tokens[at + 2]?.lower !== "pro") state += 1;
    else if (/^(?:congress|congressional)$/.test(lower) || (lower === "capitol" && next === "hill")) nation += 1;
    else if (/^u\.?s\.?$/.test(lower) && MEMBERS.test(next)) nation += 1;
  });
  return state > nation;
}
