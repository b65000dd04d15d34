import type { ComponentType } from "preact";
import type { CanvasProps } from "../canvas/canvas-props.ts";
import type { Dispatch } from "../state/actions.ts";
import type { Drawn } from "../state/scene.ts";
import type { State } from "../state/state.ts";

export interface AppProps {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly isDark: boolean;
  /** The drawing of the graph, once its code is there. */
  readonly Canvas?: ComponentType<CanvasProps>;
}

export interface PageProps extends AppProps {
  readonly graph: Drawn;
  readonly headline: string;
}
