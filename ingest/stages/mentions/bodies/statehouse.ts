import type { Candidate, View } from "../candidate.ts";
import type { Body } from "../gazetteer/bodies.ts";
import { Shape } from "../shapes.ts";
import type { PartyTag } from "../party-tags.ts";

/** Bodies that the nation and each state have under one name: that of the nation in the tables → what the state's own is called. */
const CHAMBERS: ReadonlyMap<string, string> = new Map([
  ["U.S. Senate", "Senate"],
  ["U.S. House of Representatives", "House"],
  ["U.S. Supreme Court", "Supreme Court"],
]);

/** What stands behind "state" in the news of a statehouse, and behind "U.S." in that of the Capitol. **Source:** AP style, "legislative titles". */
const MEMBERS =
  /^(?:sens?|reps?|senators?|representatives?|senate|house|legislat(?:ure|ive|ors?)|lawmakers?|supreme)\.?$/;

/** "The Senate" in the news of a state's legislature is that state's, and in another country's that country's, where nothing tells its name. */
export function withStatehouse(
  view: View,
  found: readonly Candidate[],
  tags: readonly PartyTag[],
): readonly Candidate[] {
  const candidates = withHouse(view, found);
  const isChamber = ({ body, key }: Candidate) =>
    body !== undefined && CHAMBERS.has(body.name) && !/^(?:u\.?s|united)/.test(key);
  if (!candidates.some(isChamber)) return candidates;
  const isAbroad = tags.length === 0 && isOfOtherNation(view, candidates);
  if (!isAbroad && !isOfStatehouse(view, tags)) return candidates;
  const level = isAbroad ? null : "state";
  const isOfCommons = isAbroad && view.tokens.some(({ lower }) => /^(?:mps?|commons)$/.test(lower));
  return candidates.map((one) =>
    isChamber(one) && one.body !== undefined ? { ...one, body: { ...ownOf(one.body, isOfCommons), level } } : one,
  );
}

/** "the House", and not "the House Ethics Committee", "the House of Usher" nor "the White House". */
function withHouse(view: View, candidates: readonly Candidate[]): readonly Candidate[] {
  const body = view.gazetteer.bodyNamed.get("U.S. House of Representatives");
  const isHouse = ({ first, end }: Candidate) =>
    end - first === 1 &&
    view.tokens[first]?.text === "House" &&
    view.tokens[first - 1]?.lower === "the" &&
    view.shapes[end] !== Shape.Capital &&
    view.tokens[end]?.lower !== "of";
  return candidates.map((one) => (isHouse(one) ? { ...one, body } : one));
}

/** Whether an article names another country and nothing of the United States: its Senate is that country's. */
function isOfOtherNation({ tokens, gazetteer }: View, candidates: readonly Candidate[]): boolean {
  const regions = candidates.flatMap(({ region }) => (region === undefined ? [] : [region]));
  if (regions.some(({ country }) => country === "US")) return false;
  if (tokens.some(({ lower }) => /^(?:u\.?s\.?|american|americans|washington|congress)$/.test(lower))) return false;
  const cities = candidates.flatMap(({ key }) => gazetteer.cities.named(key).slice(0, 1));
  if (regions.some(({ kind }) => kind === "country" || kind === "state")) return true;
  return cities.length > 0 && cities.every(({ country }) => country !== "US");
}

/** "the Ohio House", "the New Jersey Assembly": an American state and the name of a chamber. */
export function isChamberOfState({ tokens, gazetteer }: View, { first, end }: Candidate): boolean {
  if (!/^(?:house|senate|assembly)$/.test(tokens[end - 1]?.lower ?? "")) return false;
  const state = gazetteer.regions.match(tokens, first, end - 1);
  return state?.entry.kind === "state" && state.entry.country === "US" && first + state.length === end - 1;
}

/** "The House" of Britain and Canada, where MPs sit, is their House of Commons. */
function ownOf(body: Body, isOfCommons: boolean): Body {
  const name = CHAMBERS.get(body.name) ?? body.name;
  return {
    ...body,
    name: isOfCommons && name === "House" ? "House of Commons" : name,
    acronym: null,
    aliases: [],
    partOf: null,
  };
}

/** Whether an article tells more of a state's legislature than of Congress: "state Sen. Ana Ruiz, D-Salem" against "U.S. Rep. Tom Kirk, D-Ore.". */
function isOfStatehouse({ tokens }: View, tags: readonly PartyTag[]): boolean {
  let state = tags.filter((tag) => tag.state === undefined).length;
  let nation = tags.length - state;
  if (isOfGovernor(tokens)) state += 1;
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

/** So often is a governor told of whose legislature it is that an article is about. */
const GOVERNOR_TIMES = 2;

/** Whether an article is about a state's legislature, and tells of nothing in Washington: its senators are the state's. */
export function isOfStateAlone(view: View, tags: readonly PartyTag[]): boolean {
  return !isOfWashington(view.tokens) && isOfStatehouse(view, tags);
}

function isOfWashington(tokens: View["tokens"]): boolean {
  return tokens.some(
    ({ text, lower }, at) => WASHINGTON.test(lower) || (text === "President" && tokens[at - 1]?.text !== "Senate"),
  );
}

/** Whether an article tells of a governor and of nothing in Washington. */
function isOfGovernor(tokens: View["tokens"]): boolean {
  if (isOfWashington(tokens)) return false;
  return tokens.filter(({ lower }) => /^gov(?:\.|ernor)$/.test(lower)).length >= GOVERNOR_TIMES;
}

const WASHINGTON = /^(?:u\.?s\.?|congress|congressional|congress(?:man|woman)|washington|presidential|nominee)$/;
