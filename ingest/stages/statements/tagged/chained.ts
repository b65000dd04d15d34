import { covers } from "../../../../graph/model/spans.ts";
import { itemsWithin } from "../../locate.ts";
import type { Draft, Range } from "../draft.ts";
import type { Scene } from "../grammar/scene.ts";
import { MODALS } from "../tables/unsaid.ts";

/**
 * Reports with which the words of another begin, and that the tagger left to it: "Ruiz said the agency told her the dam was safe" is what the agency
 * told, too. Only of somebody else, by a verb of saying or believing with a clause: "Ruiz said she believes" is hers alone.
 */
export function chained(scene: Scene, drafts: readonly Draft[], told: readonly Draft[]): Draft[] {
  const outer = told.filter(({ rule, refusal }) => !refusal && (rule === "clause/that" || rule === "clause/bare"));
  return drafts.filter((draft) => {
    const { cue, source } = draft;
    if (cue === undefined || source === undefined || !isChainable(scene, draft, source)) return false;
    if (told.some((one) => one.cue?.first === cue.first)) return false;
    return outer.some((one) => opensWith(scene, one, source) && draft.content.every((span) => isIn(one, span)));
  });
}

/** Verbs that have nothing but words or a belief behind them: "has declared its intention" has a thing. **Source:** general knowledge of English. */
const TELLING = new Set(["say", "tell", "think", "believe", "insist"]);

function isChainable({ tokens }: Scene, { rule, cue, refusal }: Draft, source: Range): boolean {
  const verb = cue?.first ?? -1;
  const isClause = rule === "clause/that" || rule === "clause/bare";
  const isSomebody = tokens.slice(source.first, source.end).some(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const isMerelyPossible = tokens.slice(source.end, verb).some(({ lower }) => MODALS.has(lower));
  return !refusal && isClause && isSomebody && !isMerelyPossible && TELLING.has(tokens[verb]?.lemma ?? "");
}

/** Whether the words of a report begin with these, a "that" aside. */
function opensWith({ tokens }: Scene, { content: [first] }: Draft, source: Range): boolean {
  if (first === undefined) return false;
  return itemsWithin(tokens, first).find(({ lower }) => lower !== "that")?.index === source.first;
}

function isIn({ content }: Draft, span: readonly [number, number]): boolean {
  return content.some((one) => covers(one, span));
}
