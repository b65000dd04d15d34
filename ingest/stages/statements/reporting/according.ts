import type { Sentence } from "../../../document.ts";
import { spanOf } from "../content.ts";
import type { Draft, Range } from "../draft.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { isOpen, sentenceRange, type Scene } from "../grammar/scene.ts";
import { hasVerb, namesSource } from "../grammar/words.ts";

/** What names a source before or behind what is hers, and whether it must open the sentence: "wanted to quote Ruiz" names none. */
const LEADS = [
  { words: ["according", "to"], opens: false },
  { words: ["in", "the", "words", "of"], opens: false },
  { words: ["to", "quote"], opens: true },
  { words: ["per"], opens: false },
];

/** "According to Ruiz, …", "…, according to Ruiz", "In the words of Ruiz, …": the rest of the sentence is hers. */
export function accordingTo(scene: Scene, sentence: Sentence): Draft[] {
  const range = sentenceRange(sentence);
  for (let at = range.first; at < range.end - 2; at += 1) {
    const lead = isOpen(scene, at) ? leadAt(scene, at, range.first) : 0;
    if (lead === 0) continue;
    const source = phraseStartingAt(scene, at + lead, range.end) ?? upToComma(scene, at + lead, range.end);
    const content = source && contentBeside(scene, at, source, range);
    const span = content && spanOf(scene, content);
    if (source === undefined || span === undefined) continue;
    const cue = { first: at, end: at + lead };
    return [
      {
        rule: "according-to",
        act: "speech",
        refusal: false,
        content: [span],
        cue,
        source,
        referent: undefined,
        sentence: sentence.index,
        medium: undefined,
        // No learnt cue: the tagger knows "per" from "per person".
        ...(lead === 1 ? { isWhole: true } : {}),
      },
    ];
  }
  return [];
}

/** A source has so many words at most where the tagger of parts of speech takes its noun for a verb: "According to court filings," "to records,". */
const SOURCE_MAX = 8;

function upToComma(scene: Scene, first: number, end: number): Range | undefined {
  const comma = indexOfComma(scene, first, Math.min(end, first + SOURCE_MAX + 1));
  return comma === undefined || comma === first ? undefined : { first, end: comma };
}

/** How many words the lead has that stands here; 0 where none does. */
function leadAt({ tokens }: Scene, at: number, first: number): number {
  const lead = LEADS.find(
    ({ words, opens }) => (at === first || !opens) && words.every((word, index) => tokens[at + index]?.lower === word),
  );
  // "…, per a person close to him"; not "$3, per share".
  const isShort = lead?.words.length === 1;
  return isShort && !namesSource({ tokens }, at) ? 0 : (lead?.words.length ?? 0);
}

function contentBeside(scene: Scene, at: number, source: Range, { first, end }: Range): Range | undefined {
  const before = { first, end: at };
  const comma = indexOfComma(scene, source.end, end);
  const after = comma === undefined ? undefined : { first: comma + 1, end };
  const leads = at - first <= 2;
  if (!leads && hasVerb(scene, before.first, before.end)) return before;
  return after !== undefined && hasVerb(scene, after.first, after.end) ? after : undefined;
}

function indexOfComma({ tokens }: Scene, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (tokens[at]?.text === "," || tokens[at]?.text === ":") return at;
  return undefined;
}
