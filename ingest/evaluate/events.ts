import { commonLength, type Span } from "../../graph/model/spans.ts";
import type { Answer } from "./answer.ts";
import { scoreCoreference } from "./coreference.ts";
import { Counts, figures, type Row } from "./figures.ts";
import type { GoldDocument, GoldMention } from "./gold.ts";

type Clusters = Map<string, Set<string>>;

/** Events: mentions found, and which of them are one happening, within an article. */
export function scoreEvents(documents: readonly GoldDocument[], answers: readonly Answer[]): Row[] {
  const counts = new Counts();
  const gold: Clusters = new Map();
  const given: Clusters = new Map();
  documents.forEach((document, at) => {
    const events = (answers[at]?.events ?? []).map(({ span, cluster }) => ({
      ...{ span, cluster: `${document.id} ${cluster}` },
    }));
    align(document, events, counts, gold, given);
  });
  const { muc, b3, ceafe, conll } = scoreCoreference([...gold.values()], [...given.values()]);
  const mean = { precision: conll, recall: conll, f1: conll, given: given.size, gold: gold.size };
  return [
    {
      task: "events",
      kind: "mentions",
      measure: "found",
      figures: figures(counts.of("hit"), counts.of("given"), counts.of("gold")),
    },
    { task: "events", kind: "chains", measure: "MUC", figures: muc },
    { task: "events", kind: "chains", measure: "B³", figures: b3 },
    { task: "events", kind: "chains", measure: "CEAFe", figures: ceafe },
    { task: "events", kind: "chains", measure: "CoNLL", figures: mean },
  ];
}

/** Pairs mentions one to one, those that share most first; only sentences that were marked are judged. */
function align(
  { id, text, mentions = [] }: GoldDocument,
  events: Answer["events"],
  counts: Counts,
  gold: Clusters,
  given: Clusters,
): void {
  const marked = mentions.filter(({ validated }) => validated);
  const wanted = marked.filter(({ type }) => type === "EVENT");
  counts.add("gold", wanted.length);
  for (const mention of wanted) put(gold, mention.chain, `${id} ${mention.id}`);
  const paired = pairs(wanted, events);
  const lines = markedLines(text, marked);
  events.forEach(({ span, cluster }, at) => {
    const mention = paired.get(at);
    const judged = lines.some(([start, end]) => start <= span[0] && span[0] <= end);
    if (judged) counts.add("given");
    if (mention !== undefined) counts.add("hit");
    if (mention !== undefined) put(given, cluster, `${id} ${mention}`);
    else if (judged) put(given, cluster, `${id} other ${at}`);
  });
}

function put(clusters: Clusters, cluster: string, mention: string): void {
  clusters.set(cluster, (clusters.get(cluster) ?? new Set()).add(mention));
}

function pairs(wanted: readonly GoldMention[], events: Answer["events"]): Map<number, string> {
  const all = wanted.flatMap((mention) =>
    events.flatMap(({ span }, at) => {
      const shared = commonLength([mention.start, mention.end], span);
      return shared > 0 ? [{ shared, at, mention: mention.id }] : [];
    }),
  );
  const paired = new Map<number, string>();
  const taken = new Set<string>();
  for (const { at, mention } of all.sort((a, b) => b.shared - a.shared || b.at - a.at)) {
    if (paired.has(at) || taken.has(mention)) continue;
    paired.set(at, mention);
    taken.add(mention);
  }
  return paired;
}

function markedLines(text: string, marked: readonly GoldMention[]): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (marked.some((mention) => start <= mention.start && mention.start <= end)) lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}
