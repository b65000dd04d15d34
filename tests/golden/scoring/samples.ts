import type { Answer } from "../../../ingest/evaluate/answer.ts";
import type { GoldDocument } from "../../../ingest/evaluate/gold.ts";

/** Answers in the form that the scorer in Python reads, an article a line; of the answers on events, those of one layer. */
export function samplesOf(
  documents: readonly GoldDocument[],
  answers: readonly Answer[],
  layer: "events" | "happenings" | "given" = "events",
): string {
  const lines = documents.map(({ id }, at) => {
    const { names = [], places = [], statements = [] } = answers[at] ?? {};
    const events = answers[at]?.[layer] ?? [];
    return JSON.stringify({
      id,
      entities: names.map(({ span, type }) => ({ start: span[0], end: span[1], type })),
      toponyms: places.map(({ span, at: point }) => ({
        start: span[0],
        end: span[1],
        lat: point?.[0],
        lon: point?.[1],
      })),
      statements: statements.map(({ content, cue, speaker }) => ({ contentSpans: content, cue, speaker })),
      eventMentions: events.map(({ span, cluster }) => {
        // Public events are told within their article: a cluster of the same name in another is another.
        return { start: span[0], end: span[1], cluster: layer === "events" ? `${id} ${cluster}` : cluster };
      }),
    });
  });
  return lines.join("\n");
}
