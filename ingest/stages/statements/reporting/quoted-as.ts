import type { Sentence } from "../../../document.ts";
import type { Range } from "../draft.ts";
import { beforeVerbGroup, sourceBefore } from "../grammar/source-before.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { isOpen, type Scene } from "../grammar/scene.ts";
import { CUES } from "../tables/cues.ts";

const QUOTES = new Set(["quoted", "quotes", "quoting", "cited", "cites", "citing"]);
/** The longest way from "quoted" to its "as saying": "was quoted by the Harbor News on Monday as saying". */
const WITHIN = 16;

/** Whom a "saying" behind "as" belongs to, and where "quoted" stands. */
export interface QuotedAs {
  readonly quoted: number;
  readonly source: Range;
  readonly referent?: Range;
}

/** "Ruiz was quoted as saying", "The Bell quoted Ruiz as saying": in both Ruiz speaks. */
export function quotedAs(scene: Scene, saying: number, first: Sentence["tokens"][0]): QuotedAs | undefined {
  const { tokens } = scene;
  if (!isAsSaying(scene, saying)) return undefined;
  for (let quoted = saying - 2; quoted >= Math.max(first, saying - WITHIN); quoted -= 1) {
    if (!QUOTES.has(tokens[quoted]?.lower ?? "") || !isOpen(scene, quoted)) continue;
    const group = tokens.slice(beforeVerbGroup(scene, quoted, first) + 1, quoted);
    if (group.some(({ lemma }) => lemma === "be")) {
      const subject = sourceBefore(scene, quoted, first);
      return subject && { quoted, ...subject };
    }
    // "quoted the general as saying": "general" may be taken for an adjective.
    const source = phraseStartingAt(scene, quoted + 1, saying - 1) ?? { first: quoted + 1, end: saying - 1 };
    return source.first < source.end ? { quoted, source } : undefined;
  }
  return undefined;
}

/** Whether a "quoted" only tells that somebody said: "quoted Ruiz as saying". */
export function bringsSaying(scene: Scene, quoted: number): boolean {
  if (!QUOTES.has(scene.tokens[quoted]?.lower ?? "")) return false;
  for (let at = quoted + 2; at < quoted + WITHIN; at += 1) if (isAsSaying(scene, at)) return true;
  return false;
}

/** "as saying", behind whoever is quoted. */
export function isAsSaying({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && tokens[at - 1]?.lower === "as" && token.lower.endsWith("ing") && CUES.has(token.lemma);
}
