import type { Answer } from "../../../ingest/evaluate/answer.ts";
import type { GoldDocument } from "../../../ingest/evaluate/gold.ts";

/** Answers in the form that the scorer in Python reads, an article a line. */
export function samplesOf(documents: readonly GoldDocument[], answers: readonly Answer[]): string {
  const lines = documents.map(({ id }, at) => {
    const { names = [], places = [], statements = [], events = [] } = answers[at] ?? {};
    return JSON.stringify({
      id,
      entities: names.map(({ span, type }) => ({ start: span[0], end: span[1], type })),
      toponyms: places.map(({ span, at: point }) => ({
        start: span[0],
        end: span[1],
        lat: point?.[0],
        lon: point?.[1],
      })),
      statements: statements.map(({ content, speaker }) => ({ contentSpans: content, speaker })),
      eventMentions: events.map(({ span, cluster }) => ({ start: span[0], end: span[1], cluster })),
    });
  });
  return lines.join("\n");
}
