import type { Answer } from "./answer.ts";
import { Counts, type Row, share } from "./figures.ts";
import type { GoldDocument } from "./gold.ts";

/** Corrections that hold: the words are read as the name and kind that they should be, or as no name at all. A row for each kind. */
export function scoreCorrections(documents: readonly GoldDocument[], answers: readonly Answer[]): Row[] {
  const counts = new Counts();
  documents.forEach(({ corrections = [] }, at) => {
    for (const { start, end, kind, name } of corrections) {
      const names = answers[at]?.names ?? [];
      const holds =
        kind === null
          ? !names.some(({ span }) => span[0] === start && span[1] === end)
          : names.some((one) => one.span[0] === start && one.span[1] === end && isSo(one, kind, name));
      for (const row of [kind ?? NONE, "ALL"]) {
        counts.add(`${row} all`);
        if (holds) counts.add(`${row} hold`);
      }
    }
  });
  const kinds = [...new Set(documents.flatMap(({ corrections = [] }) => corrections.map(({ kind }) => kind ?? NONE)))];
  return [...kinds.sort(), "ALL"].map((kind) => ({
    ...{ task: "corrections", kind, measure: "hold" },
    figures: share(counts.of(`${kind} hold`), counts.of(`${kind} all`)),
  }));
}

const NONE = "no name";

/** Whether a person is an official is told by what the article says beside the name. */
function isSo({ kind, called }: Answer["names"][number], asked: string, name: string | null): boolean {
  const family = (one: string) => (one === "Official" ? "Person" : one);
  return called === name && family(kind) === family(asked);
}
