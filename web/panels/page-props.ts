import type { ComponentType } from "preact";
import type { CanvasProps } from "../canvas/canvas-props.ts";
import type { Dispatch } from "../state/actions.ts";
import type { Drawn } from "../state/drawn.ts";
import type { State } from "../state/state.ts";
import type { TaskProps } from "./deciding/task-props.ts";

export interface AppProps {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly isDark: boolean;
  /** The drawing of the graph, once its code is there. */
  readonly Canvas?: ComponentType<CanvasProps>;
  /** Where people decide who is who, once its code is there. */
  readonly desk?: DeskParts;
}

export type DeskProps = Pick<AppProps, "state" | "dispatch">;

/** What is loaded after the first paint: review, ledger, and the forms that correct a node. */
export interface DeskParts {
  readonly Review: ComponentType<DeskProps>;
  readonly Ledger: ComponentType<DeskProps>;
  readonly NodeTask: ComponentType<TaskProps>;
}

export interface PageProps extends AppProps {
  readonly graph: Drawn;
  readonly headline: string;
}
