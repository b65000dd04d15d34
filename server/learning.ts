import type { GraphStore } from "../graph/store/store.ts";
import {
  authoritiesBeside,
  correctionsBeside,
  correctionsPath,
  type Given,
  type readGiven,
  reread,
} from "../ingest/run.ts";
import type { Jobs } from "./jobs.ts";
import type { Reader } from "./reader.ts";

type Outcome = Awaited<ReturnType<typeof readGiven>>;

/** What is learnt from decisions. */
export interface Learning {
  /** The file of corrections beside the store. */
  readonly file: string;
  /** Reads the articles that hold these words again, when those are read that wait. */
  readonly reread: (words: readonly string[]) => void;
}

/** Reads on the reader's thread, with the corrections of the moment. */
export function readingWith(reader: Reader, db: string): (given: Given) => Promise<Outcome> {
  return (given) => reader.read(given, correctionsBeside(db).names);
}

export function learningBeside(
  db: string,
  store: GraphStore,
  jobs: Jobs,
  read: (given: Given) => Promise<Outcome>,
): Learning {
  return {
    file: correctionsPath(db),
    reread: (words) => {
      const again = async (article: Parameters<Parameters<typeof reread>[2]>[0]) => {
        const outcome = await read({ article });
        return outcome.state === "read" ? outcome.article : undefined;
      };
      if (words.length > 0) jobs.afterwards(() => reread(store, words, again, authoritiesBeside(db)));
    },
  };
}
