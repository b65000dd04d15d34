import type { CollectionReturnValue, Core } from "cytoscape";
import { readSaid } from "../state/said.ts";

/** What is pointed out on the canvas. */
export interface Marked {
  /** The node or edge in focus. */
  readonly focus?: string;
  /** The node the arrow keys are on. */
  readonly cursor?: string;
  readonly hasPath: boolean;
}

/** Lights what is in focus and what is beside it, and dims the rest. */
export function point(cy: Core, { focus, cursor, hasPath }: Marked): void {
  cy.batch(() => {
    cy.elements().removeClass("dim near focus cursor");
    const target = focus === undefined ? cy.collection() : targetOf(cy, focus);
    const near = target.union(besides(cy, focus, target));
    const lit = hasPath ? near.union(cy.elements(".path")) : near;
    if (lit.nonempty()) cy.elements().not(lit).not("node.badge").addClass("dim");
    near.addClass("near");
    target.addClass("focus");
    if (cursor !== undefined) cy.getElementById(cursor).addClass("cursor");
    cy.nodes(".badge").forEach((badge) => {
      badge.toggleClass("dim", cy.getElementById(String(badge.data("node"))).hasClass("dim"));
    });
  });
}

/** The element of this id; of a counted edge that is unfolded, its two ends. */
function targetOf(cy: Core, id: string): CollectionReturnValue {
  const element = cy.getElementById(id);
  const said = element.empty() ? readSaid(id) : undefined;
  if (!said) return cy.collection().union(element);
  return cy.getElementById(said.speaker).union(cy.getElementById(said.topic));
}

function besides(cy: Core, focus: string | undefined, target: CollectionReturnValue): CollectionReturnValue {
  const isUnfolded = focus !== undefined && target.nonempty() && cy.getElementById(focus).empty();
  if (!isUnfolded) return target.closedNeighborhood().union(target.connectedNodes());
  const between = cy
    .nodes("[kind='Statement']")
    .filter((node) => node.neighborhood().nodes().intersection(target).length > 1);
  return between.union(between.connectedEdges());
}
