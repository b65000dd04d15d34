import type { Cue } from "./cue.ts";
import type { Scene } from "../grammar/scene.ts";
import { PICTURES } from "../tables/media.ts";

/** `“Home,” Ruiz captioned a photo of the two`: whatever else stands there is the picture. */
export function isCaption({ tokens }: Scene, { verb }: Cue): boolean {
  return tokens[verb]?.lemma === "caption";
}

/** "A photo captioned “Summer” hung in the hall": the picture gives no caption, nor does what is told of as any one. */
export function isCaptioned(scene: Scene, cue: Cue): boolean {
  const words = scene.tokens.slice(cue.source?.first, cue.source?.end);
  const isThing = PICTURES.has(words.at(-1)?.lemma ?? "");
  const isAny = /^an?$/.test(words[0]?.lower ?? "") && !words.some(({ pos }) => pos === "PROPN");
  return isCaption(scene, cue) && (isThing || isAny);
}
