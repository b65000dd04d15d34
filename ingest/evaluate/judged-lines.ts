import type { Span } from "../../graph/model/spans.ts";
import type { GoldDocument, GoldMention } from "./gold.ts";

/** Whether a span is judged: it begins in a line of the text that was marked. */
export function judgedIn({ text, mentions = [] }: Pick<GoldDocument, "text" | "mentions">): (span: Span) => boolean {
  const lines = markedLines(
    text,
    mentions.filter(({ validated }) => validated),
  );
  return ([place]) => lines.some(([start, end]) => start <= place && place <= end);
}

function markedLines(text: string, marked: readonly GoldMention[]): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (marked.some((mention) => start <= mention.start && mention.start <= end)) lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}
