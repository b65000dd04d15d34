import type { NodeKind } from "../../../graph/model/kinds.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { Glyph } from "./glyph.tsx";

interface NodeLinkProps {
  readonly node: { readonly id: string; readonly name: string; readonly kind: NodeKind };
  readonly dispatch: Dispatch;
}

/** A node's mark and name, wherever one is told of; opens its details and moves the keyboard there. */
export function NodeLink({ node: { id, name, kind }, dispatch }: NodeLinkProps) {
  return (
    <button type="button" class="link-node" onClick={go(dispatch, { type: "focused", id }, "details-title")}>
      <Glyph kind={kind} />
      {name}
    </button>
  );
}
