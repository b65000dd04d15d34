import type { Range } from "../draft.ts";
import { beforeVerbGroup } from "../grammar/source-before.ts";
import { phraseEndingAt, phraseStartingAt } from "../grammar/phrase.ts";
import { type Scene, sentenceAt } from "../grammar/scene.ts";
import { words } from "../../word-list.ts";

/** Where a clause cannot reach back over. */
const CLAUSE_ENDS = new Set(["PUNCT", "CCONJ", "SCONJ"]);
/** So many words may tell more of a source before the last of its nouns: "The man accused of striking two guards said". */
const TOLD_MAX = 12;
/** What opens a clause of its own. */
const OTHER_CLAUSE = words("as after before until since where when while than like that which what how why because if");

/** The source from the noun on that a clause in it tells more of; undefined where none does. */
export function fromHead(scene: Scene, source: Range, cue: number): Range | undefined {
  const start = sentenceAt(scene, cue)?.tokens[0] ?? cue;
  const opensClause = OTHER_CLAUSE.has(scene.tokens[source.first]?.lower ?? "");
  if (opensClause || beforeVerbGroup(scene, cue, start) !== source.end - 1) return undefined;
  const verb = firstVerb(scene, source.first, Math.max(start, source.first - TOLD_MAX));
  const noun = verb === undefined ? undefined : nounToldOf(scene, verb, source.first);
  const head = noun === undefined || noun < start ? undefined : phraseEndingAt(scene, noun, start);
  return head && { first: head.first, end: source.end };
}

/** The verb of a clause before a token that may tell more of a noun: "who saw it last week", "accused of killing"; undefined where another clause stands between. */
function firstVerb({ tokens }: Scene, end: number, start: number): number | undefined {
  let verb: number | undefined;
  let hangs = true;
  for (let at = end - 1; at >= start; at -= 1) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_ENDS.has(token.pos) || token.lower === "who") break;
    if (OTHER_CLAUSE.has(token.lower)) return undefined;
    if (token.pos !== "VERB") continue;
    hangs &&= verb === undefined || (tokens[verb]?.lower.endsWith("ing") === true && tokens[verb - 1]?.pos === "ADP");
    verb = at;
  }
  return hangs || tokens[(verb ?? 0) - 1]?.lower === "who" ? verb : undefined;
}

/** The noun before a verb that tells more of it: "who saw", "accused of", "attending the vigil"; undefined before a verb of which it is the subject. */
function nounToldOf({ tokens }: Scene, verb: number, end: number): number | undefined {
  const [word, before] = [tokens[verb], tokens[verb - 1]];
  if (before?.lower === "who") return verb - 2;
  const isOf = before?.pos === "NOUN" && tokens[verb + 1]?.pos === "ADP" && verb + 1 < end;
  const isDoing = word?.lower.endsWith("ing") === true && (before?.pos === "NOUN" || before?.pos === "PROPN");
  return isOf || isDoing ? verb - 1 : undefined;
}

/** The subject of the clause between two commas: "While Ruiz said so, Tom Vale disagreed, saying …"; a name, for "it" may be of the words before. */
export function subjectOfClause(scene: Scene, comma: number, start: number): Range | undefined {
  const { tokens } = scene;
  const before = tokens.slice(start, comma).findLast(({ text }) => text === ",");
  const subject = before && phraseStartingAt(scene, before.index + 1, comma);
  const isName = subject !== undefined && tokens[subject.first]?.pos === "PROPN";
  return isName && tokens[subject.end]?.pos === "VERB" && subject.end < comma ? subject : undefined;
}

/** "The road, said Ruiz, is closed": behind the comma stands the verb of what stands before the cue. */
export function goesOn({ tokens }: Scene, { first, end }: Range): boolean {
  const verb = tokens[end + 1]?.pos;
  return tokens[first]?.pos !== "ADV" && tokens[end]?.text === "," && (verb === "VERB" || verb === "AUX");
}
