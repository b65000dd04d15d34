import { isPassive } from "./agent.ts";
import type { Range } from "./draft.ts";
import { beforeVerbGroup } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { DEEDS } from "./tables/deeds.ts";
import { HELD } from "./tables/raising.ts";
import type { Tagged } from "./tagger/tagger.ts";

/** What the tagger takes for a report and is none: a deed, or what somebody is told by nobody. */
export function isNoReport(scene: Scene, tagged: Tagged): boolean {
  return isDeed(scene, tagged) || isNobodys(scene, tagged);
}

/** "The council passed the plan": something done; "voted that", `passed a "bad" bill` may be words. */
function isDeed({ tokens, quoted }: Scene, { cue, content }: Tagged): boolean {
  if (tokens[cue]?.pos !== "VERB" || !DEEDS.has(tokens[cue].lemma)) return false;
  const isTold = ({ first, end }: Range): boolean =>
    tokens[first]?.lower === "that" ||
    tokens[first - 1]?.lower === "that" ||
    quoted.subarray(first, end).some((at) => at !== -1);
  return !content.some(isTold);
}

/** "Neighbors were told to leave", "is known for": nobody is told to speak, and it is no common opinion ("is expected to", "it is feared that"). */
function isNobodys(scene: Scene, { cue, source }: Tagged): boolean {
  // "identified as Tom Bray": he is no speaker either.
  const isAgent = source !== undefined && scene.tokens[source.first - 1]?.lower !== "as";
  if (isAgent || !isPassive(scene, cue) || HELD.has(scene.tokens[cue]?.lemma ?? "")) return false;
  return scene.tokens[beforeVerbGroup(scene, cue, 0)]?.lower !== "it";
}
