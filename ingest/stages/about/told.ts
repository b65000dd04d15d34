import { bySpan, type Span } from "../../../graph/model/spans.ts";
import { itemsWithin } from "../locate.ts";

/** One span of an event or mention. */
export interface Told {
  readonly id: string;
  readonly span: Span;
}

/** All spans in reading order. */
export function placed(things: readonly { id: string; spans: readonly Span[] }[]): Told[] {
  return things.flatMap(({ id, spans }) => spans.map((span) => ({ id, span }))).sort((a, b) => bySpan(a.span, b.span));
}

/** The things told within these spans, once each, in reading order. */
export function among(told: readonly Told[], spans: readonly Span[]): string[] {
  return [...new Set(spans.flatMap((span) => itemsWithin(told, span)).map(({ id }) => id))];
}
