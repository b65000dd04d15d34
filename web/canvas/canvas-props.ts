import type { Drawn } from "../state/drawn.ts";

export interface CanvasProps {
  readonly graph: Drawn;
  readonly focus?: string;
  readonly cursor?: string;
  /** Changes whenever colours or type sizes do. */
  readonly look: string;
  /** On a stage a clicker's keys go through its statements: arrows go from name to name only with Shift, and Space does nothing here. */
  readonly isStage: boolean;
  readonly label: string;
  /** `byKey`: whoever did it does not use the pointer, so focus should follow. */
  readonly onFocus: (id: string | undefined, byKey: boolean) => void;
  readonly onExpand: (id: string) => void;
  readonly onCursor: (id: string) => void;
  readonly onRemove: (id: string) => void;
}
