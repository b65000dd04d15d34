import type { Core, NodeSingular } from "cytoscape";
import type { Camera } from "./camera.ts";
import { badgeId, badgePlace, EDGE_FONT } from "./elements.ts";
import type { Corner } from "./elements.ts";
import { boxAt } from "./geometry.ts";
import type { Box, Point } from "./geometry.ts";
import { ALL_SIDES, legible, magnified } from "./legible.ts";
import type { Labelled } from "./legible.ts";

/** Badges smaller than this, in CSS pixels of type, are left out. */
const LEAST_BADGE_PX = 7;
const BADGE_FONT = 9.5;
/** What a name may be: out of sight, or on some side. */
const PLACES = ["quiet", ...ALL_SIDES].join(" ");
const CORNERS: readonly Corner[] = ["sign", "more"];

/** Sizes type and marks for the zoom, and finds each name a side where it covers no other. */
export function letter(cy: Core, camera: Camera, named: readonly Labelled[]): void {
  const type = camera.typeScale();
  const size = magnified(type);
  cy.batch(() => {
    sizeBadges(cy, camera, type);
    const badges = named.flatMap(({ id, at, figure }) => badgeBoxes(cy, id, at, figure.size * size.mark));
    const sides = legible(named, size, { frame: camera.frame(), badges });
    for (const { id, figure } of named) {
      const node = cy.getElementById(id).data({ font: figure.font * type, size: figure.size * size.mark });
      node.removeClass(PLACES).addClass(sides.get(id) ?? "quiet");
    }
    cy.edges().data("font", EDGE_FONT * type);
    cy.edges(".relation").toggleClass("mute", type > 1.3 || camera.follows());
    cy.nodes(".mark").forEach((node) => {
      placeBadges(cy, node);
    });
  });
}

/** A badge is only there where it can be read; on a stage, only where it is wanted. */
function sizeBadges(cy: Core, camera: Camera, type: number): void {
  const onStage = camera.stageScale() > 1;
  const font = BADGE_FONT * (onStage ? type : Math.min(1.35, type));
  const isRead = font * camera.zoom() > LEAST_BADGE_PX;
  cy.nodes(".badge").forEach((badge) => {
    const node = cy.getElementById(String(badge.data("node")));
    const isWanted = !onStage || node.is(".focus, .cursor") || badge.data("tone") !== undefined;
    badge.data({ font, height: font * 1.45, width: font * (0.85 + 0.62 * Number(badge.data("letters"))) });
    badge.toggleClass("unread", !isRead || !isWanted);
  });
}

/** Where the badges of a node at a place are to be read, once it sits there. */
function badgeBoxes(cy: Core, node: string, at: Point, size: number): Box[] {
  return CORNERS.flatMap((corner) => {
    const badge = cy.getElementById(badgeId(corner, node));
    if (badge.empty() || badge.hasClass("unread")) return [];
    const [width, height] = [Number(badge.data("width")), Number(badge.data("height"))];
    return [boxAt(badgePlace(corner, at, size, width), { side: width / 2, up: height / 2, down: height / 2 })];
  });
}

/** Puts a node's badges where the node is. */
export function placeBadges(cy: Core, node: NodeSingular): void {
  for (const corner of CORNERS) {
    const badge = cy.getElementById(badgeId(corner, node.id()));
    if (badge.nonempty())
      badge.position(badgePlace(corner, node.position(), Number(node.data("size")), Number(badge.data("width") ?? 0)));
  }
}
