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
    if (FORMER.test(token.lower)) return "former";
  }
  return "current";
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
