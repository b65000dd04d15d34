import { statementViewSchema, type ArticleBrief, type Brief, type Node, type StatementView } from "../api/views.ts";

/** A statement node with its people and its article, in the shape in which it is sent. */
export function statementView(
  node: Node,
  article: ArticleBrief,
  joined: { speakers: Brief[]; about: Brief[]; within: string | null },
): StatementView {
  const { text, kind, act, cue, medium, polarity, saidDate, depth, content, cueSpan, speakerSpan, rule, confidence } =
    node.properties;
  return statementViewSchema.parse({
    id: node.id,
    text,
    kind,
    act,
    cue: cue ?? null,
    medium: medium ?? null,
    polarity,
    saidDate: saidDate ?? null,
    depth,
    ...joined,
    article,
    content,
    cueSpan: pair(cueSpan),
    speakerSpan: pair(speakerSpan),
    rule,
    confidence,
  });
}

/** A single span is kept as a list of one pair. */
function pair(spans: unknown): unknown {
  return Array.isArray(spans) ? (spans[0] ?? null) : null;
}
