import type { Span } from "../../graph/model/spans.ts";
import type { Answer } from "./answer.ts";
import { Counts, figures, type Row, share } from "./figures.ts";
import type { GoldDocument } from "./gold.ts";
import { matched } from "./matching.ts";
import { isSpeakerRight } from "./speakers.ts";
import { countTokens } from "./tokens.ts";
import type { GivenWorded, GoldWorded, Worded } from "./worded.ts";
import { quotedSpans, wordsIn } from "./words.ts";

/** From this share of quoted words on a statement is direct. */
const DIRECT_MIN = 0.9;
const KINDS = ["all", "quoted", "direct", "mixed", "indirect"] as const;

/** Attributions. A kind is told by the share of quoted words, never by a label. */
export function scoreStatements(documents: readonly GoldDocument[], answers: readonly Answer[]): Row[] {
  const counts = new Counts();
  documents.forEach((document, at) => {
    const { text } = document;
    const quoted = wordsIn(text, quotedSpans(text));
    const gold = (document.statements ?? []).map((one) => worded(text, one.contentSpans, quoted, one));
    const given = (answers[at]?.statements ?? []).map((one) => worded(text, one.content, quoted, one));
    const [own, theirs] = [once(given), gold.filter(({ words }) => words.size > 0)];
    countTokens(counts, text, theirs, own, quoted);
    countMatches(counts, text, theirs, own);
  });
  return [...KINDS.flatMap((kind) => rowsOf(kind, counts)), ...tokenRows(counts)];
}

function worded<S>(text: string, spans: readonly Span[], quoted: ReadonlySet<number>, statement: S): Worded<S> {
  const words = wordsIn(text, spans);
  const inside = [...words].filter((word) => quoted.has(word)).length / Math.max(1, words.size);
  const kind = inside >= DIRECT_MIN ? "direct" : inside === 0 ? "indirect" : "mixed";
  return { words, kind, statement };
}

/** Statements with words, the first of those with the same ones. */
function once(given: readonly GivenWorded[]): GivenWorded[] {
  const byWords = new Map<string, GivenWorded>();
  for (const one of given) {
    const key = [...one.words].sort((a, b) => a - b).join(" ");
    if (one.words.size > 0 && !byWords.has(key)) byWords.set(key, one);
  }
  return [...byWords.values()];
}

function countMatches(counts: Counts, text: string, gold: readonly GoldWorded[], given: readonly GivenWorded[]): void {
  for (const { kind, statement } of gold) {
    addKinds(counts, kind, "gold");
    if (statement.speaker != null) addKinds(counts, kind, "gold with source");
  }
  for (const { kind } of given) addKinds(counts, kind, "given");
  for (const { gold: at, given: to, likeness } of matched(gold, given)) {
    const [wanted, found] = [gold[at], given[to]];
    if (wanted === undefined || found === undefined) continue;
    const right = isSpeakerRight(text, wanted.statement, found.statement.speaker);
    for (const [side, kind] of [
      ["gold", wanted.kind],
      ["given", found.kind],
    ] as const) {
      addKinds(counts, kind, `${side} matched`);
      if (likeness === 1) addKinds(counts, kind, `${side} exact`);
      if (right === true) addKinds(counts, kind, `${side} right`);
      if (right === undefined) addKinds(counts, kind, `${side} sourceless`);
      else addKinds(counts, kind, `${side} asked`);
    }
  }
}

function addKinds(counts: Counts, kind: Worded<unknown>["kind"], what: string): void {
  for (const name of kind === "indirect" ? ["all", kind] : ["all", "quoted", kind]) counts.add(`${name} ${what}`);
}

function rowsOf(kind: string, counts: Counts): Row[] {
  const of = (what: string) => counts.of(`${kind} ${what}`);
  const both = (what: string) => figures(of(`given ${what}`), of("given"), of("gold"), of(`gold ${what}`));
  const endToEnd = figures(
    of("given right"),
    of("given") - of("given sourceless"),
    of("gold with source"),
    of("gold right"),
  );
  return [
    { task: "statements", kind, measure: "words and speaker", figures: endToEnd },
    { task: "statements", kind, measure: "words", figures: both("matched") },
    { task: "statements", kind, measure: "words exact", figures: both("exact") },
    { task: "statements", kind, measure: "speaker of matched", figures: share(of("gold right"), of("gold asked")) },
  ];
}

function tokenRows(counts: Counts): Row[] {
  const of = (where: string) => (what: string) => counts.of(`${where} ${what}`);
  return ["tokens", "tokens inside quotes"].flatMap((where) => {
    const count = of(where);
    return [
      {
        task: "statements",
        kind: where,
        measure: "words",
        figures: figures(count("hit"), count("given"), count("gold")),
      },
      {
        ...{ task: "statements", kind: where, measure: "words and speaker" },
        figures: figures(count("right"), count("given with source"), count("gold with source")),
      },
    ] satisfies Row[];
  });
}
