import { closingSource } from "./closing.ts";
import type { Range } from "../draft.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { isOpen, type Scene } from "../grammar/scene.ts";
import { goesOn } from "./subject.ts";
import type { Frame } from "../tables/cues.ts";
import { hasVerb } from "../grammar/words.ts";

const RELATIVES = new Set(["which", "who", "whose"]);

/** A source behind its verb. */
export interface Inversion {
  readonly source: Range;
  /** The sentence ends with the source: nothing is left to say. */
  readonly closes: boolean;
}

/** After quoted words or a comma, a verb that may follow a quotation (tokens `[first, end)`), then a source: `"…," said Ruiz`. */
export function inverted(scene: Scene, verb: Range, frame: Frame, range: Range): Inversion | undefined {
  const { tokens } = scene;
  if (verb.first === 0) return undefined;
  const quoted = !isOpen(scene, verb.first - 1);
  // `The road is closed, said Ruiz`: only a clause can stand before the comma, or it closes an apposition.
  if (!quoted && tokens[verb.first - 1]?.text !== ",") return undefined;
  const isBehindClause = quoted || isClause(scene, range.first, verb.first - 1);
  const closing = isBehindClause ? closingSource(scene, frame, { first: verb.end, end: range.end }) : undefined;
  if (closing !== undefined) return { source: closing, closes: true };
  if (!frame.quote) return undefined;
  const source = withName(scene, phraseStartingAt(scene, verb.end, range.end), range.end);
  if (source === undefined || tokens[source.first]?.lower === "that") return undefined;
  if (!isBehindClause && !goesOn(scene, source)) return undefined;
  // "Ruiz, in a statement, said the city has heard nothing": a verb after the phrase makes it the clause's subject.
  const next = tokens[source.end];
  const isSubject =
    next !== undefined && source.end < range.end && (VERBAL.has(next.pos) || !isOpen(scene, next.index));
  return isSubject ? undefined : { source, closes: false };
}

const VERBAL = new Set(["VERB", "AUX"]);

/** Whether a verb stands here that is not one of a relative clause: not "Oceana, which speaks for fishers". */
function isClause(scene: Scene, first: number, end: number): boolean {
  const relative = scene.tokens.slice(first, end).find(({ lower }, at) => at > 0 && RELATIVES.has(lower));
  const stop = relative !== undefined && scene.tokens[relative.index - 1]?.text === "," ? relative.index : end;
  return hasVerb(scene, first, stop);
}

/** "said her son, Tom Vale.": the name behind the comma, where it closes the sentence or another comma follows. */
function withName(scene: Scene, source: Range | undefined, stop: number): Range | undefined {
  if (source === undefined || scene.tokens[source.end]?.text !== ",") return source;
  const name = phraseStartingAt(scene, source.end + 1, stop);
  const after = scene.tokens[name?.end ?? stop];
  const isName =
    name !== undefined && scene.tokens[name.first]?.pos === "PROPN" && scene.tokens[name.end - 1]?.pos === "PROPN";
  return isName && (name.end >= stop || after?.pos === "PUNCT") ? { first: source.first, end: name.end } : source;
}
