import { readFileSync } from "node:fs";
import type { Span } from "../../../graph/model/spans.ts";
import { createTokenizer } from "../../../ingest/nlp/wink.ts";
import { createSentences } from "../../../ingest/stages/sentences/sentences.ts";
import { itemsWithin } from "../../../ingest/stages/locate.ts";
import type { Range } from "../../../ingest/stages/statements/draft.ts";
import { drafted } from "../../../ingest/stages/statements/reporting/drafts.ts";
import { createScene, type Scene } from "../../../ingest/stages/statements/grammar/scene.ts";
import { type Columns, columnsOf } from "../../../ingest/stages/statements/tagger/columns.ts";
import { type Hints, hintsFrom } from "../../../ingest/stages/statements/tagger/hints.ts";
import { createText } from "../../../ingest/stages/text/text.ts";
import { articleOf } from "../../support/plain-article.ts";

/** An article as the tagger sees it, with the attributions marked in it. */
export interface GoldArticle {
  readonly scene: Scene;
  readonly columns: Columns;
  readonly hints: Hints;
  readonly attributions: readonly Attribution[];
}

/** One marked attribution, by token. */
export interface Attribution {
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly source: readonly Range[];
}

interface GoldLine {
  readonly text: string;
  readonly statements: readonly {
    readonly cue: Span | null;
    readonly contentSpans: readonly Span[];
    readonly speakerSpans?: readonly Span[];
  }[];
}

/** Reads marked articles, one a line; an attribution without a cue is left out, for there is nothing to hang it on. */
export function readGold(file: string): GoldArticle[] {
  const cut = createText();
  const read = createSentences(createTokenizer());
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const gold = JSON.parse(line) as GoldLine;
    const scene = createScene({ ...read(cut(articleOf(gold.text))), mentions: [] });
    const attributions = gold.statements.flatMap(({ cue, contentSpans, speakerSpans = [] }) => {
      const [at] = cue === null ? [] : ranges(scene, [cue]);
      const content = ranges(scene, contentSpans);
      return at === undefined ? [] : [{ cue: at, content, source: ranges(scene, speakerSpans) }];
    });
    return { scene, columns: columnsOf(scene), hints: hintsFrom(scene, drafted(scene)), attributions };
  });
}

function ranges({ tokens }: Scene, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => {
    const words = itemsWithin(tokens, span);
    const [first, last] = [words[0], words.at(-1)];
    return first === undefined || last === undefined ? [] : [{ first: first.index, end: last.index + 1 }];
  });
}
