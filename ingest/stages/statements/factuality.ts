import type { Statement } from "../../../graph/model/extracted.ts";
import type { Token } from "../../document.ts";
import type { Draft, Range } from "./draft.ts";
import { type Scene, sentenceAt } from "./grammar/scene.ts";
import { AHEAD, CONDITIONS, MODALS, NEGATIONS, NOBODY, REFUSING, WITHOUT } from "./tables/unsaid.ts";

type Factuality = Statement["factuality"];

/** How far before "to say" what it hangs on may stand: "asked the mayor to say". */
const GOVERNOR_WITHIN = 4;
/** How far before a source its condition may stand: "if and when Ruiz says". */
const CONDITION_WITHIN = 3;

/**
 * Whether the article tells that the words were said: "factual", "negated" ("did not say", "nobody said", "without saying"), or
 * "possible" ("may say", "plans to announce", "if she says"). That somebody refused to speak, or denied something, is a fact.
 */
export function factualityOf(scene: Scene, draft: Draft, group: Range | undefined): Factuality {
  if (draft.refusal || draft.cue === undefined || group === undefined) return "factual";
  const { tokens } = scene;
  const verb = tokens.slice(group.first, group.end);
  if (verb.some(({ lower }) => NEGATIONS.has(lower)) || saysNobody(scene, draft.source)) return "negated";
  const governed = ofGovernor(scene, draft.cue.first, group);
  if (governed !== "factual") return governed;
  const isAhead = verb.some(({ pos, lower }) => pos === "AUX" && MODALS.has(lower));
  return isAhead || isConditional(scene, draft.source ?? group) ? "possible" : "factual";
}

/** "Nobody", "No official", "Neither Ruiz nor Vale". */
function saysNobody({ tokens }: Scene, source: Range | undefined): boolean {
  if (source === undefined) return false;
  const first = tokens[source.first]?.lower ?? "";
  return NOBODY.has(first) || tokens[source.first - 1]?.lower === "neither";
}

/** What the verb hangs on: "refused to", "plans to", "stopped short of". */
function ofGovernor({ tokens }: Scene, cue: number, group: Range): Factuality {
  const before = tokens.slice(Math.max(0, group.first - GOVERNOR_WITHIN), group.first).reverse();
  if (tokens[cue]?.lower.endsWith("ing") === true) {
    const near = before.slice(0, 2);
    return near.some((token) => WITHOUT.has(token.lower) || WITHOUT.has(token.lemma)) ? "negated" : "factual";
  }
  if (before[0]?.lower !== "to") return "factual";
  const governor = before.slice(1).find((token) => isGovernor(token));
  if (governor === undefined) return "factual";
  return REFUSING.has(governor.lemma) || isNegated(tokens, governor) ? "negated" : "possible";
}

function isGovernor({ lemma, lower }: Token): boolean {
  return REFUSING.has(lemma) || AHEAD.has(lemma) || AHEAD.has(lower);
}

function isNegated(tokens: readonly Token[], { index }: Token): boolean {
  return tokens.slice(Math.max(0, index - 2), index).some(({ lower }) => NEGATIONS.has(lower));
}

/** "If Ruiz says": the condition stands right before who speaks. */
function isConditional(scene: Scene, { first }: Range): boolean {
  const start = sentenceAt(scene, first)?.tokens[0] ?? first;
  const before = scene.tokens.slice(Math.max(start, first - CONDITION_WITHIN), first);
  const mark = before.findLastIndex(({ lower }) => CONDITIONS.has(lower));
  return mark >= 0 && !before.slice(mark).some(({ pos, text }) => pos === "VERB" || text === ",");
}
