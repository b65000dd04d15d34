import { z } from "zod";
import { decisionSchema } from "../model/decisions.ts";
import { FACTS } from "../model/facts.ts";
import { articleBriefSchema, briefSchema, sourceSchema } from "./views.ts";

/** Mentions that go from one entity to another; `to` is null where they refer to nothing any more, and `from` where something else is told of it. */
const moveSchema = z.object({ from: z.string(), to: z.string().nullable(), mentions: z.int() });

/**
 * What a decision changes in the record: moves of most mentions first, 100 at the most. `statements` are those by or about a mention
 * that moves; of the nodes that the moves name, `gone` are in the record no more, and `fresh` were not before.
 */
const effectSchema = z
  .object({
    articles: z.int(),
    statements: z.int(),
    moves: z.array(moveSchema),
    gone: z.array(briefSchema),
    fresh: z.array(briefSchema),
  })
  .meta({ id: "Effect" });

/** A decision that was carried out, or would be. */
export const doneSchema = z
  .object({
    ...{ state: z.literal("done"), decision: decisionSchema, sentence: z.string(), effect: effectSchema },
    /** Words that are read otherwise from now on; absent where nothing was learnt or forgotten. */
    learnt: z.array(z.string()).optional(),
  })
  .meta({ id: "Done" });

/** A decision that cannot be; nothing of it is kept. `against` is the decision in the way, if it is one. */
export interface Refused {
  readonly state: "refused";
  readonly sentence: string;
  readonly against: string | null;
}

/** A decision and whether it holds: it waits while something it names is not in the record. */
export const ledgerRowSchema = z
  .object({
    decision: decisionSchema,
    state: z.enum(["applied", "waiting", "refused"]),
    sentence: z.string(),
    /** What those that it names were called before anything was decided, by id; what no article speaks of is left out. */
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: "LedgerRow" });

/** What became of one line of a ledger that was brought in. */
export interface LedgerLine {
  /** From 1. */
  readonly line: number;
  /** Null where the line holds none. */
  readonly decision: string | null;
  readonly state: "taken" | "refused";
  /** Why it was refused, or what a decision that was taken waits for; "" where there is nothing to say. */
  readonly sentence: string;
}

/** What a ledger may be sent as. */
export const LEDGER_TYPES = ["application/jsonl", "application/x-ndjson", "text/plain"] as const;

/** Evidence for (a positive weight) or against one entity behind two names. */
export const reasonSchema = z.object({ rule: z.string(), weight: z.number() }).meta({ id: "Reason" });

/** Two entities that may be one, with the evidence for and against. */
export const reviewPairSchema = z
  .object({ a: briefSchema, b: briefSchema, score: z.number(), needed: z.number(), reasons: z.array(reasonSchema) })
  .meta({ id: "ReviewPair" });

/**
 * A name and what articles tell beside it. Of an event: the mention of one article, and the words that name it there, its type, dates,
 * places, participants and counts, as that article tells them.
 */
const sideSchema = z.object({ name: z.string(), tells: z.record(z.string(), z.json()) });

/** A sentence, and the id of the mention that it shows, which a split may name. */
const partPassageSchema = sourceSchema.extend({ mention: z.string() });

/** Such a name, how many mentions bear it, what ties it to the rest of its entity, and where it stands: three of the sentences at the most. */
const partSchema = z.object({
  ...sideSchema.shape,
  mentions: z.int(),
  rule: z.string(),
  score: z.number(),
  reasons: z.array(reasonSchema),
  passages: z.array(partPassageSchema),
});

/** Why the mentions of a node are one: parts of most mentions first, 50 at the most, and the decisions on it. */
export const whySchema = z
  .object({ node: briefSchema, parts: z.array(partSchema), decisions: z.array(decisionSchema) })
  .meta({ id: "Why" });

const factName = z.enum(FACTS);
const factValueSchema = z.object({ value: z.string(), articles: z.int(), shared: z.boolean() });

/**
 * What each of two tells of one thing, and what that weighs: `shared` is what both tell. Of names the values are ids and words of the
 * index (`vice-mayor`), of events those of their articles; days are ISO dates or intervals.
 */
export const factSchema = z
  .object({ about: factName, a: z.array(factValueSchema), b: z.array(factValueSchema), reasons: z.array(reasonSchema) })
  .meta({ id: "Fact" });

/** A sentence of an article, and which of its words tell what. All spans are into the article's text. */
export const passageSchema = sourceSchema
  .pick({ span: true, words: true })
  .extend({
    article: articleBriefSchema,
    lit: z.array(z.object({ about: factName, span: sourceSchema.shape.span })),
  })
  .meta({ id: "Passage" });

/** Why two nodes are not one. */
export const whyNotSchema = z
  .object({
    a: briefSchema,
    b: briefSchema,
    sentence: z.string(),
    score: z.number().nullable(),
    needed: z.number(),
    reasons: z.array(reasonSchema),
    /** Of all names, or reports, the two that most speak for one: those that were weighed. */
    compared: z.object({ a: sideSchema, b: sideSchema }),
    /** What the two tell, row by row: all their names, or their first 50 reports. */
    facts: z.array(factSchema),
    /** Sentences that tell of each, those that were weighed first, three at the most, each of another article. */
    passages: z.object({ a: z.array(passageSchema), b: z.array(passageSchema) }),
    decisions: z.array(decisionSchema),
  })
  .meta({ id: "WhyNot" });

export type Move = z.infer<typeof moveSchema>;
export type Effect = z.infer<typeof effectSchema>;
export type Done = z.infer<typeof doneSchema>;
export type Decided = Done | Refused;
export type Reason = z.infer<typeof reasonSchema>;
export type LedgerRow = z.infer<typeof ledgerRowSchema>;
export type ReviewPair = z.infer<typeof reviewPairSchema>;
export type Why = z.infer<typeof whySchema>;
export type Fact = z.infer<typeof factSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type WhyNot = z.infer<typeof whyNotSchema>;
