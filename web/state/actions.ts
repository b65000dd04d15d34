import type { NodeKind } from "../../graph/model/kinds.ts";
import type { Answer } from "../api/answers.ts";
import type { DeskAction } from "./desk/desk-actions.ts";
import type { Heard } from "./heard.ts";
import type { Theme } from "./state.ts";
import type { Step } from "./telling.ts";
import type { Ends, Page, Pair, Reading, Task, View } from "./view.ts";

/** All that can happen to the explorer. */
export type Action =
  | { readonly type: "asked"; readonly url: string }
  | { readonly type: "answered"; readonly url: string; readonly answer: Answer<unknown> }
  /** What failed is asked again. */
  | { readonly type: "retried" }
  /** Everything is asked again. */
  | { readonly type: "reread" }
  | { readonly type: "typed"; readonly box: string; readonly text: string }
  /** Found: on the canvas and in the details panel. */
  | { readonly type: "opened"; readonly id: string; readonly kind?: NodeKind }
  /** In the details panel; without an id the panel closes. */
  | { readonly type: "focused"; readonly id?: string }
  | { readonly type: "expanded"; readonly id: string }
  | { readonly type: "removed"; readonly id: string }
  | { readonly type: "unfolded"; readonly id: string }
  | { readonly type: "filtered"; readonly kind: NodeKind }
  | { readonly type: "pathed"; readonly ends?: Ends }
  | { readonly type: "overviewed" }
  | { readonly type: "turned"; readonly page: Page; readonly event?: string }
  /** Two names side by side, in review. */
  | { readonly type: "compared"; readonly pair: Pair }
  /** A decision of the ledger is opened, or closed. */
  | { readonly type: "inspected"; readonly decision?: string }
  /** Another page of the ledger. */
  | { readonly type: "leafed"; readonly cursor?: string }
  /** Something is done with the node in the details; without a task that is over. */
  | { readonly type: "tasked"; readonly task?: Task }
  | DeskAction
  | { readonly type: "read"; readonly article?: Reading }
  /** A step through the statements on the stage. */
  | { readonly type: "told"; readonly step: Step }
  /** Unsure readings are left out everywhere, or shown. */
  | { readonly type: "doubted"; readonly isSureOnly: boolean }
  /** Which acts are shown, and said on which days. */
  | { readonly type: "heard"; readonly heard: Heard }
  | { readonly type: "staged"; readonly on: boolean }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "visited"; readonly view: View }
  | { readonly type: "themed"; readonly theme: Theme }
  | { readonly type: "noticed"; readonly notice: string };

export type Dispatch = (action: Action) => void;
