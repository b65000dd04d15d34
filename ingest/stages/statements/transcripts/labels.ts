import type { Span } from "../../../../graph/model/spans.ts";
import { cut } from "../../../../graph/model/spans.ts";
import type { Block } from "../../../document.ts";
import { itemsWithin } from "../../locate.ts";
import { bearerNamed } from "./bearer.ts";
import type { Scene } from "../grammar/scene.ts";
import { ASKERS, HEADS, PARTS } from "../tables/labels.ts";

/** A line of a transcript. */
export interface Labelled {
  readonly block: Block;
  /** The name of who speaks; "Q" or "A" where none stands there. */
  readonly label: Span;
  /** Where the words begin. */
  readonly from: number;
  /** What the speaker does there is told too: "KEVIN HALE, HOST:". */
  readonly hasPart: boolean;
}

/**
 * "MAYOR VALE:", "Ana Ruiz:", "KEVIN HALE, HOST:", "REP. RUTH COBB (D-OHIO):", "Q:" and "A." at the head of a line, up to five capitalised
 * words; behind a quotation mark too.
 */
const LABEL =
  /^(["“]?)([QA](?=:\s)|[QA](?=\.\s)|(?:\p{Lu}[\p{L}.'’-]{0,30} ){0,4}\p{Lu}[\p{L}.'’-]{1,30})(, [\p{Lu}\d.,&'’ -]{2,40}|, (?:host|anchor|moderator|reporter|correspondent|presenter))?(?: [([][^()[\]]{1,40}[)\]])?[:.]\s/u;
/** "Q   Does it leak?": how the transcripts of press briefings mark who asks, without a colon. */
const BARE_LABEL = /^(["“]?)(Q)(?:[ \t\u00a0]{2,}|\t| (?=\p{Lu}\p{Ll}))/u;
/** More code units than a label can take: five words of at most 31 letters, two units a letter, and what is told of them. */
const LONGEST_LABEL = 600;
/** A single line with a label is none: "Update: the road is open." */
const TURNS_MIN = 2;
const SENTENCE_ENDS = /[.?!…—–-]["”’')\]]*$/u;

/** The lines of a transcript or of questions and answers, in reading order; none where no label comes twice, nobody asks and none is told the part of. */
export function labelledBlocks(scene: Scene): Labelled[] {
  const found = scene.document.blocks.flatMap((block) => labelled(scene, block) ?? []);
  const alike = inOneStyle(scene, withoutInitials(scene, found));
  // A line without a full stop may be a headline.
  const lines = alike.filter(({ block }) => block.kind === "paragraph");
  const counts = countsOf(scene, lines);
  const voices = lines.filter((line) => isVoice(scene, line));
  const isAgain = (line: Labelled): boolean => (counts.get(surnameOf(scene, line)) ?? 0) > 1;
  const isTold = voices.some(({ label }) => isAsker(scene, label)) || (voices.length > 0 && lines.some(isAgain));
  const isPart = voices.some((line) => line.hasPart || PARTS.has(surnameOf(scene, line))) && isSpoken(scene, voices);
  if (lines.length < TURNS_MIN || !(isTold || isPart)) return [];
  return alike.filter((line) => {
    return line.block.kind === "paragraph"
      ? isAgain(line) || voices.includes(line)
      : counts.has(surnameOf(scene, line));
  });
}

function labelled(scene: Scene, block: Block): Labelled | undefined {
  const { text } = scene.document;
  if (block.kind !== "paragraph" && block.kind !== "headline") return undefined;
  const [start, end] = block.span;
  const line = cut(text, [start, Math.min(end, start + LONGEST_LABEL)]);
  const [head, mark = "", name = "", part] = LABEL.exec(line) ?? BARE_LABEL.exec(line) ?? [];
  const isHead = name
    .toLowerCase()
    .split(" ")
    .every((word) => HEADS.has(word));
  if (head === undefined || isHead || (name.length > 1 && !head.trimEnd().endsWith(":"))) return undefined;
  const label: Span = [start + mark.length, start + mark.length + name.length];
  return { block, label, from: start + head.length, hasPart: part !== undefined };
}

/** "A. J. Vale won" is no answer where nobody asks. */
function withoutInitials({ document: { text } }: Scene, found: readonly Labelled[]): readonly Labelled[] {
  const isAsked = found.some(({ label }) => ASKERS.has(cut(text, label).toLowerCase()));
  return isAsked ? found : found.filter(({ label }) => text.charAt(label[1]) !== ".");
}

/** The lines with labels as most have them, in capitals or not; the first of an article is its headline where its label does not come again: "Vale: It leaks". */
function inOneStyle(scene: Scene, found: readonly Labelled[]): Labelled[] {
  const { text, blocks } = scene.document;
  const labels = found.map(({ label }) => cut(text, label));
  const isCapital = ({ label }: Labelled): boolean => isShouted(cut(text, label));
  // "BBC:" that asks and "Vale:" who answers are of one style.
  const others = found.filter(({ label }) => !isAsker(scene, label));
  const alike = others.filter(isCapital).length * 2 >= others.length ? found.filter(isCapital) : found;
  const first = blocks.find(({ kind }) => kind === "paragraph" || kind === "headline");
  return alike.filter(({ block, label }) => {
    const name = cut(text, label);
    return block !== first || isShouted(name) || labels.filter((other) => other === name).length > 1;
  });
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

function countsOf(scene: Scene, lines: readonly Labelled[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(surnameOf(scene, line), (counts.get(surnameOf(scene, line)) ?? 0) + 1);
  return counts;
}

/** "Q: Why now?", "Herald: Why now?": an outlet asks, or whose byline it is. */
export function isAsker({ document: { text, outlet, byline, mentions } }: Scene, label: Span): boolean {
  const words = cut(text, label).toLowerCase().split(" ");
  if (words.some((word) => ASKERS.has(word))) return true;
  if (
    mentions.some(
      ({ kind, spans }) => kind === "Outlet" && spans.some((span) => span[0] === label[0] && span[1] === label[1]),
    )
  )
    return true;
  return [outlet, byline].some((name) => {
    const own = name?.toLowerCase().split(" ") ?? [];
    return words.every((word) => own.includes(word));
  });
}

/** Whether a label tells by itself that it names who speaks: it is in capitals, has a part in a hearing or a show, or is somebody of the article. */
function isVoice(scene: Scene, { label, hasPart }: Labelled): boolean {
  const name = cut(scene.document.text, label);
  const isPart = name.split(" ").some((word) => PARTS.has(word.toLowerCase()));
  return hasPart || isPart || isShouted(name) || isAsker(scene, label) || bearerNamed(scene, label) !== undefined;
}

function surnameOf({ document }: Scene, { label }: Labelled): string {
  return cut(document.text, label).toLowerCase().split(" ").at(-1) ?? "";
}

/** Whether lines are talk and no table: most are sentences to their end, and some have a verb or ask. */
export function isSpoken(scene: Scene, lines: readonly Labelled[]): boolean {
  const words = lines.map(({ block, from }) => cut(scene.document.text, [from, block.span[1]]));
  const ended = words.filter((line) => SENTENCE_ENDS.test(line)).length;
  const told = lines.filter((line, at) => words[at]?.includes("?") === true || saysBy(scene, line)).length;
  return ended * 2 >= lines.length && told * 3 >= lines.length;
}

/** Whether a verb stands in the words. */
export function saysBy({ document }: Scene, { block, from }: Labelled): boolean {
  return itemsWithin(document.tokens, [from, block.span[1]]).some(({ pos }) => pos === "VERB" || pos === "AUX");
}
