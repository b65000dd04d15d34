import { Shape } from "../shapes.ts";
import { BODY_FOLLOWERS } from "../words/around-names.ts";
import type { Evidence } from "./evidence.ts";
import { behind, before, BRACKET, COMMA, QUOTES } from "./neighbours.ts";
import { common, opens, single, unlisted, word } from "../look.ts";

const OPENING_MARKS: ReadonlySet<string> = new Set([...QUOTES, ":"]);

/** What stands around names of any sort: articles, brackets, the head of a sentence, marks. */
export const AROUND_ANY: readonly Evidence[] = [
  {
    id: "body-used",
    because: "shares, chief executive, agents or the like behind it",
    near: { behind: BODY_FOLLOWERS },
    holds: (v, c) => BODY_FOLLOWERS.has(word(v, c.end)),
  },
  { id: "the", because: "the before it", ...before("the") },
  { id: "article", because: "a or an before it", ...before("a an") },
  {
    id: "bracketed",
    because: "alone in brackets",
    near: { before: BRACKET },
    holds: (v, c) => word(v, c.first - 1) === "(" && word(v, c.end) === ")",
  },
  {
    id: "in-brackets",
    because: "opens a bracket",
    near: { before: BRACKET },
    holds: (v, c) => word(v, c.first - 1) === "(" && word(v, c.end) !== ")",
  },
  {
    id: "only-opens",
    because: "a common word that opens a sentence",
    holds: (v, c) => single(c) && unlisted(c) && opens(c) && v.shapes[c.first] === Shape.Capital && common(v, c.first),
  },
  { id: "opens", because: "opens a sentence", holds: (_, c) => opens(c) },
  {
    id: "inside",
    because: "a capital inside a sentence",
    holds: (v, c) => !opens(c) && !OPENING_MARKS.has(word(v, c.first - 1)),
  },
  {
    id: "quoted",
    because: "alone in quotation marks",
    near: { before: QUOTES },
    holds: (v, c) => QUOTES.has(word(v, c.first - 1)) && /^[,.]?["”'’]$/.test(word(v, c.end)),
  },
  {
    id: "listed",
    because: "between commas",
    near: { before: COMMA },
    holds: (v, c) => word(v, c.first - 1) === "," && word(v, c.end) === ",",
  },
  { id: "owner", because: "'s behind it", ...behind("'s ’s") },
  { id: "owned", because: "'s before it", ...before("'s ’s") },
  {
    id: "handle",
    because: "a social media handle behind it",
    near: { behind: BRACKET },
    holds: (v, c) => word(v, c.end) === "(" && word(v, c.end + 1).startsWith("@"),
  },
];
