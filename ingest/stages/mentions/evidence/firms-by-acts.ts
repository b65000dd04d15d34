import type { Candidate, View } from "../candidate.ts";
import { common, headOf, isPersonWord, joins, last, population, single, size, word } from "../look.ts";
import { INDUSTRIES, SURNAME_INDUSTRIES } from "../words/businesses.ts";
import { isBusinessTold } from "./company-context.ts";
import { EMPLOYED, SPOKES, WORKFORCE } from "./company-words.ts";
import type { SureReason } from "./evidence.ts";
import { PLACE_OPENINGS } from "./lists.ts";
import { mayBeBody } from "./may-be-body.ts";
import { TOWN_ENDINGS } from "./town-words.ts";

/** Companies whose names tell nothing, by what is said of them. */
export const FIRMS_BY_ACTS: readonly SureReason[] = [
  {
    id: "lays-off",
    because: "will lay off, laid off or the like behind it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => laysOff(v, c.end) && isUnplaced(v, c) && mayBeBody(v, c),
  },
  {
    id: "officer-of",
    because: "chief executive of, vice president of, shareholders of or the like before it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => isOfficerBefore(v, c.first) && mayBeBody(v, c),
  },
  {
    id: "firm-acts",
    because:
      "a word in no dictionary and a common word behind it, said it, owned by or the like around it, where the article speaks of the company",
    sort: "body",
    confidence: 0.82,
    holds: (v, c) => isFirmsName(v, c) && (saysIt(v, c) || isOwner(v, c) || isOfFirm(v, c)) && isBusinessTold(v),
  },
];

/** "workers at Lindow Axle", "worked at": no town, fort or lake. */
export function isEmployer(view: View, candidate: Candidate): boolean {
  const { first } = candidate;
  const before = word(view, first - 2);
  if (word(view, first - 1) !== "at") return false;
  if (EMPLOYED.has(before)) return true;
  return WORKFORCE.has(before) && isUnplaced(view, candidate);
}

/** No town of a gazetteer, and no word that towns, forts and lakes open or end with. */
function isUnplaced(view: View, candidate: Candidate): boolean {
  if (population(view, candidate) >= 0 || PLACE_OPENINGS.has(word(view, candidate.first))) return false;
  return !TOWN_ENDINGS.has(last(view, candidate)) && !isWhere(view, candidate);
}

/** "in Lindow" anywhere in the article, or "Lindow Bend –" before its first words. */
function isWhere({ tokens }: View, { first, end, block }: Candidate): boolean {
  if (block === "dateline") return true;
  return placesTold(tokens).has(joined(tokens, first, end));
}

/** More words than these no town has. */
const LONGEST_TOWN = 4;
const told = new WeakMap<View["tokens"], ReadonlySet<string>>();

/** What stands behind "in", "near" and "outside" anywhere in the article, of one word to four; found once for all candidates. */
function placesTold(tokens: View["tokens"]): ReadonlySet<string> {
  const known = told.get(tokens);
  if (known !== undefined) return known;
  const found = new Set<string>();
  tokens.forEach(({ lower }, at) => {
    if (!/^(?:in|near|outside)$/.test(lower)) return;
    for (let size = 1; size <= LONGEST_TOWN; size += 1) found.add(joined(tokens, at + 1, at + 1 + size));
  });
  told.set(tokens, found);
  return found;
}

function joined(tokens: View["tokens"], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(" ");
}

const HELPERS = /^(?:will|would|to|has|had|have|is|was|plans|plan|expects|intends|may|could|also)$/;

/** "will lay off 90", "laid off", "plans to lay off": three helping words at most. */
function laysOff(view: View, end: number): boolean {
  let at = end;
  while (at < end + 3 && HELPERS.test(word(view, at))) at += 1;
  return /^(?:lay|lays|laid|laying)$/.test(word(view, at)) && word(view, at + 1) === "off";
}

/** What only a company has, before "of". **Source:** business pages of English news. */
function isOfficerBefore(view: View, first: number): boolean {
  if (word(view, first - 1) !== "of") return false;
  const [before, further] = [word(view, first - 2), word(view, first - 3)];
  if (/^(?:ceo|cfo|shareholders|subsidiary)$/.test(before)) return true;
  if (before === "executive") return further === "chief";
  if (before === "director") return further === "managing";
  if (before === "vice-president") return true;
  return before === "president" && (further === "vice" || (further === "-" && word(view, first - 4) === "vice"));
}

/** "Lindow Gasket", "Tolland Care": what stands before the last word is in no dictionary and nobody's given name. */
function isFirmsName(view: View, candidate: Candidate): boolean {
  const end = last(view, candidate);
  const { first } = candidate;
  if (single(candidate) || size(candidate) > 3 || TOWN_ENDINGS.has(end) || PLACE_OPENINGS.has(word(view, first)))
    return false;
  const isThing = common(view, candidate.end - 1) && !isPersonWord(view, candidate.end - 1);
  if (!INDUSTRIES.has(end) && !SURNAME_INDUSTRIES.has(end) && !(isThing && headOf(view, candidate) === undefined))
    return false;
  for (let at = first; at < candidate.end - 1; at += 1) if (common(view, at) && !joins(view, at)) return false;
  return mayBeBody(view, isTitledOwner(candidate) ? { ...candidate, title: undefined } : candidate);
}

/** "Owner Lindow Glass said": the title is no person's alone. */
function isTitledOwner({ title }: Candidate): boolean {
  return OWNERS.test(title?.title.name ?? "");
}

const OWNERS = /^(?:owner|operator|developer|employer)$/;

/** "said it had", "said its lines", "says that it". */
function saysIt(view: View, { end }: Candidate): boolean {
  if (!/^(?:said|says|announced)$/.test(word(view, end))) return false;
  return /^its?$/.test(word(view, word(view, end + 1) === "that" ? end + 2 : end + 1));
}

/** "The home's owner, Lindow Care,", "Owner Lindow Care", "owned by Lindow Care". */
function isOwner(view: View, { first }: Candidate): boolean {
  const at = word(view, first - 1) === "," ? first - 2 : first - 1;
  if (OWNERS.test(word(view, at))) return true;
  return word(view, first - 1) === "by" && /^(?:owned|operated|run|employed|managed)$/.test(word(view, first - 2));
}

/** "a spokesman for Lindow Care", "workers at Lindow Care", "Lindow Care's customers". */
function isOfFirm(view: View, candidate: Candidate): boolean {
  const { first, end } = candidate;
  if (word(view, first - 1) === "for" && SPOKES.test(word(view, first - 2))) return true;
  if (/^['’]s$/.test(word(view, end)) && WORKFORCE.has(word(view, end + 1))) return true;
  return word(view, first - 1) === "at" && WORKFORCE.has(word(view, first - 2));
}
