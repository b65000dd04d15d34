import { overlaps, type Span } from "../../../../graph/model/spans.ts";
import { lastFrom } from "../../locate.ts";
import { spanOf } from "../content.ts";
import type { Draft, Range } from "../draft.ts";
import { fromHead } from "../reporting/subject.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { type Scene, sentenceAt } from "../grammar/scene.ts";
import { spanOfRange } from "../speaker.ts";

const NAMES = new Set(["PROPN", "PRON"]);

/**
 * A draft with the whole of its source, where the words right before the cue only end it: not "Marsh" of "The man accused of robbing Marsh said", nor "week" of
 * "engineers who saw it last week warned". What stands before the comma before a verb is not its subject: of "The council passed the budget, urged
 * voters to wait" it is "The council", of "Season with salt, tell your guests" nobody, and such words are no report: undefined.
 */
export function withWholeSource(scene: Scene, draft: Draft): Draft | undefined {
  const { cue } = draft;
  if (draft.source === undefined || cue === undefined || draft.source.end > cue.first) return draft;
  const source = withoutOpening(scene, draft.source);
  if (source !== draft.source) return { ...draft, source };
  if (isLoose(scene, source, cue)) {
    const subject = subjectOf(scene, source);
    if (subject !== undefined) return { ...draft, source: subject };
    return draft.rule.startsWith("learnt/") && !isNamed(scene, source) ? undefined : draft;
  }
  const whole = fromHead(scene, source, cue.first);
  return whole === undefined ? draft : { ...draft, source: whole, content: outside(scene, draft.content, whole) };
}

/** "Praising Cole, Mayor Ana Ruiz (D) told": who speaks stands behind the comma. */
function withoutOpening(scene: Scene, source: Range): Range {
  const { tokens } = scene;
  const opens = sentenceAt(scene, source.first)?.tokens[0] === source.first;
  if (!opens || !/^\p{L}{2,}ing$/u.test(tokens[source.first]?.lower ?? "")) return source;
  const comma = tokens.slice(source.first, source.end).find(({ text }) => text === ",")?.index ?? source.end;
  const subject = phraseStartingAt(scene, comma + 1, source.end);
  return subject !== undefined && subject.end > comma + 1 ? { first: comma + 1, end: source.end } : source;
}

/** Whether the source is all that stands before the one comma before its verb: "The tunnel, said"; not "Ruiz, the mayor, said" or "The Bell, citing". */
function isLoose({ tokens }: Scene, { first, end }: Range, cue: Range): boolean {
  const commas = tokens.slice(first, end).filter(({ text }) => text === ",");
  const isParticiple = tokens[cue.first]?.lower.endsWith("ing") === true;
  return commas.length === 1 && tokens[end - 1]?.text === "," && end === cue.first && !isParticiple;
}

/** The subject of the verb in a source that is a clause. */
function subjectOf(scene: Scene, { first, end }: Range): Range | undefined {
  const subject = phraseStartingAt(scene, first, end);
  if (subject === undefined || subject.end >= end) return undefined;
  return scene.tokens[subject.end]?.pos === "VERB" ? subject : undefined;
}

/** A capital that opens a sentence is no name yet: "Season with salt,". */
function isNamed(scene: Scene, { first, end }: Range): boolean {
  const opens = sentenceAt(scene, first)?.tokens[0] === first && end - first > 2;
  return scene.tokens.slice(opens ? first + 1 : first, end).some(({ pos }) => NAMES.has(pos));
}

/** Words said end before those of whoever said them. */
function outside(scene: Scene, content: readonly Span[], source: Range): readonly Span[] {
  const own = spanOfRange(scene, source);
  return content.flatMap((span) => {
    if (!overlaps(span, own) || span[0] >= own[0]) return [span];
    const first = lastFrom(scene.tokens, span[0]);
    const cut = spanOf(scene, { first, end: source.first });
    return cut === undefined ? [] : [cut];
  });
}
