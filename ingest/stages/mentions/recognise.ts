import type { Candidate, View } from "./candidate.ts";
import type { ArticleLayer, SentencesLayer, TextLayer } from "../../document.ts";
import type { Name } from "./names.ts";
import { partyTagsIn, placeOfTag } from "./party-tags.ts";
import { candidatesIn } from "./candidates.ts";
import { decideAll } from "./decide.ts";
import { shoutedNames } from "./shouted-names.ts";
import { districtsIn } from "./districts.ts";
import { corrected } from "./corrected.ts";
import { withInner } from "./inner.ts";
import type { Decision } from "./decision.ts";
import { meansCity } from "./city-or-state.ts";
import { kindOf } from "./kinds.ts";
import { withLandformTowns } from "./places/landform-towns.ts";

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
  return corrected(view, withInner(view, withLandformTowns(view, settle(names)), document, decisions));
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
