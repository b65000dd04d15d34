import type { ArticleLayer, SentencesLayer, TextLayer } from "../../document.ts";
import { withOwnBodies } from "./bodies/abroad.ts";
import { type Candidate, keyOf, type View } from "./candidate.ts";
import { corrected } from "./corrected.ts";
import type { RunView } from "./runs/run-view.ts";
import { decideAll } from "./decide.ts";
import type { Decision } from "./decision.ts";
import { isFederalRoad } from "./evidence/roads.ts";
import { districtsIn } from "./districts.ts";
import { kindOf } from "./kinds.ts";
import { agencyBehind } from "./bodies/local-agencies.ts";
import type { Name } from "./names.ts";
import { placeWithin } from "./nested.ts";
import { partyTagsIn, type PartyTag, placeOfTag } from "./party-tags.ts";
import { meansCity } from "./city-or-state.ts";
import { runsOf } from "./runs/runs.ts";
import { segmentsOf } from "./segments/segments.ts";
import { Shape } from "./shapes.ts";
import { shoutedNames } from "./shouted-names.ts";
import { isShouted } from "./runs/shouting.ts";
import { siteBehind } from "./bodies/sites.ts";
import { withStatehouse } from "./bodies/statehouse.ts";

/** Every name in the article, in reading order; of two that start together the longer comes first. */
export function recognise(view: View, document: ArticleLayer & TextLayer & SentencesLayer): Name[] {
  const { sentences } = document;
  const tags = partyTagsIn(view, document.text);
  const { candidates, shouted } = candidatesIn(view, document, tags);
  const decisions = decideAll(view, candidates);
  const names = candidates.flatMap((candidate) => nameOf(view, candidate, decisions.get(candidate.key)));
  names.push(...shouted.flatMap(([first, end]) => shoutedNames(view, first, end, decisions, names)));
  names.push(...tags.flatMap(placeOfTag));
  names.push(...sentences.flatMap(({ tokens: [first, end] }) => districtsIn(view, first, end)));
  return corrected(view, withInner(view, settle(names), document, decisions));
}

/** Whatever is written like a name, and the lines whose capitals tell nothing. */
interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly shouted: readonly (readonly [first: number, end: number])[];
}

/** The candidates of an article, in reading order; the weights of the reasons are learnt from these, too. */
export function candidatesIn(
  view: View,
  document: ArticleLayer & TextLayer & SentencesLayer,
  tags: readonly PartyTag[],
): Candidates {
  const { sentences, blocks } = document;
  const candidates: Candidate[] = [];
  const shouted: (readonly [number, number])[] = [];
  const taken = new Set(tags.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at)));
  const surnames = surnamesIn(view);
  for (const { tokens: range, block } of sentences) {
    const kind = blocks[block]?.kind ?? "paragraph";
    if (kind !== "dateline" && kind !== "byline" && isShouted(view, range[0], range[1])) {
      shouted.push(range);
      continue;
    }
    const runView = runViewOf(view, range[1], taken, surnames);
    for (const run of runsOf(runView, range[0])) {
      candidates.push(...segmentsOf(view, run, { sentence: range, block: kind, shouted: false }));
    }
  }
  const named = candidates.filter((candidate) => !isFederalRoad(view, candidate));
  const own = withOwnBodies(view, document, withoutNation(view, named), tags);
  return { candidates: withStatehouse(view, own, tags), shouted };
}

