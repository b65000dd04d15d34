import type { ExportedEdge, ExportedNode, Proof } from "./rows.ts";

/** What a column holds; a list is of words, or of spans. */
export type ColumnType = "text" | "whole" | "number" | "flag" | "list";

export type Columns = Readonly<Record<string, ColumnType>>;

/** A property of the record where it stands by itself, in formats that know columns. */
export type FlatValue = string | number | boolean | readonly string[] | readonly (readonly [number, number])[];

export type FlatValues = Readonly<Record<string, FlatValue>>;

/** All properties that nodes have; a test holds this to the record. The kind of a statement or of what a mention names is told apart from the node's own. */
export const NODE_COLUMNS = {
  text: "text",
  statementKind: "text",
  act: "text",
  cue: "text",
  medium: "text",
  factuality: "text",
  attribution: "text",
  polarity: "text",
  saidDate: "text",
  depth: "whole",
  speakerName: "text",
  content: "list",
  cueSpan: "list",
  speakerSpan: "list",
  mentionKind: "text",
  names: "list",
  spans: "list",
  rule: "text",
  confidence: "number",
  type: "text",
  start: "text",
  end: "text",
  status: "text",
  counts: "list",
  aliases: "list",
  titles: "list",
  seats: "list",
  party: "text",
  handle: "text",
  unnamed: "flag",
  acronym: "text",
  level: "text",
  city: "text",
  region: "text",
  country: "text",
  geonameId: "whole",
  latitude: "number",
  longitude: "number",
  authority: "text",
  wikidata: "text",
  alsoKnownBy: "list",
  domain: "text",
  title: "text",
  outlet: "text",
  url: "text",
  byline: "text",
  publishedDate: "text",
  language: "text",
  sha256: "text",
  articles: "whole",
  evidence: "list",
} as const satisfies Columns;

/** All properties that edges have. `rule` and `confidence` are those of the surest proof, where an edge has none of its own. */
export const EDGE_COLUMNS = {
  title: "text",
  status: "text",
  asOf: "text",
  role: "text",
  polarity: "text",
  decision: "text",
  text: "text",
  content: "list",
  articles: "whole",
  rule: "text",
  confidence: "number",
  evidence: "list",
} as const satisfies Columns;

export function nodeValues({ kind, properties, evidence }: ExportedNode): FlatValues {
  const { kind: own, ...rest } = properties as Record<string, FlatValue>;
  const named = own === undefined ? rest : { ...rest, [`${kind.toLowerCase()}Kind`]: own };
  return { ...named, ...proved(evidence) };
}

export function edgeValues({ properties, evidence }: ExportedEdge): FlatValues {
  const surest = evidence.reduce<Proof | undefined>(
    (best, one) => (one.confidence > (best?.confidence ?? -1) ? one : best),
    undefined,
  );
  const sure = surest === undefined ? {} : { rule: surest.rule, confidence: surest.confidence };
  return { ...sure, ...(properties as Record<string, FlatValue>), ...proved(evidence) };
}

/** `4255b5e05e0763b9 10-23 title-before-name 0.97`: article, span, rule, confidence. */
export function proofWords({ article, span, rule, confidence }: Proof): string {
  return `${article} ${span.join("-")} ${rule} ${confidence}`;
}

function proved(evidence: readonly Proof[]): FlatValues {
  return evidence.length === 0 ? {} : { evidence: evidence.map(proofWords) };
}

/** A value as one text: what a list holds stands between semicolons, a span as `10-23`. */
export function inOneText(value: FlatValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value.map((one) => (typeof one === "string" ? one : one.join("-"))).join("; ");
}
