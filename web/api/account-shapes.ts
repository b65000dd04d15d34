import { fields, list, nullable, number, oneOf, span, text } from "./check.ts";
import type { Disagreement, EventState, PossibleChange, Telling } from "../../graph/api/account-views.ts";
import { articleBrief, named } from "./graph-shapes.ts";
import { statement } from "./shapes.ts";

const telling = fields<Telling>({ article: articleBrief, speaker: nullable(named), span, words: text, context: text });

export const disagreement = fields<Disagreement>({
  about: oneOf("count", "date", "place"),
  unit: nullable(text),
  values: list(fields<Disagreement["values"][number]>({ value: text, tellings: list(telling) })),
});

export const eventState = fields<EventState>({
  status: oneOf("reported", "announced", "happened", "denied"),
  since: nullable(text),
  tellings: list(telling),
});

const side = fields<PossibleChange["earlier"]>({ value: text, statement });

export const possibleChange = fields<PossibleChange>({
  speaker: named,
  event: named,
  about: oneOf("polarity", "count", "date", "retraction"),
  unit: nullable(text),
  earlier: side,
  later: side,
  confidence: number,
});
