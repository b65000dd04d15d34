import type { View } from "../candidate.ts";
import { headKind } from "../../../nlp/name-heads.ts";
import type { Piece } from "./offices.ts";
import { words } from "../../word-list.ts";

/**
 * Verbs as headlines that give every word a capital have them behind who acts, and small words that no name goes on with.
 * **Source:** English usage; collected for this project.
 */
const VERBS =
  words(`says slams blasts tells backs beats denies endorses praises defends compares resigns joins warns urges vows rips faces wants gets
  takes makes gives sends seeks visits kills dies claims admits accuses attacks mocks refuses rejects meets promises reveals offers leads
  finds loses threatens apologizes declares announces speaks responds reacts celebrates receives reassures burns sounds touts skips
  hits wins quits dodges trails tops knocks shreds torches ridicules scolds criticizes questions insists predicts proposes pledges
  demands orders asks thanks tweets targets considers unveils launches cancels signs returns arrives calls explains suggests
  endorsed advised scores exploits reportedly find hid sent gave told won said under after amid against over is are was were has who what why how when`);

/** Of these, what no noun is written like: whoever is named by two words or more acts, listed or not. */
const ONLY_VERBS =
  words(`says slams tells denies endorses praises defends resigns warns urges vows wants gets takes makes gives sends seeks admits accuses
  refuses rejects reveals loses threatens apologizes declares announces responds reacts celebrates receives reassures criticizes insists
  predicts proposes considers unveils signs explains suggests`);

/**
 * "Ada Marsh Slams Ana Ruiz": where a headline's verb stands behind a person or a body, the name ends before it and another may begin
 * behind it.
 */
export function atHeadlineVerb(view: View, first: number, end: number): Piece[] | undefined {
  for (let at = first + 1; at < end; at += 1) {
    const lower = view.tokens[at]?.lower ?? "";
    // "Nora Burns" burns nobody.
    if (!VERBS.has(lower) || view.gazetteer.people.isSurname(lower) || !isActor(view, first, at)) continue;
    return [
      { first, end: at, title: undefined },
      { first: at + 1, end, title: undefined },
    ];
  }
  return undefined;
}

function isActor({ tokens, gazetteer: { people, isCommonWord } }: View, first: number, end: number): boolean {
  const [opening = "", last = ""] = [tokens[first]?.lower, tokens[end - 1]?.lower];
  if (end - first === 1) return people.isSurname(last);
  const isUnlikelyNoun = ONLY_VERBS.has(tokens[end]?.lower ?? "") && !isCommonWord(last);
  return people.isGiven(opening) || headKind(last) === "Agency" || isUnlikelyNoun;
}
