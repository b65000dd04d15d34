import type {
  Done,
  Effect,
  Fact,
  LedgerLine,
  LedgerRow,
  Move,
  Passage,
  Reason,
  ReviewPair,
  Why,
  WhyNot,
} from "../../graph/api/decision-views.ts";
import type { Decision } from "../../graph/model/decisions.ts";
import { FACTS } from "../../graph/model/facts.ts";
import { ENTITY_KINDS } from "../../graph/model/kinds.ts";
import { dictionary, either, fields, list, nullable, number, oneOf, properties, span, text, truth } from "./check.ts";
import type { Check } from "./check.ts";
import { articleBrief, named } from "./graph-shapes.ts";
import { sourceFields } from "./shapes.ts";

/** The shape of each answer about who is who: see `graph/api/decision-views.ts`, which says what they mean. */
const given = { id: text, at: text, who: text, note: text, entity: text };
type By<Action extends Decision["action"]> = Extract<Decision, { action: Action }>;

const decision: Check<Decision> = either<Decision>(
  fields<By<"merge">>({ ...given, action: oneOf("merge"), into: text }),
  fields<By<"split">>({ ...given, action: oneOf("split"), mentions: list(text) }),
  fields<By<"never-merge">>({ ...given, action: oneOf("never-merge"), other: text }),
  fields<By<"rename">>({ ...given, action: oneOf("rename"), name: text }),
  fields<By<"set-kind">>({ ...given, action: oneOf("set-kind"), kind: oneOf(...ENTITY_KINDS) }),
  fields<By<"drop">>({ ...given, action: oneOf("drop") }),
);

const effect = fields<Effect>({
  articles: number,
  statements: number,
  moves: list(fields<Move>({ from: text, to: nullable(text), mentions: number })),
  gone: list(named),
  fresh: list(named),
});

const carriedOut = fields<Omit<Done, "learnt">>({ state: oneOf("done"), decision, sentence: text, effect });
const words = list(text);

export function done(value: unknown): value is Done {
  if (!carriedOut(value)) return false;
  const { learnt } = value as { learnt?: unknown };
  return learnt === undefined || words(learnt);
}

export const ledgerRow = fields<LedgerRow>({
  decision,
  state: oneOf("applied", "waiting", "refused"),
  sentence: text,
  names: dictionary(text),
});

export const ledgerLine = fields<LedgerLine>({
  line: number,
  decision: nullable(text),
  state: oneOf("taken", "refused"),
  sentence: text,
});

const reason = fields<Reason>({ rule: text, weight: number });
const sideFields = { name: text, tells: properties };
const side = fields<WhyNot["compared"]["a"]>(sideFields);

const weighed = { needed: number, reasons: list(reason) };

export const reviewPair = fields<ReviewPair>({ a: named, b: named, score: number, ...weighed });

export const why = fields<Why>({
  node: named,
  parts: list(
    fields<Why["parts"][number]>({
      ...sideFields,
      mentions: number,
      rule: text,
      score: number,
      reasons: list(reason),
      passages: list(fields<Why["parts"][number]["passages"][number]>({ ...sourceFields, mention: text })),
    }),
  ),
  decisions: list(decision),
});

const factValue = fields<Fact["a"][number]>({ value: text, articles: number, shared: truth });
const passage = fields<Passage>({
  article: articleBrief,
  ...{ span, words: text },
  lit: list(fields<Passage["lit"][number]>({ about: oneOf(...FACTS), span })),
});

export const whyNot = fields<WhyNot>({
  a: named,
  b: named,
  sentence: text,
  score: nullable(number),
  ...weighed,
  compared: fields<WhyNot["compared"]>({ a: side, b: side }),
  facts: list(fields<Fact>({ about: oneOf(...FACTS), a: list(factValue), b: list(factValue), reasons: list(reason) })),
  passages: fields<WhyNot["passages"]>({ a: list(passage), b: list(passage) }),
  decisions: list(decision),
});
