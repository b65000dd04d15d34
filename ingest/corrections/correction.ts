import { z } from "zod";
import { ENTITY_KINDS, type EntityKind } from "../../graph/model/kinds.ts";

/** What a name in a sentence is to be read as: `kind` and `name` are null for what is no name at all. */
export const correctedSpan = z
  .object({
    start: z.int().min(0),
    end: z.int(),
    kind: z.enum(ENTITY_KINDS).nullable(),
    /** What it is called, which may be other words than those of the sentence. */
    name: z.string().trim().min(1).max(400).nullable(),
  })
  .refine(({ start, end }) => start < end, { error: "ends before it begins" })
  .refine(({ kind, name }) => (kind === null) === (name === null), { error: "has a kind or a name, but not both" });

/**
 * A line of `NAME.corrections.jsonl`: a name that was read wrongly, with the sentence that showed it. Both an entry of a gazetteer and a
 * marked article for `onrecord evaluate`. Spans are UTF-16 code units into `text`.
 */
export const correctionSchema = z
  .object({
    id: z.string().min(1),
    text: z.string().max(10_000),
    corrections: z.array(correctedSpan).min(1),
    /** The decision that was made with it; a line that somebody wrote by hand has none. */
    decision: z.string().optional(),
    article: z.string().optional(),
  })
  .refine(({ text, corrections }) => corrections.every(({ start, end }) => text.slice(start, end).trim() !== ""), {
    error: "has a span without words",
  })
  .refine(({ text, corrections }) => corrections.every(({ end }) => end <= text.length), {
    error: "has a span that ends behind the text",
  });

export type Correction = z.infer<typeof correctionSchema>;

/** One name as it is to be read: exactly these words. */
export interface CorrectedName {
  readonly words: string;
  readonly kind: EntityKind | null;
  readonly name: string | null;
  /** The line it comes from. */
  readonly line: string;
}

/** The names that lines correct, in the order of the lines: of two on the same words, the later holds. */
export function correctedNames(corrections: readonly Correction[]): CorrectedName[] {
  return corrections.flatMap(({ id, text, corrections: spans }) =>
    spans.map(({ start, end, kind, name }) => ({ words: text.slice(start, end), kind, name, line: id })),
  );
}
