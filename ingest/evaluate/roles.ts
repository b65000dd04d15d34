import type { Span } from "../../graph/model/spans.ts";
import type { Answer } from "./answer.ts";
import { Counts, figures, type Row, share } from "./figures.ts";
import type { GoldDocument } from "./gold.ts";
import { wordsIn } from "./words.ts";

const ROLES = ["content", "source", "cue"] as const;
type Role = (typeof ROLES)[number];

/**
 * The spans of content, source and cue, each for itself: whatever belongs together, and the pieces of one statement counted apart.
 * **Source:** the protocol of CofeNet (COLING 2022); a span is the set of its words.
 */
export function scoreRoles(documents: readonly GoldDocument[], answers: readonly Answer[]): Row[] {
  const counts = new Counts();
  documents.forEach(({ text, roles }, at) => {
    const given = spansOf(answers[at]?.statements ?? []);
    for (const role of roles === undefined ? [] : ROLES) count(counts, role, text, roles?.[role] ?? [], given[role]);
  });
  return ROLES.flatMap((role): Row[] => {
    const of = (what: string) => counts.of(`${role} ${what}`);
    return [
      { task: "roles", kind: role, measure: "exact", figures: figures(of("hit"), of("given"), of("gold")) },
      { task: "roles", kind: role, measure: "words shared", figures: share(of("shared"), of("of either")) },
    ];
  });
}

function spansOf(statements: Answer["statements"]): Record<Role, Span[]> {
  return {
    content: statements.flatMap(({ content }) => content),
    source: statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    cue: statements.flatMap(({ cue }) => (cue === null ? [] : [cue])),
  };
}

function count(counts: Counts, role: Role, text: string, gold: readonly Span[], given: readonly Span[]): void {
  const add = (what: string, by: number) => {
    counts.add(`${role} ${what}`, by);
  };
  const [wanted, found] = [worded(text, gold), worded(text, given)];
  add("gold", wanted.size);
  add("given", found.size);
  add("hit", [...found].filter((key) => wanted.has(key)).length);
  const [marked, told] = [wordsIn(text, gold), wordsIn(text, given)];
  const shared = [...told].filter((word) => marked.has(word)).length;
  add("shared", shared);
  add("of either", marked.size + told.size - shared);
}

/** A key for each span that has words: where they begin. Spans of the same words are one. */
function worded(text: string, spans: readonly Span[]): Set<string> {
  const keys = spans.map((span) => [...wordsIn(text, [span])].join(" "));
  return new Set(keys.filter((key) => key !== ""));
}
