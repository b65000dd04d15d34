import type { NodeKind } from "../../../graph/model/kinds.ts";
import { MARKS } from "../../marks.ts";

/** The mark of a kind as on the canvas. It stands beside a word that says the same. */
export function Glyph({ kind }: { readonly kind: NodeKind }) {
  const { outline } = MARKS[kind];
  const points = outline.map((at) => (at * 8).toFixed(1)).join(" ");
  return (
    <svg class={`glyph kind-${kind.toLowerCase()}`} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      {outline.length === 0 ? <circle r="7.6" /> : <polygon points={points} />}
    </svg>
  );
}