/** "The state Department of Transportation", and each later "Department of Transportation" of the article, is not the federal one. */
function withoutNation({ tokens }: View, candidates: readonly Candidate[]): readonly Candidate[] {
  const local = new Set<string>();
  for (const { first, key, body } of candidates) {
    const before = /^['’]s$/.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
    if (body?.level === "federal" && STATE.test(tokens[before]?.text ?? "")) local.add(key);
  }
  if (local.size === 0) return candidates;
  return candidates.map((one) => (local.has(one.key) ? { ...one, body: undefined } : one));
}

const STATE = /^(?:state|city|county|town|province|commonwealth|territory|village)$/;

/** The capitalised words behind a given name: "Pace" of "Ana Pace" may open a sentence alone. */
function surnamesIn({ tokens, shapes, gazetteer }: View): Set<string> {
  const found = new Set<string>();
  tokens.forEach(({ lower }, at) => {
    if (shapes[at] !== Shape.Capital || shapes[at - 1] !== Shape.Capital) return;
    const { lower: before = "", pos } = tokens[at - 1] ?? {};
    const isName = pos === "PROPN" || !gazetteer.isCommonWord(before);
    if (isName && gazetteer.people.isGiven(before)) found.add(lower);
  });
  return found;
}

function runViewOf(view: View, end: number, taken: ReadonlySet<number>, surnames: ReadonlySet<string>): RunView {
  const { bodies, listed, isCommonWord, people } = view.gazetteer;
  return {
    tokens: view.tokens,
    shapes: view.shapes,
    end,
    taken,
    surnames,
    isCommonWord,
    isGiven: (lower) => people.isGiven(lower),
    isSurname: (lower) => people.isSurname(lower),
    anchor: (at) => listed.match(view.tokens, at, end)?.length ?? 0,
    bodyLength: (at) => bodies.match(view.tokens, at, end)?.length ?? 0,
  };
}

function nameOf(view: View, candidate: Candidate, decision: Decision | undefined): Name[] {
  if (decision === undefined || decision.sort === "none") return [];
  const { end, title, body, region } = candidate;
  const wire = decision.rule === "body/dateline-agency";
  const city = decision.sort === "place" && meansCity(view, candidate);
  const kind = wire ? "Outlet" : city ? "City" : kindOf(view, candidate, decision.sort);
  const first =
    kind === "Outlet" && view.tokens[candidate.first - 1]?.text === "The" ? candidate.first - 1 : candidate.first;
  return [
    {
      first,
      end,
      kind,
      rule: decision.rule,
      confidence: decision.confidence,
      nested: false,
      title,
      body: decision.sort === "body" ? body : undefined,
      region: kind === "Region" ? region : undefined,
    },
  ];
}

/** In reading order, without names that lie within another or overlap it. */
function settle(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  let end = 0;
  for (const name of [...names].sort((a, b) => a.first - b.first || b.end - a.end)) {
    if (name.end <= end) continue;
    const last = kept.at(-1);
    if (name.first < end && last !== undefined && last.end - last.first < name.end - name.first) kept.pop();
    else if (name.first < end) continue;
    kept.push(name);
    end = name.end;
  }
  return kept;
}

/** Adds the agencies and sites that places open, and marks or adds the places within names. */
function withInner(
  view: View,
  names: readonly Name[],
  { sentences }: SentencesLayer,
  decisions: ReadonlyMap<string, Decision>,
): Name[] {
  const all: Name[] = [];
  let sentence = 0;
  for (const name of names) {
    while ((sentences[sentence]?.tokens[1] ?? Infinity) <= name.first) sentence += 1;
    const end = sentences[sentence]?.tokens[1] ?? name.end;
    const place = name.kind === "City" || name.kind === "Region";
    const outer = place ? (agencyBehind(view, name, end) ?? siteBehind(view, name, end)) : undefined;
    if (outer !== undefined) {
      all.push(outer);
      if (outer.kind === "Agency" || isKnown(view, name, names)) all.push({ ...name, nested: true });
      continue;
    }
    all.push(name);
    const inner = placeWithin(view, name, decisions) ?? regionOfDistrict(view, name);
    if (inner !== undefined) all.push(inner);
  }
  return all;
}

/** Of a site's own words ("Linden Court nursing home") only a place known from elsewhere is a place of its own. */
function isKnown(view: View, name: Name, names: readonly Name[]): boolean {
  const key = keyOf(view.tokens, name.first, name.end);
  if (name.region !== undefined || view.gazetteer.cities.named(key).length > 0) return true;
  return names.some((other) => other !== name && keyOf(view.tokens, other.first, other.end) === key);
}

/** "Oregon" in "Oregon's 2nd Congressional District". */
function regionOfDistrict(view: View, name: Name): Name | undefined {
  if (name.rule !== "region/electoral-district") return undefined;
  const region = view.gazetteer.regions.match(view.tokens, name.first, name.end);
  if (region === undefined) return undefined;
  const end = name.first + region.length;
  return {
    first: name.first,
    end,
    kind: "Region",
    rule: "region/within-name",
    confidence: 0.95,
    nested: true,
    region: region.entry,
  };
}
