import type { Brief, Source, StatementView } from "../../api/views.ts";
import { cut } from "../../model/spans.ts";
import { contextOf } from "../context.ts";
import type { NamesBoth } from "../named-together.ts";
import { statementView, type Copy } from "../statement-view.ts";
import { toArticleBrief, toNode, type ArticleRow, type NodeAnswer } from "./rows.ts";

/** A statement as `read/statements` answers it, with who spoke and what it is about. */
export interface StatementRow extends NodeAnswer, ArticleRow {
  speakers: Brief[];
  about: Brief[];
  within: string | null;
  copies: (ArticleRow & { record: string })[];
}

export function toStatement(row: StatementRow): StatementView {
  const { speakers, about, within } = row;
  const copies = row.copies.map((copy) => ({
    article: toArticleBrief(copy),
    properties: JSON.parse(copy.record) as Copy["properties"],
  }));
  return statementView(toNode(row), toArticleBrief(row), { speakers, about, within, copies });
}

/** The words behind an element as `read/sources` answers them. */
export interface SourceRow extends ArticleRow {
  record: string;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

export function toSource(row: SourceRow): Source {
  const { text } = JSON.parse(row.record) as { text: string };
  const span: [number, number] = [row.start, row.end];
  const { rule, confidence } = row;
  return {
    article: toArticleBrief(row),
    span,
    words: cut(text, span),
    context: contextOf(text, span),
    rule,
    confidence,
  };
}

/** An article that names both of two nodes, as `read/together` answers it. */
export interface TogetherRow extends ArticleRow {
  record: string;
  named: { id: string; start: number; end: number }[];
}

export function toNamesBoth(row: TogetherRow): NamesBoth {
  const { text } = JSON.parse(row.record) as { text: string };
  return {
    article: toArticleBrief(row),
    text,
    named: row.named.map(({ id, start, end }) => ({ id, span: [start, end] })),
  };
}
