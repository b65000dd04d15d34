import {
  statementViewSchema,
  type ArticleBrief,
  type Brief,
  type Carrier,
  type Node,
  type StatementView,
} from "../api/views.ts";

/** Articles told of that carry one statement; `carried` counts them all. */
const CARRIERS_SHOWN = 20;

/** Another article with a copy of a statement, as its edge keeps it. */
export interface Copy {
  readonly article: ArticleBrief;
  readonly properties: Node["properties"];
}

/** A statement node with its people and its articles, in the shape in which it is sent. `copies` are in no order. */
export function statementView(
  node: Node,
  article: ArticleBrief,
  { copies, ...joined }: { speakers: Brief[]; about: Brief[]; within: string | null; copies: readonly Copy[] },
): StatementView {
  const { text, kind, act, factuality, cue, attribution, medium, polarity, saidDate, depth, content } = node.properties;
  const { speakerName, cueSpan, speakerSpan, rule, confidence } = node.properties;
  return statementViewSchema.parse({
    id: node.id,
    text,
    kind,
    act,
    factuality: factuality ?? "factual",
    cue: cue ?? null,
    attribution: attribution ?? null,
    medium: medium ?? null,
    polarity,
    saidDate: saidDate ?? null,
    depth,
    speakerWords: speakerName ?? null,
    ...joined,
    article,
    carriers: carriersOf({ article, properties: node.properties }, copies),
    carried: copies.length + 1,
    content,
    cueSpan: pair(cueSpan),
    speakerSpan: pair(speakerSpan),
    rule,
    confidence,
  });
}

/** The first, then the others in the order in which they appeared, those without a date last. */
function carriersOf(first: Copy, copies: readonly Copy[]): Carrier[] {
  const day = ({ article: { publishedDate, id } }: Copy): string => `${publishedDate ?? "~"} ${id}`;
  const others = copies.map((copy) => [day(copy), copy] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return [first, ...others.map(([, copy]) => copy)].slice(0, CARRIERS_SHOWN).map(({ article, properties }) => {
    const { text, content } = properties as Pick<Carrier, "text" | "content">;
    return { article, text, content };
  });
}

/** A single span is kept as a list of one pair. */
function pair(spans: unknown): unknown {
  return Array.isArray(spans) ? (spans[0] ?? null) : null;
}
