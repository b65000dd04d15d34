import { FIRMS_BY_ACTS, isEmployer } from "./firms-by-acts.ts";
import type { SureReason } from "./evidence.ts";
import { common, headOf, joins, last, opens, single, size, word } from "../look.ts";
import {
  firmBehind,
  isBusinessTold,
  isTrade,
  itsBehind,
  resultBehind,
  runsBehind,
  tradeBehind,
} from "./company-context.ts";
import { mayBeBody } from "./may-be-body.ts";
import { OWNED, REPORTS, SPOKES } from "./company-words.ts";
import { Shape } from "../shapes.ts";
import { COMPANY_HEADS, INDUSTRIES } from "../words/businesses.ts";
import type { Candidate, View } from "../candidate.ts";

/** Bodies, told by what stands around them so surely that no weight counts. */
export const SURE_COMPANIES: readonly SureReason[] = [
  {
    id: "which-runs",
    because: "which operates, owns, sells or the like behind it",
    sort: "body",
    confidence: 0.88,
    holds: (v, c) => word(v, c.end) === "," && word(v, c.end + 1) === "which" && runsBehind(v, c) && mayBeBody(v, c),
  },
  {
    id: "reports-profit",
    because: "reported or posted and a profit, revenue or the like behind it",
    sort: "body",
    confidence: 0.88,
    holds: (v, c) => REPORTS.has(word(v, c.end)) && resultBehind(v, c) && mayBeBody(v, c),
  },
  {
    id: "its-own",
    because: "a verb of speech and its customers, its shares or the like behind it",
    sort: "body",
    confidence: 0.88,
    holds: (v, c) => /^(?:said|says|told|announced)$/.test(word(v, c.end)) && itsBehind(v, c) && mayBeBody(v, c),
  },
  {
    id: "owns-as-body",
    because: "'s shareholders, 's headquarters or the like behind it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => /^['’]s$/.test(word(v, c.end)) && OWNED.test(word(v, c.end + 1)) && mayBeBody(v, c),
  },
  {
    id: "spoken-for",
    because: "spokesman for before it, and the company, the bank or the like soon behind it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) =>
      word(v, c.first - 1) === "for" && SPOKES.test(word(v, c.first - 2)) && firmBehind(v, c) && mayBeBody(v, c),
  },
  {
    id: "employer",
    because: "workers, a job or an analyst's trade and at before it: his job at Lindow Woodcraft",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => isEmployer(v, c) && !single(c) && mayBeBody(v, c),
  },
  {
    id: "trade-before",
    because: "carmaker, retailer, energy company or the like before it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => v.shapes[c.first - 1] === Shape.Lower && isTrade(v, c) && mayBeBody(v, c),
  },
  {
    id: "industry",
    because: "one or two words that are in no dictionary, and what a company deals in: Lindow Waste",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) =>
      INDUSTRIES.has(last(v, c)) &&
      size(c) > 1 &&
      size(c) < 4 &&
      isUncommon(v, c) &&
      !isOffice(v, c) &&
      mayBeBody(v, c),
  },
  {
    id: "works",
    because:
      "what a company deals in at its end, and plant, factory or the like behind it: the Linden Cold Storage plant",
    sort: "body",
    confidence: 0.88,
    holds: (v, c) =>
      COMPANY_HEADS.has(last(v, c)) && size(c) > 1 && size(c) < 5 && WORKS.test(word(v, c.end)) && mayBeBody(v, c),
  },
  {
    id: "company-told",
    because:
      "three words and more, the last what a company deals in, within a sentence or before its verb, where the article speaks of the company",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) =>
      DEALT_IN.has(last(v, c)) &&
      size(c) > 2 &&
      size(c) < 5 &&
      (!opens(c) || /^(?:VERB|AUX)$/.test(v.tokens[c.end]?.pos ?? "")) &&
      headOf(v, c) === undefined &&
      isBusinessTold(v) &&
      mayBeBody(v, c),
  },
  {
    id: "trade-behind",
    because: "a comma, an article and a company, a retailer or the like behind it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) =>
      word(v, c.end) === "," && ARTICLES.test(word(v, c.end + 1)) && tradeBehind(v, c) && mayBeBody(v, c),
  },
  ...FIRMS_BY_ACTS,
];

/** "Lindow Health Officer Ana Ruiz" works for the town; "Kian Power, 45," is somebody. */
function isOffice({ tokens, shapes }: View, { end }: Candidate): boolean {
  const last = tokens[end - 1]?.lower ?? "";
  if (/^(?:health|care)$/.test(last) && shapes[end] === Shape.Capital) return true;
  return tokens[end]?.text === "," && /^\d{1,3}$/.test(tokens[end + 1]?.text ?? "");
}

/** Not "Recycled Paper", nor what opens with a sentence alone, nor "B Pharmacy". */
function isUncommon(view: View, { first, end }: Candidate): boolean {
  if (view.shapes[first] === Shape.Initial) return false;
  for (let at = first; at < end - 1; at += 1) if (common(view, at) && !joins(view, at)) return false;
  return true;
}

const DEALT_IN: ReadonlySet<string> = new Set([...COMPANY_HEADS, ...INDUSTRIES]);
const WORKS = /^(?:plant|factory|mill|warehouse|refinery|mine|depot|shipyard|terminal|headquarters|facility|smelter)$/;
const ARTICLES = /^(?:an?|the)$/;
