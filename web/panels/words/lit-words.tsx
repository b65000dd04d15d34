import type { Span } from "../../../graph/model/spans.ts";

/** A place that is lit. */
export interface Lit {
  readonly span: Span;
  /** The class of its mark. */
  readonly as: string;
}

interface LitWordsProps {
  /** Where the words stand, in the same text as what is lit in them. */
  readonly span: Span;
  readonly words: string;
  /** In the order of the text, none over another. */
  readonly lit: readonly Lit[];
}

/** Words with places in them lit. */
export function LitWords(props: LitWordsProps) {
  return (
    <>
      {pieces(props).map(({ at, text, as }) =>
        as === undefined ? (
          text
        ) : (
          <mark key={at} class={as}>
            {text}
          </mark>
        ),
      )}
    </>
  );
}

interface Piece {
  readonly at: number;
  readonly text: string;
  readonly as?: string;
}

/** The words cut where light begins and ends. */
function pieces({ span: [from, to], words, lit }: LitWordsProps): Piece[] {
  const found: Piece[] = [];
  let at = from;
  const cut = (end: number, as?: string) => {
    if (end > at) found.push({ at, text: words.slice(at - from, end - from), ...(as ? { as } : {}) });
    at = end;
  };
  for (const { as, span } of lit) {
    cut(span[0]);
    cut(span[1], as);
  }
  cut(to);
  return found;
}
