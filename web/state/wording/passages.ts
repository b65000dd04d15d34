import type { NodeKind } from "../../../graph/model/kinds.ts";
import { overlaps } from "../../../graph/model/spans.ts";
import type { Span } from "../../../graph/model/spans.ts";
import type { ReadArticle, ReadStatement } from "../../api/article-shapes.ts";

/** What the words of a passage are in the statement that is lit; `words` where no statement holds them. */
export type Part = "content" | "cue" | "speaker" | "words";

/** A stretch of a paragraph over which nothing changes. */
export interface Passage {
  readonly text: string;
  /** `[start, end)` in UTF-16 code units into the article's text. */
  readonly span: Span;
  readonly part?: Part;
  /** Inside the words of some other statement. */
  readonly said: boolean;
  /** The kind of what is named here. */
  readonly names?: NodeKind;
}

/** The statement whose words these are: the one that begins there, or else the first that shares some of them. */
export function statementAt(article: ReadArticle, at: Span | undefined): ReadStatement | undefined {
  if (!at) return undefined;
  const exact = article.statements.find(({ content }) => content.some(([start]) => start === at[0]));
  return exact ?? article.statements.find(({ content }) => content.some((span) => overlaps(span, at)));
}

/** The article's body in paragraphs of passages, the words at `at` lit. */
export function paragraphs(article: ReadArticle, at: Span | undefined): readonly (readonly Passage[])[] {
  const layers = layersOf(article, at);
  return lines(article).map((line) => passages(article.text, line, layers));
}

interface Layers {
  readonly lit: readonly (readonly [part: Part, span: Span])[];
  readonly said: readonly Span[];
  readonly names: readonly (readonly [kind: NodeKind, span: Span])[];
}

function layersOf(article: ReadArticle, at: Span | undefined): Layers {
  const statement = statementAt(article, at);
  return {
    lit: statement ? litBy(statement) : at ? [["words", at]] : [],
    said: article.statements.filter((other) => other !== statement).flatMap(({ content }) => content),
    names: [
      ...article.mentions.flatMap(({ kind, spans }) => spans.map((span) => [kind, span] as const)),
      ...article.events.flatMap(({ spans }) => spans.map((span) => ["Event", span] as const)),
    ],
  };
}

function litBy({ content, cue, speaker }: ReadStatement): [Part, Span][] {
  const words = content.map((span): [Part, Span] => ["content", span]);
  return [
    ...(speaker ? [["speaker", speaker] as [Part, Span]] : []),
    ...(cue ? [["cue", cue] as [Part, Span]] : []),
    ...words,
  ];
}

/** Lines of the body that are not blank. */
function lines({ text, body }: ReadArticle): Span[] {
  const found: Span[] = [];
  for (let start = body[0]; start < body[1];) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 || stop > body[1] ? body[1] : stop;
    if (text.slice(start, end).trim() !== "") found.push([start, end]);
    start = end + 1;
  }
  return found;
}

function passages(text: string, line: Span, layers: Layers): Passage[] {
  const all = [...layers.lit.map(([, span]) => span), ...layers.said, ...layers.names.map(([, span]) => span)];
  const inside = all
    .filter((span) => overlaps(span, line))
    .flat()
    .filter((at) => at > line[0] && at < line[1]);
  const cuts = [...new Set([...line, ...inside])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => passage(text, [cuts[index] ?? line[0], end], layers));
}

function passage(text: string, span: Span, { lit, said, names }: Layers): Passage {
  const part = lit.find(([, other]) => overlaps(other, span))?.[0];
  const named = names.find(([, other]) => overlaps(other, span))?.[0];
  return {
    text: text.slice(...span),
    span,
    said: said.some((other) => overlaps(other, span)),
    ...(part === undefined ? {} : { part }),
    ...(named === undefined ? {} : { names: named }),
  };
}

/** Passages that follow one another in one part, to be lit as one. */
export interface Run {
  readonly part: Part | undefined;
  readonly passages: readonly Passage[];
}

export function runs(line: readonly Passage[]): readonly Run[] {
  const found: { part: Part | undefined; passages: Passage[] }[] = [];
  for (const passage of line) {
    const last = found.at(-1);
    if (last && last.part === passage.part) last.passages.push(passage);
    else found.push({ part: passage.part, passages: [passage] });
  }
  return found;
}
