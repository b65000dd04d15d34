import { commonLength } from "../../graph/model/spans.ts";
import type { Answer, Told } from "./answer.ts";
import { scoreCoreference } from "./coreference.ts";
import { Counts, type Figures, figures, type Row } from "./figures.ts";
import type { GoldDocument, GoldMention } from "./gold.ts";
import { judgedIn } from "./judged-lines.ts";

type Clusters = Map<string, Set<string>>;

/**
 * Events, three times where all are answered: the public events of the record, each within its article; all happenings that we find, and
 * the mentions that the gold gives, told once over all articles.
 */
export function scoreEvents(documents: readonly GoldDocument[], answers: readonly Answer[]): Row[] {
  const events = answers.map((answer, at) =>
    answer.events.map(({ span, cluster }) => ({ span, cluster: `${documents[at]?.id ?? ""} ${cluster}` })),
  );
  return [
    ...rowsOf(documents, events, { found: "mentions", chains: "chains" }),
    ...rowsWhere(documents, answers, "happenings", { found: "happenings", chains: "happenings, chains" }),
    ...rowsWhere(documents, answers, "given", { chains: "mentions given, chains" }),
  ];
}

/** How the rows of one answer are called; those of what is found are left out where mentions are given. */
interface Kinds {
  readonly found?: string;
  readonly chains: string;
}

function rowsWhere(
  documents: readonly GoldDocument[],
  answers: readonly Answer[],
  layer: "happenings" | "given",
  kinds: Kinds,
): Row[] {
  if (answers.every((answer) => answer[layer] === undefined)) return [];
  return rowsOf(
    documents,
    answers.map((answer) => answer[layer] ?? []),
    kinds,
  );
}

function rowsOf(documents: readonly GoldDocument[], told: readonly (readonly Told[])[], kinds: Kinds): Row[] {
  const counts = new Counts();
  const gold: Clusters = new Map();
  const given: Clusters = new Map();
  documents.forEach((document, at) => {
    align(document, told[at] ?? [], counts, gold, given);
  });
  const { muc, b3, ceafe, conll } = scoreCoreference([...gold.values()], [...given.values()]);
  const mean = { precision: conll, recall: conll, f1: conll, given: given.size, gold: gold.size };
  const found = figures(counts.of("hit"), counts.of("given"), counts.of("gold"));
  const row = (measure: string, own: Figures): Row => ({ task: "events", kind: kinds.chains, measure, figures: own });
  return [
    ...(kinds.found === undefined
      ? []
      : [{ task: "events" as const, kind: kinds.found, measure: "found", figures: found }]),
    ...[row("MUC", muc), row("B³", b3), row("CEAFe", ceafe), row("CoNLL", mean)],
  ];
}

/** Pairs mentions one to one, those that share most first; only sentences that were marked are judged. */
function align(
  { id, text, mentions = [] }: GoldDocument,
  events: readonly Told[],
  counts: Counts,
  gold: Clusters,
  given: Clusters,
): void {
  const marked = mentions.filter(({ validated }) => validated);
  const wanted = marked.filter(({ type }) => type === "EVENT");
  counts.add("gold", wanted.length);
  for (const mention of wanted) put(gold, mention.chain, `${id} ${mention.id}`);
  const paired = pairs(wanted, events);
  const isJudged = judgedIn({ text, mentions });
  events.forEach(({ span, cluster }, at) => {
    const mention = paired.get(at);
    const judged = isJudged(span);
    if (judged) counts.add("given");
    if (mention !== undefined) counts.add("hit");
    if (mention !== undefined) put(given, cluster, `${id} ${mention}`);
    else if (judged) put(given, cluster, `${id} other ${at}`);
  });
}

function put(clusters: Clusters, cluster: string, mention: string): void {
  clusters.set(cluster, (clusters.get(cluster) ?? new Set()).add(mention));
}

function pairs(wanted: readonly GoldMention[], events: readonly Told[]): Map<number, string> {
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
