import type { Cue } from "./cue.ts";
import type { Scene } from "./scene.ts";
import { PICTURES } from "./tables/cues.ts";

/** `“Home,” Ruiz captioned a photo of the two`: whatever else stands there is the picture. */
export function isCaption({ tokens }: Scene, { verb }: Cue): boolean {
  return tokens[verb]?.lemma === "caption";
}

/** "A photo captioned “Summer” hung in the hall": the picture gives no caption. */
export function isCaptioned(scene: Scene, cue: Cue): boolean {
  const last = scene.tokens[(cue.source?.end ?? 0) - 1];
  return isCaption(scene, cue) && PICTURES.has(last?.lemma ?? "");
}
