import type { Candidate, View } from "./candidate.ts";
import type { ArticleLayer, SentencesLayer, TextLayer } from "../../document.ts";
import type { PartyTag } from "./party-tags.ts";
import { isShouted } from "./runs/shouting.ts";
import { runsOf } from "./runs/runs.ts";
import { segmentsOf } from "./segments/segments.ts";
import { isFederalRoad } from "./evidence/roads.ts";
import { withOwnBodies } from "./bodies/abroad.ts";
import { withStatehouse } from "./bodies/statehouse.ts";
import { Shape } from "./shapes.ts";
import type { RunView } from "./runs/run-view.ts";

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
