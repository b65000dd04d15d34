import type { Core, ElementDefinition } from "cytoscape";
import type { Drawn } from "../state/drawn.ts";
import type { Point } from "./geometry.ts";
import type { Places } from "./seating.ts";

/** Makes Cytoscape hold exactly these elements: what is gone leaves, what is new comes, what stayed is changed in place. */
export function sync(cy: Core, wanted: readonly ElementDefinition[], placeOf: (id: string) => Point): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      const present = cy.getElementById(element.data.id ?? "");
      if (present.nonempty()) present.data(element.data).classes(element.classes ?? "");
      else cy.add(element.group === "nodes" ? { ...element, position: { ...placeOf(nodeOf(element)) } } : element);
    }
  });
}

/** A badge comes in where its node does. */
function nodeOf({ data }: ElementDefinition): string {
  return typeof data["node"] === "string" ? data["node"] : (data.id ?? "");
}

/** So far apart, in pixels at zoom 1, that no two nodes overlap, whatever their sizes: between such an edge cannot be drawn. */
const APART = 48;

/** A newcomer comes in from beside a neighbour that has a place, so that it is seen where it belongs; never two at one place. */
export function newcomersFrom({ nodes, edges }: Drawn, id: string, places: Places): Point {
  const index = nodes.findIndex((node) => node.id === id);
  const away = APART * Math.sqrt(index + 1);
  const aside = { x: away * Math.cos(index), y: away * Math.sin(index) };
  for (const { from, to } of edges) {
    const other = from === id ? to : to === id ? from : undefined;
    const at = other === undefined ? undefined : places.get(other);
    if (at) return { x: at.x + aside.x, y: at.y + aside.y };
  }
  return aside;
}
