import type { BlockKind } from "../../document.ts";
import { type EventSource, readings } from "./reading.ts";
import type { Telling } from "./telling.ts";
import { isSumOfYears, lossesOf, tollsOf } from "./counts/tolls.ts";
import { tellingsIn } from "./sentence-tellings.ts";
import { addTolls, isTollOnly } from "./counts/aftermath.ts";
import type { FoundCount } from "./counts/counts.ts";
import { marginsOf } from "./counts/margins.ts";
import { talliesOf, tellsOfVote } from "./counts/tallies.ts";
import { type Estimate, estimatesOf } from "./counts/estimates.ts";

/** Blocks that tell of events. A promo line names other stories' events too, so it only ever adds to one of the story. */
const READ: ReadonlySet<BlockKind> = new Set(["headline", "paragraph", "post", "caption", "promo"]);

/** So many sentences tell the news; in a text without its headline's block, the first of them is the headline. */
const OPENING_SENTENCES = 3;

/** An article with more is none: grouping takes time by the square of their number. */
const MOST_TELLINGS = 2000;

/** The event mentions of the article in reading order, the first 2,000. `today` is the day it is told from, ISO. */
export function tellingsOf(document: EventSource, today: string | undefined): Telling[] {
  const all: Telling[] = [];
  let opening = OPENING_SENTENCES;
  for (const reading of readings(document)) {
    const block = document.blocks[reading.sentence.block]?.kind;
    if (block === undefined || !READ.has(block)) continue;
    const from = all.length;
    const tolls = tollsOf(reading, document.text);
    const tallies = [...talliesOf(reading, document.text), ...marginsOf(reading, document.text)];
    const losses = lossesOf(reading, document.text);
    const told = tellingsIn(reading, document.text, block, today, [...tolls, ...tallies, ...losses]);
    all.push(...withoutTolls(all, told, tolls, document.text).map((one) => ({ ...one, opening: opening > 0 })));
    addTolls(all, from, tolls, tolls.length > 0 && isSumOfYears(reading));
    addTolls(all, from, tallies, !tellsOfVote(reading));
    addTolls(all, from, losses);
    for (const estimate of estimatesOf(reading, document.text)) addEstimate(all, estimate);
    if (block === "paragraph") opening -= 1;
    if (all.length >= MOST_TELLINGS) break;
  }
  return all.slice(0, MOST_TELLINGS);
}

/** What draws a crowd, and what takes lives: an estimate is of the last of these that was told before it. */
const COUNTED: Readonly<Record<string, ReadonlySet<string>>> = {
  people: new Set(["protest", "rally", "strike", "ceremony", "meeting"]),
  workers: new Set(["strike"]),
  dead: new Set("shooting explosion attack death flood fire crash collapse storm earthquake outbreak".split(" ")),
};

function addEstimate(all: Telling[], { count, answers }: Estimate): void {
  const types = answers ? undefined : COUNTED[count.unit];
  const at = all.findLastIndex((one) => (types === undefined ? one.estimated : types.has(one.type)));
  const telling = all[at];
  if (telling === undefined) return;
  const unit = answers ? (telling.counts.at(-1)?.unit ?? count.unit) : count.unit;
  all[at] = { ...telling, counts: [...telling.counts, { ...count, unit }], estimated: true };
}

/** The tellings without those that only count whom another took; their day is that other's: "In 2019, 87 died when a ferry sank." */
function withoutTolls<One extends Omit<Telling, "opening">>(
  all: readonly Telling[],
  told: readonly One[],
  tolls: readonly FoundCount[],
  text: string,
): One[] {
  const dropped = told.filter((one) => isTollOnly(all, told, one, tolls, text));
  const time = dropped.find((one) => one.time !== undefined)?.time;
  return told
    .filter((one) => !dropped.includes(one))
    .map((one) => (dropped.length > 0 && one.time === undefined ? { ...one, time } : one));
}
