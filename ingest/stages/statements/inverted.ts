import { closingSource } from "./closing.ts";
import type { Cue } from "./cue.ts";
import type { Range } from "./draft.ts";
import { phraseStartingAt } from "./phrase.ts";
import { isOpen, type Scene } from "./scene.ts";
import { goesOn } from "./subject.ts";
import { hasVerb } from "./words.ts";

const RELATIVES = new Set(["which", "who", "whose"]);

/** After quoted words or a comma, a verb that may follow a quotation, then a source: `"…," said Ruiz`. */
export function inverted(scene: Scene, bare: Cue, range: Range): Cue | undefined {
  const { tokens } = scene;
  const { verb, frame } = bare;
  if (verb === 0) return undefined;
  const quoted = !isOpen(scene, verb - 1);
  // `The road is closed, said Ruiz`: only a clause can stand before the comma, or it closes an apposition.
  if (!quoted && tokens[verb - 1]?.text !== ",") return undefined;
  const isBehindClause = quoted || isClause(scene, range.first, verb - 1);
  const closing = isBehindClause ? closingSource(scene, bare, range.end) : undefined;
  if (closing !== undefined)
    return { ...bare, ...closing, inverted: true, closes: true, group: { first: verb, end: closing.source.end } };
  if (!frame.quote) return undefined;
  const source = withName(scene, phraseStartingAt(scene, bare.group.end, range.end), range.end);
  if (source === undefined || tokens[source.first]?.lower === "that") return undefined;
  if (!isBehindClause && !goesOn(scene, source)) return undefined;
  // "Ruiz, in a statement, said the city has heard nothing": a verb after the phrase makes it the clause's subject.
  const next = tokens[source.end];
  const isSubject =
    next !== undefined && source.end < range.end && (VERBAL.has(next.pos) || !isOpen(scene, next.index));
  return isSubject ? undefined : { ...bare, source, inverted: true, group: { first: verb, end: source.end } };
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
