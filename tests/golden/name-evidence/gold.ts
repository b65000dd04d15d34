import { readFileSync } from "node:fs";
import { createTokenizer } from "../../../ingest/nlp/wink.ts";
import { type Sort, SORTS } from "../../../ingest/stages/mentions/evidence/evidence.ts";
import { createReasons } from "../../../ingest/stages/mentions/evidence/reasons.ts";
import type { Reason, ReasonBook } from "../../../ingest/stages/mentions/evidence/weights.ts";
import type { Candidate, View } from "../../../ingest/stages/mentions/candidate.ts";
import { createGazetteer } from "../../../ingest/stages/mentions/gazetteer/gazetteer.ts";
import { partyTagsIn } from "../../../ingest/stages/mentions/party-tags.ts";
import { candidatesIn } from "../../../ingest/stages/mentions/candidates.ts";
import { groupsOf } from "../../../ingest/stages/mentions/related.ts";
import { shapesOf } from "../../../ingest/stages/mentions/shapes.ts";
import { createSentences } from "../../../ingest/stages/sentences/sentences.ts";
import { createText } from "../../../ingest/stages/text/text.ts";
import type { Span } from "../../../graph/model/spans.ts";
import { articleOf } from "../../support/plain-article.ts";

/** What a gold set says of candidates with the same words; `not-place` where it marks places only. */
export type Label = Sort | "not-place";

/** How often each reason holds, by its id. */
export type Reasons = Map<string, number>;

export interface Example {
  readonly key: string;
  readonly reasons: Reasons;
  readonly label: Label;
  readonly weight: number;
}

export interface GoldArticle {
  readonly view: View;
  readonly groups: ReadonlyMap<string, readonly Candidate[]>;
  readonly examples: readonly Example[];
}

interface GoldLine {
  readonly text: string;
  readonly entities?: readonly GoldName[];
  readonly toponyms?: readonly GoldName[];
}

interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const TYPES: Readonly<Record<string, Sort>> = {
  PERSON: "person",
  PER: "person",
  ORG: "body",
  LOC: "place",
  GPE: "place",
  FAC: "place",
};

/** No name counts for more than this many times another, however often an article repeats it. */
const HEAVIEST = 3;

/** The names of a gold file as examples to learn from, an article a line; `weight` is what one example of it counts. */
export function readGold(file: string, weight: number): GoldArticle[] {
  const tokenizer = createTokenizer();
  const gazetteer = createGazetteer(tokenizer);
  const read = createSentences(tokenizer);
  const cut = createText();
  const reasonsFor = createReasons(everyReason());
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): GoldArticle => {
      const gold = JSON.parse(line) as GoldLine;
      const document = read(cut(articleOf(gold.text)));
      const view: View = { tokens: document.tokens, shapes: shapesOf(document.tokens), gazetteer };
      const { candidates } = candidatesIn(view, document, partyTagsIn(view, gold.text));
      const groups = groupsOf(candidates);
      const examples = [...groups].map(([key, group]): Example => ({
        ...{
          key,
          reasons: new Map(reasonsFor(view, group).map(({ reason, count }) => [reason.id, count])),
          label: labelOf(view, gold, group),
        },
        weight: weight * Math.min(Math.sqrt(group.length), HEAVIEST),
      }));
      return { view, groups, examples };
    });
}

/** Every word says something as long as nothing is learnt. */
function everyReason(): ReasonBook {
  const known = new Map<string, Reason>();
  const reason = (id: string): Reason => {
    const own = known.get(id) ?? { id, weights: undefined };
    known.set(id, own);
    return own;
  };
  return { reason, word: (role, word) => reason(`${role}=${word}`) };
}

/** What most of the candidates are marked as; a candidate that shares half of its words with a gold name is that name. */
function labelOf(view: View, gold: GoldLine, group: readonly Candidate[]): Label {
  const votes: Record<Sort, number> = { person: 0, place: 0, body: 0, none: 0 };
  for (const { first, end } of group) {
    const span: Span = [view.tokens[first]?.span[0] ?? 0, view.tokens[end - 1]?.span[1] ?? 0];
    votes[sortAt(gold, span)] += 1;
  }
  const most = SORTS.reduce((best, sort) => (votes[sort] > votes[best] ? sort : best));
  return gold.toponyms !== undefined && most !== "place" ? "not-place" : most;
}

function sortAt({ entities, toponyms }: GoldLine, [start, end]: Span): Sort {
  let shared = 0;
  let sort: Sort = "none";
  for (const name of entities ?? toponyms ?? []) {
    const common = Math.min(end, name.end) - Math.max(start, name.start);
    if (common <= shared || common * 2 < end - start) continue;
    shared = common;
    sort = toponyms === undefined ? (TYPES[name.type] ?? "none") : "place";
  }
  return sort;
}
