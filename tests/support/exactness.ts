import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import type { Span } from "../../graph/model/spans.ts";

type Read = Pick<ExtractedArticle, "text" | "mentions" | "statements" | "events">;

/** What is wrong with the spans and references of what was read of a text, a line each; empty where all is exact. */
export function faultsIn({ text, mentions, statements, events }: Read): string[] {
  const known = new Set([...mentions, ...statements, ...events].map(({ id }) => id));
  const spans: [string, readonly (Span | null)[]][] = [
    ...mentions.map(({ id, spans }): [string, Span[]] => [id, spans]),
    ...events.map(({ id, spans, counts }): [string, Span[]] => [
      id,
      [...spans, ...counts.flatMap(({ span }) => (span === undefined ? [] : [span]))],
    ]),
    ...statements.map(({ id, content, complementizer, cue, speaker }): [string, (Span | null)[]] => [
      id,
      [...content, complementizer, cue, speaker],
    ]),
  ];
  const named = statements.flatMap(({ speakerMention, otherSpeakers, within, about }) => {
    return [speakerMention, within, ...otherSpeakers, ...about];
  });
  return [
    ...spans.flatMap(([id, own]) =>
      own.filter((span) => span !== null && !isExact(text, span)).map((span) => `${id} ${String(span)}`),
    ),
    ...statements.filter(({ content }) => !isOrdered(content)).map(({ id }) => `${id} out of order`),
    ...named.filter((id) => id !== null && !known.has(id)).map((id) => `${String(id)} is nowhere`),
  ];
}

/** A low surrogate at the start or a high one at the end. */
const HALF = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;

/** Within the text, not empty, no space at either end, no half of a surrogate pair. */
function isExact(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, end);
  return end <= text.length && words !== "" && words.trim() === words && !HALF.test(words);
}

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every(([start], at) => at === 0 || (spans[at - 1]?.[1] ?? 0) <= start);
}
