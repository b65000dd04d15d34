import type { Contribution, Proof } from "../model/claims.ts";

/** One proof of one element in one article. `start` and `end` are UTF-16 code units into the article's text. */
export interface Support {
  readonly element: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/** All proofs an article gives, once each: of the same words by the same rule the surest counts. By element, then place, then rule. */
export function supportOf({ nodes, edges, proofs: more }: Pick<Contribution, "nodes" | "edges" | "proofs">): Support[] {
  return [...nodes, ...edges, ...more]
    .flatMap(proofs)
    .sort((a, b) => (a.element < b.element ? -1 : Number(a.element > b.element)));
}

function proofs({ id: element, evidence }: Proof): Support[] {
  const surest = new Map<string, Support>();
  for (const { span, rule, confidence } of evidence) {
    const key = `${span[0]} ${span[1]} ${rule}`;
    if ((surest.get(key)?.confidence ?? -1) >= confidence) continue;
    surest.set(key, { element, start: span[0], end: span[1], rule, confidence });
  }
  return [...surest.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  );
}
