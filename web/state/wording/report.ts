import type { Node, StatementView } from "../../../graph/api/views.ts";
import { span as isSpan } from "../../api/check.ts";

/** A statement as it is read aloud: `Nor did` Ida Brandt `say` its words. The name stands between the two; either may be "". */
export interface Report {
  readonly before: string;
  readonly who: string;
  readonly how: string;
  /** The words are the speaker's own, to the letter. */
  readonly isQuoted: boolean;
}

type Reported = Pick<
  StatementView,
  "text" | "attribution" | "cue" | "kind" | "speakers" | "speakerWords" | "content" | "cueSpan"
>;

/** Stands for the speaker in an attribution. */
const NAME = "…";

/** Who said a statement and how, so that words never stand without their verb: what somebody denied must not be read as what they said. */
export function reported(statement: Reported): Report {
  const { text, attribution, cue, kind, content, cueSpan } = statement;
  const words = attribution ?? (/\p{L}/u.test(cue ?? "") ? (cue ?? "") : "");
  const who = whoSaid(statement);
  const isQuoted = kind === "direct" && !/^["“]/u.test(text);
  const isBehind = cueSpan !== null && (content[0]?.[0] ?? 0) < cueSpan[0];
  const [first = "", rest] = words.split(NAME).map((part) => part.trim());
  const [before, how] = rest === undefined ? ["", first] : [capital(first), rest];
  // "Brandt said: “…”", "According to Brandt: …"; but "Brandt denied that …", "Brandt accused the board …".
  const stop = (words !== "" || who !== "") && (isQuoted || isBehind || how === "") && !/\bthat$/u.test(how) ? ":" : "";
  return how === ""
    ? { before, who: who === "" ? who : who + stop, how, isQuoted }
    : { before, who, how: how + stop, isQuoted };
}

/** The names of those who spoke; where none has a node, the article's own words for them: "officials", "two people who were there". */
function whoSaid({ speakers, speakerWords }: Pick<Reported, "speakers" | "speakerWords">): string {
  if (speakers.length > 0) return speakers.map(({ name }) => name).join(", ");
  return withoutMarks(speakerWords ?? "");
}

const MARKS = new Set([" ", "\n", "\t", "\u00a0", ",", ";", ":", "–", "—", "-"]);

/** ", the presidential office" without what stands at its ends. */
function withoutMarks(words: string): string {
  let [from, to] = [0, words.length];
  while (from < to && MARKS.has(words.charAt(from))) from += 1;
  while (to > from && MARKS.has(words.charAt(to - 1))) to -= 1;
  return words.slice(from, to);
}

/** A statement as one line of text, its speaker left out where the place tells it. */
export function inOneLine(statement: Reported): string {
  const { before, who, how, isQuoted } = reported(statement);
  const text = isQuoted ? `“${statement.text}”` : statement.text;
  return [before, who, how, text].filter(Boolean).join(" ");
}

/** A statement's node as one line of text, its speaker named. */
export function nodeInOneLine({ name, properties }: Node): string {
  const { attribution, cue, kind, speakerName, content, cueSpan } = properties;
  return inOneLine({
    text: name,
    attribution: textOf(attribution),
    cue: textOf(cue),
    kind: kind === "direct" ? kind : "indirect",
    speakers: [],
    speakerWords: textOf(speakerName),
    content: spansOf(content),
    cueSpan: spansOf(cueSpan)[0] ?? null,
  });
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function spansOf(value: unknown): StatementView["content"] {
  return Array.isArray(value) ? value.filter(isSpan) : [];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
