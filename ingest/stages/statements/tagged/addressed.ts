import type { Token } from "../../../document.ts";
import { beforeVerbGroup } from "../grammar/source-before.ts";
import { type Scene, sentenceAt } from "../grammar/scene.ts";
import { BEFORE_ORDERS, NOTING, OPENS_ORDERS } from "../tables/unsaying.ts";
import type { Tagged } from "../tagger/tagger.ts";

/** What people are told to do has not been said: "Tell us what you think", "Please note that", "Readers should note". */
export function isAddressed(scene: Scene, { cue, content }: Pick<Tagged, "cue" | "content">): boolean {
  const isBefore = content.some(({ first }) => first < cue);
  return !isBefore && (isOrder(scene, cue) || isAskedOfAll(scene, cue) || isLet(scene, cue));
}

/** A bare verb without a subject, at the head of its sentence, behind a clause that leads to it, or behind another such verb. */
function isOrder(scene: Scene, cue: number): boolean {
  const { tokens } = scene;
  if (!isBare(tokens[cue])) return false;
  const start = sentenceAt(scene, cue)?.tokens[0] ?? cue;
  let before = cue - 1;
  while (before >= start && BEFORE_ORDERS.has(tokens[before]?.lower ?? "")) before -= 1;
  if (before < start) return true;
  const mark = tokens[before]?.lower ?? "";
  if (mark === ",") return OPENS_ORDERS.has(tokens[start]?.lower ?? "");
  return mark === "and" && isOrderAt(scene, start);
}

/** "Visit the site and", "Write to us and"; the tagger of words takes "Share" of "Share your photos and" for a name. */
function isOrderAt({ tokens }: Scene, start: number): boolean {
  const [verb, next] = [tokens[start], tokens[start + 1]];
  if (verb?.lower !== verb?.lemma) return false;
  return YOURS.test(next?.lower ?? "") || (verb?.pos === "VERB" && next?.pos === "DET");
}

const YOURS = /^(?:your|us|me|our|to|it|them)$/;

/** "tell", not "told" or "tells". */
function isBare(token: Token | undefined): boolean {
  return token !== undefined && token.lower === token.lemma && (token.pos === "VERB" || token.pos === "NOUN");
}

/** "should note", "must remember". */
function isAskedOfAll(scene: Scene, cue: number): boolean {
  const { tokens } = scene;
  if (!NOTING.has(tokens[cue]?.lemma ?? "")) return false;
  const group = tokens.slice(beforeVerbGroup(scene, cue, sentenceAt(scene, cue)?.tokens[0] ?? cue) + 1, cue);
  return (
    group.some(({ lower }) => lower === "should" || lower === "must") && !group.some(({ lower }) => lower === "have")
  );
}

/** "Let us know if". */
function isLet({ tokens }: Scene, cue: number): boolean {
  return (
    tokens[cue - 2]?.lower === "let" &&
    /^(?:us|me|them|him|her)$/.test(tokens[cue - 1]?.lower ?? "") &&
    isBare(tokens[cue])
  );
}
