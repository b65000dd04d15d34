import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import type { Camera } from "./camera.ts";
import { badgeId, badgePlace, EDGE_FONT } from "./elements.ts";
import type { Corner } from "./elements.ts";
import { boxAt } from "./geometry.ts";
import type { Box, Point } from "./geometry.ts";
import { wordPlaces } from "./edge-words.ts";
import type { Worded } from "./edge-words.ts";
import { ALL_SIDES, labelBox, legible, magnified, markBox } from "./legible.ts";
import type { Labelled, Magnified, Side } from "./legible.ts";

/** Badges smaller than this, in CSS pixels of type, are left out. */
const LEAST_BADGE_PX = 7;
const BADGE_FONT = 9.5;
/** What a name may be: out of sight, or on some side. */
const PLACES = ["quiet", ...ALL_SIDES].join(" ");
const CORNERS: readonly Corner[] = ["sign", "more"];

/** Sizes type and marks for the zoom, and finds each name a side, and the words of each edge a place, where they cover no other. */
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
    const boxes = named.map(({ at, figure }) => markBox(at, (figure.size * size.mark) / 2));
    const names = named.flatMap((node) => labelled(node, sides.get(node.id), size));
    letterEdges(cy, named, { type, isQuiet: type > 1.3 || camera.follows(), taken: [...names, ...boxes, ...badges] });
    cy.nodes(".mark").forEach((node) => {
      placeBadges(cy, node);
    });
  });
}

function labelled(node: Labelled, side: Side | undefined, size: Magnified): Box[] {
  return side === undefined ? [] : [labelBox(node, side, size)];
}

interface EdgeLettering {
  readonly type: number;
  /** Only what is said, and the path, has its words. */
  readonly isQuiet: boolean;
  /** What their words must not cover. */
  readonly taken: readonly Box[];
}

/** Finds the words of each lit edge a place along it where they cover nothing. */
function letterEdges(cy: Core, named: readonly Labelled[], { type, isQuiet, taken }: EdgeLettering): void {
  const font = EDGE_FONT * type;
  const at = new Map(named.map((node) => [node.id, node.at]));
  const lit = cy
    .edges(".near, .path")
    .filter((edge) => !isQuiet || edge.hasClass("path") || !edge.hasClass("relation"));
  const places = wordPlaces(
    lit.toArray().flatMap((edge) => wordsOf(edge as EdgeSingular, at)),
    font,
    taken,
  );
  cy.edges().forEach((edge) => {
    const { x = 0, y = 0 } = places.get(edge.id()) ?? {};
    edge.data({ font, dx: x, dy: y });
    edge.toggleClass("mute", edge.is(".near, .path, .relation") && !places.has(edge.id()));
  });
}

function wordsOf(edge: EdgeSingular, at: ReadonlyMap<string, Point>): Worded[] {
  const words = String(edge.data("label"));
  const [from, to] = [at.get(edge.source().id()), at.get(edge.target().id())];
  if (words === "" || !from || !to) return [];
  return [{ id: edge.id(), words, from, to, middle: middleOf(edge, from, to), mustShow: edge.hasClass("path") }];
}

/** The middle between two places, as far off the straight line as the line is bent now. */
function middleOf(edge: EdgeSingular, from: Point, to: Point): Point {
  const [source, target, bent] = [edge.source().position(), edge.target().position(), edge.midpoint()];
  return {
    x: (from.x + to.x) / 2 + (bent.x - (source.x + target.x) / 2 || 0),
    y: (from.y + to.y) / 2 + (bent.y - (source.y + target.y) / 2 || 0),
  };
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
