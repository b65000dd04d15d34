import { cut } from "../../../graph/model/spans.ts";
import { lastFrom } from "../locate.ts";
import type { EventSource } from "./reading.ts";

/** So many headlines between paragraphs make a roundup of news that has nothing to do with one another. */
const LEAST = 3;

/**
 * The number of the piece of news that a place in the text belongs to. A roundup ("News in brief") has a headline in capitals over each; of
 * other articles, which have other headlines between their paragraphs or none, all is one piece.
 */
export function sectionsOf({ blocks, text }: Pick<EventSource, "blocks" | "text">): (at: number) => number {
  const heads = blocks.filter(({ kind, span }) => kind === "headline" && isShouted(cut(text, span)));
  const first = blocks.findIndex(({ kind }) => kind === "paragraph");
  const between = heads.filter(({ span }) => span[0] > (blocks[first]?.span[0] ?? Infinity));
  if (between.length < LEAST - 1 || heads.length < LEAST) return () => 0;
  return (at) =>
    lastFrom(
      heads.map(({ span }) => ({ span })),
      at,
    ) + 1;
}

function isShouted(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();
}
