import type { Core, EventObject, EventObjectNode } from "cytoscape";
import type { Point } from "./geometry.ts";

/** What a pointer can do on the canvas. */
export interface Gestures {
  readonly focused: (id: string | undefined) => void;
  readonly expanded: (id: string) => void;
}

export interface Moves extends Gestures {
  readonly moved: (id: string, at: Point) => void;
}

/** A tap shows details, a double tap or the badge expands, a drag moves. */
export function bind(cy: Core, { focused, expanded, moved }: Moves): void {
  cy.on("tap", (event: EventObject) => {
    if (event.target === cy) focused(undefined);
  });
  cy.on("tap", "node.mark, edge", ({ target }: EventObjectNode) => {
    focused(target.id());
  });
  cy.on("dbltap", "node.mark", ({ target }: EventObjectNode) => {
    expanded(target.id());
  });
  cy.on("tap", "node.badge", ({ target }: EventObjectNode) => {
    const node = String(target.data("node"));
    if (target.data("corner") === "more") expanded(node);
    else focused(node);
  });
  cy.on("dragfree", "node.mark", ({ target }: EventObjectNode) => {
    moved(target.id(), { ...target.position() });
  });
  cy.on("mouseover", "node.mark, edge", ({ target }: EventObjectNode) => {
    target.addClass("over");
    pointer(cy, true);
  });
  cy.on("mouseout", "node.mark, edge", ({ target }: EventObjectNode) => {
    target.removeClass("over");
    pointer(cy, false);
  });
}

function pointer(cy: Core, over: boolean): void {
  cy.container()?.classList.toggle("over-mark", over);
}
