import { dictionary, fields, list, nullable, number, oneOf, properties, text } from "./check.ts";
import { NODE_KINDS } from "../../graph/model/kinds.ts";
import type { ArticleBrief, Brief, Edge, Node, Subgraph } from "../../graph/api/views.ts";
import { RELATION_TYPES } from "../../graph/model/relations.ts";

/** The shape of each answer: see `graph/api/views.ts`, which says what they mean. */
const kind = oneOf(...NODE_KINDS);
export const brief = { id: text, kind, name: text };
export const named = fields<Brief>(brief);
export const edgeFields = {
  id: text,
  type: oneOf(...(RELATION_TYPES as readonly string[])),
  from: text,
  to: text,
  properties,
};

export const node = fields<Node>({ ...brief, properties });
export const edge = fields<Edge>(edgeFields);
export const subgraph = fields<Subgraph>({ nodes: list(node), edges: list(edge), truncated: dictionary(number) });

export const articleBrief = fields<ArticleBrief>({
  id: text,
  title: text,
  outlet: nullable(text),
  publishedDate: nullable(text),
  url: nullable(text),
});
