import { AROUND_ANY } from "./around-any.ts";
import { AROUND_PEOPLE } from "./around-people.ts";
import { AROUND_PLACES } from "./around-places.ts";
import { IN_LINES } from "./in-lines.ts";
import { IN_MATCHES } from "./in-matches.ts";
import { Shape } from "../shapes.ts";
import type { Evidence } from "./evidence.ts";
import { opens } from "../look.ts";

const VERBS: ReadonlySet<string> = new Set(["VERB", "AUX"]);

/** Evidence in what stands around a candidate. */
export const CONTEXT: readonly Evidence[] = [
  ...AROUND_PEOPLE,
  ...AROUND_PLACES,
  ...AROUND_ANY,
  ...IN_LINES,
  ...IN_MATCHES,
  { id: "number-behind", because: "a number behind it", holds: (v, c) => v.shapes[c.end] === Shape.Number },
  { id: "noun-behind", because: "a common noun behind it", holds: (v, c) => v.tokens[c.end]?.pos === "NOUN" },
  {
    id: "verb-behind",
    because: "a verb behind it",
    holds: (v, c) => VERBS.has(v.tokens[c.end]?.pos ?? ""),
  },
  {
    id: "noun-before",
    because: "a common noun before it",
    holds: (v, c) => !opens(c) && v.tokens[c.first - 1]?.pos === "NOUN",
  },
];
