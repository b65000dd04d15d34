import type { Voices } from "../../../graph/api/views.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { saidId } from "../../state/said.ts";
import { count } from "../../state/wording/title.ts";

interface CellProps {
  readonly cell: Voices["cells"][number] | undefined;
  readonly name: string;
  readonly focus: string | undefined;
  readonly dispatch: Dispatch;
}

/** The shades of a cell: the last for four statements and more. */
const SHADES = 4;

/** How many statements one speaker made about one event, and how they lean; opens them. */
export function Cell({ cell, name, focus, dispatch }: CellProps) {
  if (!cell) return null;
  const { statements, positive, negative } = cell;
  const id = saidId({ speaker: cell.speaker, topic: cell.event });
  const leaning = [positive ? `${positive} supportive` : "", negative ? `${negative} critical` : ""].filter(Boolean);
  const words = [`${name}: ${count(statements, "statement")}`, ...leaning].join(", ");
  return (
    <button
      type="button"
      class={`cell weight-${Math.min(SHADES, statements)}`}
      aria-pressed={focus === id}
      aria-label={words}
      title={words}
      onClick={go(dispatch, { type: "focused", id }, "details-title")}
    >
      <span>{statements}</span>
      <svg class="cell-bar" viewBox={`0 0 ${statements} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="positive" width={positive} height="1" />
        <rect class="negative" x={statements - negative} width={negative} height="1" />
      </svg>
    </button>
  );
}
