import type { Node } from "../../../graph/api/views.ts";
import type { Dispatch } from "../../state/actions.ts";
import type { State } from "../../state/state.ts";
import type { Task } from "../../state/view.ts";

export interface TaskProps {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly node: Node;
  readonly task: Task;
}
