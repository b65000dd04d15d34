import type { NodeKind } from "../../../graph/model/kinds.ts";
import { LEGEND, MARKS } from "../../marks.ts";
import { Glyph } from "../parts/glyph.tsx";

export interface LegendProps {
  /** Nodes of each kind that the view holds, drawn or filtered out. */
  readonly counts: ReadonlyMap<NodeKind, number>;
  readonly hidden: readonly NodeKind[];
  readonly onToggle: (kind: NodeKind) => void;
}

/** What the shapes mean, and which of them are drawn. */
export function Legend({ counts, hidden, onToggle }: LegendProps) {
  const kinds = LEGEND.filter((kind) => (counts.get(kind) ?? 0) > 0 || hidden.includes(kind));
  return (
    <div class="legend" role="group" aria-label="Kinds: choose which are drawn">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="legend-kind"
          aria-pressed={!hidden.includes(kind)}
          onClick={() => {
            onToggle(kind);
          }}
        >
          <Glyph kind={kind} />
          <span>{MARKS[kind].many}</span>
          <span class="legend-count">{counts.get(kind) ?? 0}</span>
        </button>
      ))}
      <p class="legend-lines">
        <span class="line positive" /> supportive <span class="line negative" /> critical <span class="line mixed" />{" "}
        both <span class="line" /> neutral
      </p>
    </div>
  );
}
