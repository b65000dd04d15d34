import type { Token } from "../../../document.ts";
import type { Span } from "../../../../graph/model/spans.ts";
import { itemAt, lastFrom } from "../../locate.ts";
import type { EventSource } from "../reading.ts";
import { words } from "../../word-list.ts";

/** What is elsewhere than the news: where the hurt are taken, where a firm sits, where bodies are examined. */
const AWAY = words(
  "hospital clinic autopsy lab laboratory company firm office headquarters lawyer attorney parent owner operator insurer director spokesman spokeswoman " +
    "examiner niece nephew relative relatives sister brother cousin jury court judge conference convention vacation holiday condominium condo timeshare trip flight native graduate branch bureau factory",
);
/** How somebody or something is brought away from where the news is. */
const BROUGHT = words("take move fly airlift transfer tow send rush transport ship");
const PATHS = words("to from");
const LIVES = words("of from");
const LINKS = words("in of from at to near");
/** Between what is away and its town: "a hospital near the river in Tolland". */
const AWAY_REACH = 6;

/** What a town has for its own, and the news is of: "a Tolland man", "the Tolland jail". */
const ITS_OWN = words(
  "man woman boy girl teen teenager resident couple family mother father firefighter teacher student nurse doctor plant jail school council councilman councilwoman mayor police fire sheriff " +
    "clerk hospital library mill factory church hall bus bridge home house mall store pool park street neighborhood business company town city",
);
const OWN = 1;
const OPENING = 1;

/** How much a place of an article speaks for its news being in a town: more where it opens with it, or where the town's own are told of; nothing where somebody only comes from there, or was brought there. */
export function drawOf({ tokens, sentences, blocks }: EventSource, [start, end]: Span): number {
  const first = lastFrom(tokens, start);
  const next = tokens[lastFrom(tokens, end - 1) + 1];
  // "the Tolland-based chain": where it sits, not where the news is
  const isSeat = next !== undefined && /^[-–]$/.test(next.text) && tokens[next.index + 1]?.lower === "based";
  if (isSeat || isAway(tokens, first)) return 0;
  const opening = sentences.find(({ block }) => blocks[block]?.kind === "paragraph");
  const isOpening = itemAt(sentences, start) === opening;
  const owner = next !== undefined && /^['’]s?$/u.test(next.text) ? tokens[next.index + 1] : next;
  const isOwner = owner !== undefined && ITS_OWN.has(owner.lemma);
  return 1 + (isOpening ? OPENING : 0) + (isOwner ? OWN : 0);
}

/** "at a hospital in Tolland", "was flown to Tolland", "its parent firm in Tolland", "a lawyer, Ana Ruiz, of Tolland". */
export function isAway(tokens: readonly Token[], start: number): boolean {
  if (isOfHospital(tokens, start)) return true;
  const first = joinedFrom(tokens, start);
  const link = tokens[first - 1];
  if (link === undefined || !LINKS.has(link.lower)) return false;
  const before = tokens[first - 2];
  if (LIVES.has(link.lower) && (before?.text === "," || before?.pos === "NUM")) return true;
  for (let at = first - 2; at >= first - 2 - AWAY_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:?!]$/u.test(token.text)) return false;
    if (AWAY.has(token.lemma) && token.pos === "NOUN") return true;
    if (token.pos !== "VERB") continue;
    if (PATHS.has(link.lower) && BROUGHT.has(token.lemma)) return true;
    // "an autopsy would be done in Tolland"
    if (tokens[at - 1]?.lemma !== "be") return false;
  }
  return false;
}

/** "died in a Tolland hospital": where the hurt are brought. */
function isOfHospital(tokens: readonly Token[], start: number): boolean {
  let end = start + 1;
  while (tokens[end]?.pos === "PROPN") end += 1;
  if (!/^(?:hospital|clinic|burn|trauma)$/.test(tokens[end]?.lower ?? "")) return false;
  return /^(?:an?|the)$/.test(tokens[start - 1]?.lower ?? "") && LINKS.has(tokens[start - 2]?.lower ?? "");
}

/** Where the first of joined names begins: "hospitals in Tolland and Brackwater". */
function joinedFrom(tokens: readonly Token[], start: number): number {
  let first = start;
  while (tokens[first - 1]?.lower === "and" && tokens[first - 2]?.pos === "PROPN") {
    first -= 2;
    while (tokens[first - 1]?.pos === "PROPN") first -= 1;
  }
  return first;
}
