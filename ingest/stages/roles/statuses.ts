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
    if (token === undefined || /^[,;:.()"“”]$/.test(token.text) || token.pos === "VERB") break;
    if (FORMER.test(token.lower)) return "former";
  }
  return "current";
}
