import type { Statement } from "../../model/extracted.ts";
import { cut, type Span } from "../../model/spans.ts";

/** Stands in an attribution where the speaker's name stands, if that is not before it: "nor did … say", "according to …". */
const NAME = "…";

/** Between speaker and words, at most this many words are the attribution as they stand. */
const WORDS_AT_MOST = 8;
/** Behind the verb that comes last, at most this many words go with it. */
const TAIL_AT_MOST = 5;
/** How far around a cue its verb group is looked for, in UTF-16 code units. */
const REACH = 90;

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that belong to the verb behind them: without them "never promised" would be "promised". Adverbs in -ly do too. */
const GROUP = list(
  "not never cannot without nor neither hardly " +
    "do does did has have had having is are was were be been being am will would shall should can could may might must " +
    "ought need dare also again already still later then once first even now often twice to",
);
/** Words before the speaker that turn what is behind: "Nor did Cole say", "if Cole says", "It was not Cole who said". */
const LEADING = list("not never nor neither do does did has have had was is will would could if whether unless");
const BY = list("by from of to");
/** Where a clause begins anew; the stop of "Sen." is none. */
const SENTENCE_OR_PART = /\p{Ll}{4}[.!?]\s|[;:,("“”\n]/u;
const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.!?,;:()–—]/gu;

/**
 * The words that tell how a statement is reported, as the article has them: those between speaker and content where they are few, else the
 * cue with its auxiliaries and negation. Shown beside its words, so that what somebody denied is never read as what they said.
 * Null where nothing reports it, as in a turn of a transcript.
 */
export function attributionIn(text: string, { speaker, cue, content }: Statement): string | null {
  if (cue === null || !/\p{L}/u.test(cut(text, cue))) return null;
  const behind = content.find(([start]) => start >= cue[1]);
  if (speaker !== null && cue[1] <= speaker[0]) return before(text, cue, speaker, content);
  const isBehind = behind !== undefined && behind === content[0];
  const ahead = isBehind ? cut(text, [cue[1], behind[0]]) : tailOf(text, cue, behind);
  const end = isShort(ahead) ? ahead : "";
  const between = speaker !== null && isBehind && speaker[1] <= cue[0] ? cut(text, [speaker[1], cue[0]]) : null;
  const whole = between === null ? "" : between + cut(text, cue) + end;
  const lead = speaker === null ? "" : leadOf(text, speaker);
  const words = isWhole(between, whole) ? whole : verbGroup(text, cue, [...content, speaker]) + cut(text, cue) + end;
  return (lead === "" ? "" : `${lead} ${NAME} `) + tidy(words);
}

/** Behind the words, what goes with the verb up to the next mark: “…,” Cole told reporters on Friday. */
function tailOf(text: string, cue: Span, behind: Span | undefined): string {
  const room = text.slice(cue[1], behind?.[0] ?? cue[1] + REACH);
  const end = room.search(/[^\p{L}\p{N}\s'’$-]|\n/u);
  const tail = end === -1 && behind === undefined ? "" : room.slice(0, end === -1 ? undefined : end);
  return (tail.match(TOKEN)?.length ?? 0) > TAIL_AT_MOST ? "" : tail;
}

/** The cue comes first: "according to Cole", "was denied by Cole"; "said Cole" reads the same with the name before it. */
function before(text: string, cue: Span, speaker: Span, content: Statement["content"]): string {
  const words = tidy(verbGroup(text, cue, [...content, speaker]) + cut(text, cue));
  const between = cut(text, [cue[1], speaker[0]]).match(TOKEN)?.[0]?.toLowerCase() ?? "";
  if (/\b(?:to|by|from|of)$/iu.test(words)) return `${words} ${NAME}`;
  return BY.has(between) ? `${words} ${between} ${NAME}` : words;
}

/** "did not say" is; ", the mayor, said", "(D-Ohio) said" and "'s office said" hold more than the report. */
function isWhole(between: string | null, words: string): boolean {
  return between !== null && /^\s+\p{L}/u.test(between) && isShort(words);
}

function isShort(words: string): boolean {
  return !/[.!?;\n]/u.test(words) && (words.match(TOKEN)?.length ?? 0) <= WORDS_AT_MOST;
}

/** What belongs to the verb at its left, with the space behind it; never what belongs to the speaker or the content. */
function verbGroup(text: string, cue: Span, others: readonly (Span | null)[]): string {
  const bounds = others.flatMap((one) => (one !== null && one[1] <= cue[0] ? [one[1]] : []));
  const from = Math.max(0, cue[0] - REACH, ...bounds);
  const room = text.slice(from, cue[0]);
  const start = room.lastIndexOf("\n") + 1;
  const tokens = [...room.slice(start).matchAll(TOKEN)];
  const first = tokens[firstOfGroup(tokens.map(([token]) => token.toLowerCase()))];
  return first === undefined ? "" : room.slice(start + first.index);
}

/** The place of the group's first token; the number of all where there is none. An aside stays in it: "did not, however, say". */
function firstOfGroup(tokens: readonly string[]): number {
  let first = tokens.length;
  while (first > 0) {
    const at = tokens[first - 1] === "," ? tokens.lastIndexOf(",", first - 2) : first;
    const word = tokens[at - 1];
    if (at < 1 || word === undefined || !isOfGroup(word)) break;
    first = at - 1;
  }
  // "refused to say": of "to", the verb before it as well.
  return tokens[first] === "to" && first > 0 ? firstOfGroup(tokens.slice(0, first - 1)) : first;
}

function isOfGroup(word: string): boolean {
  return GROUP.has(word) || /(?:n['’]t|ly)$/u.test(word);
}

/** What turns the report before the speaker's own name, up to four words with the title: "Nor did Mayor Cole say". */
function leadOf(text: string, speaker: Span): string {
  const room = text.slice(Math.max(0, speaker[0] - REACH), speaker[0]);
  const sentence = room.split(SENTENCE_OR_PART).at(-1) ?? "";
  const tokens = [...sentence.matchAll(TOKEN)].map(([token]) => token).slice(-4);
  const title = tokens.findLastIndex((token) => !/^\p{Lu}/u.test(token) || LEADING.has(token.toLowerCase()));
  let from = title + 1;
  while (from > 0 && LEADING.has((tokens[from - 1] ?? "").toLowerCase())) from -= 1;
  return tokens
    .slice(from, title + 1)
    .join(" ")
    .toLowerCase();
}

/** On one line, without the marks around it. */
function tidy(words: string): string {
  const line = words.replace(/\s+/gu, " ");
  let [from, to] = [0, line.length];
  while (from < to && LEADING_MARKS.has(line.charAt(from))) from += 1;
  while (to > from && CLOSING_MARKS.has(line.charAt(to - 1))) to -= 1;
  return line.slice(from, to);
}

const LEADING_MARKS = new Set(" ,;:–—");
const CLOSING_MARKS = new Set(" ,;:–—\"“”'‘’(");
