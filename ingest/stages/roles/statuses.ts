import type { Role } from "../../../graph/model/extracted.ts";
import type { View } from "../mentions/candidate.ts";
import type { TitleUse } from "../mentions/candidate.ts";

/** Words before a title that say it is no longer held. **Source:** English usage. */
const FORMER =
  /^(?:former|ex|retired|late|onetime|one-time|longtime-former|outgoing-former|past|then|ousted|disgraced|deposed)$/;

/** So many tokens before a title may hold "former": "former Democratic New York Governor". */
const REACH = 6;

/** Whether a title is held, was held or is sought, by its own words and those right before it. */
export function statusOf(view: View, { title, first }: TitleUse, sentenceFirst: number): Role["status"] {
  if (title.class === "candidate") return "candidate";
  if (title.name.startsWith("ex-")) return "former";
  for (let at = first - 1; at >= Math.max(sentenceFirst, first - REACH); at -= 1) {
    const token = view.tokens[at];
    if (token === undefined || /^[,;:.()"“”]$/.test(token.text) || (token.pos === "VERB" && !FORMER.test(token.lower)))
      break;
    if (isPhraseOver(view, at, first)) break;
    if (FORMER.test(token.lower)) return "former";
  }
  return "current";
}

/** "a late-night post by Sen. Ruiz", "then Sen. Ruiz replied": a preposition, or "then" and "late" apart from the title, tell when something happened. */
function isPhraseOver({ tokens }: View, at: number, first: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  if (/^(?:by|to|for|with|at)$/.test(lower)) return true;
  if (lower === "late") return tokens[at + 1]?.text === "-";
  if (lower !== "then" || at !== first - 1 || !/^\p{Lu}/u.test(tokens[first]?.text ?? "")) return false;
  return /^(?:[,.;]|)$/.test(tokens[at - 1]?.text ?? "");
}

/** So many tokens behind an office may tell when it was held: "of the city of Harlow Bend from 2008 to 2016". */
const PERIOD_REACH = 12;

/** "from 2008 to 2016", "until 2016" and "between 2008 and 2016" end an office, "since 2016" holds it; undefined where no period is told. */
export function periodStatus({ tokens }: View, at: number, end: number): Role["status"] | undefined {
  for (let from = at; from < Math.min(end, at + PERIOD_REACH); from += 1) {
    const word = tokens[from]?.lower ?? "";
    if (/^[,;("“]$/.test(word)) return undefined;
    if (word === "since") return "current";
    if (/^(?:from|between|until|till)$/.test(word) && hasYear(tokens, from + 1)) return "former";
  }
  return undefined;
}

function hasYear(tokens: View["tokens"], at: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(tokens[at]?.text ?? "") || /^(?:1[89]|20)\d\d$/.test(tokens[at + 1]?.text ?? "");
}
