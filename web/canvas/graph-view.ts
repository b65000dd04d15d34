import cytoscape from "cytoscape";
import type { Core } from "cytoscape";
import type { Drawn } from "../state/scene.ts";
import { Arranger } from "./arranger.ts";
import { Camera } from "./camera.ts";
import { badgeId, badgePlace, elements } from "./elements.ts";
import type { Corner } from "./elements.ts";
import { bind } from "./gestures.ts";
import type { Gestures } from "./gestures.ts";
import { figure } from "./labels.ts";
import type { Figure, Measure } from "./labels.ts";
import { legible } from "./legible.ts";
import { look } from "./look.ts";
import { readPalette } from "./palette.ts";
import { next } from "./steer.ts";
import type { Places } from "./seating.ts";
import { measureIn } from "./measure.ts";
import { newcomersFrom, sync } from "./sync.ts";

/** What is pointed out on the canvas. */
export interface Marked {
  /** The node or edge in focus. */
  readonly focus?: string;
  /** The node the arrow keys are on. */
  readonly cursor?: string;
  readonly hasPath: boolean;
}

/**
 * The graph on the screen. An output: it is given a graph and draws it; nothing of the explorer's state is read from
 * it. Places are its own: a node keeps the place it once had, also when it leaves and comes back.
 */
export class GraphView {
  readonly #cy: Core;
  readonly #camera: Camera;
  readonly #arranger: Arranger;
  readonly #container: HTMLElement;
  #places = new Map<string, { x: number; y: number }>();
  #figures: ReadonlyMap<string, Figure> = new Map();
  #drawn: Drawn = { nodes: [], edges: [] };
  #marked: Marked = { hasPath: false };
  #measure: Measure;
  #scale = 1;

  constructor(container: HTMLElement, gestures: Gestures) {
    this.#container = container;
    this.#cy = cytoscape({ container, minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true });
    this.#measure = measureIn(container);
    this.#arranger = new Arranger((places) => {
      this.#seat(places);
    });
    this.#camera = new Camera(this.#cy, container, () => {
      this.#label();
    });
    bind(this.#cy, {
      ...gestures,
      moved: (id, at) => {
        this.#places.set(id, at);
        this.#label();
      },
    });
    this.#cy.on("position", "node.mark", ({ target }: cytoscape.EventObjectNode) => {
      this.#placeBadges(target.id(), target.position());
    });
  }

  /** Draws the colours anew, after the theme or the type size has changed. */
  restyle(): void {
    this.#measure = measureIn(this.#container);
    this.#cy.style(look(readPalette(this.#container)));
    this.#label();
  }

  /** Draws a graph. Nodes that have a place keep it; the others are given one. */
  show(drawn: Drawn): void {
    this.#drawn = drawn;
    this.#figures = new Map(drawn.nodes.map((node) => [node.id, figure(node, this.#measure)]));
    sync(
      this.#cy,
      elements(drawn, this.#figures),
      (id) => this.#places.get(id) ?? newcomersFrom(drawn, id, this.#places),
    );
    if (drawn.nodes.some(({ id }) => !this.#places.has(id))) this.#arrange();
    this.#label();
  }

  mark(marked: Marked): void {
    this.#marked = marked;
    const { focus, cursor, hasPath } = marked;
    this.#cy.batch(() => {
      this.#cy.elements().removeClass("dim near focus cursor");
      const target = focus === undefined ? this.#cy.collection() : this.#cy.getElementById(focus);
      const near = target.closedNeighborhood().union(target.connectedNodes());
      const lit = hasPath ? near.union(this.#cy.elements(".path")) : near;
      if (lit.nonempty()) this.#cy.elements().not(lit).not("node.badge").addClass("dim");
      near.addClass("near");
      target.addClass("focus");
      if (cursor !== undefined) this.#cy.getElementById(cursor).addClass("cursor");
      this.#cy.nodes(".badge").forEach((badge) => {
        badge.toggleClass("dim", this.#cy.getElementById(String(badge.data("node"))).hasClass("dim"));
      });
    });
    this.#label();
    if (focus !== undefined) this.#camera.reveal(this.#cy.getElementById(focus));
  }

  /** The node an arrow key leads to from another. */
  steer(key: string, from: string | undefined): string | undefined {
    return next(key, from, this.#drawnPlaces());
  }

  reveal(id: string): void {
    this.#camera.reveal(this.#cy.getElementById(id));
  }

  get camera(): Camera {
    return this.#camera;
  }

  close(): void {
    this.#arranger.close();
    this.#camera.close();
    this.#cy.destroy();
  }

  #arrange(): void {
    const { nodes, edges } = this.#drawn;
    this.#arranger.arrange({
      nodes: nodes.flatMap(({ id }) => {
        const reach = this.#figures.get(id)?.reach;
        const at = this.#places.get(id);
        return reach ? [{ id, reach, ...(at ? { at } : {}) }] : [];
      }),
      edges: edges.map(({ from, to, count }) => ({ from, to, weight: 1 + Math.log2(count) })),
      aspect: this.#camera.aspect(),
    });
  }

  #seat(places: Places): void {
    const first = this.#places.size === 0;
    for (const [id, at] of places) if (!this.#places.has(id)) this.#places.set(id, at);
    this.#camera.move(this.#drawnPlaces(), first);
    this.#container.classList.add("seated");
    this.#label();
  }

  #drawnPlaces(): Places {
    return new Map(
      this.#drawn.nodes.flatMap(({ id }) => {
        const at = this.#places.get(id);
        return at ? [[id, at] as const] : [];
      }),
    );
  }

  /** Sizes the type for the zoom, and hides names that would cover others. */
  #label(): void {
    this.#scale = this.#camera.typeScale();
    const places = this.#drawnPlaces();
    const named = this.#drawn.nodes.flatMap((node) => {
      const at = places.get(node.id);
      const drawn = this.#figures.get(node.id);
      return at && drawn ? [{ id: node.id, at, figure: drawn, rank: this.#rank(node) }] : [];
    });
    const shown = legible(named, this.#scale);
    this.#cy.batch(() => {
      for (const { id, figure } of named) {
        this.#cy
          .getElementById(id)
          .data("font", figure.font * this.#scale)
          .toggleClass("quiet", !shown.has(id));
      }
      this.#sizeBadges();
    });
  }

  #rank(node: Drawn["nodes"][number]): number {
    if (node.id === this.#marked.focus || node.id === this.#marked.cursor) return 1e6;
    if (node.onPath) return 1e5;
    const near = this.#cy.getElementById(node.id).hasClass("near") ? 1e4 : 0;
    return near + node.voices + (node.kind === "Event" ? 1000 : node.kind === "Official" ? 5 : 0);
  }

  #sizeBadges(): void {
    const font = 9.5 * Math.min(2.2, this.#scale);
    this.#cy.nodes(".badge").forEach((badge) => {
      badge.data({ font, height: font * 1.45, width: font * (0.85 + 0.62 * Number(badge.data("letters"))) });
    });
    this.#cy.nodes(".mark").forEach((node) => { this.#placeBadges(node.id(), node.position()); });
  }

  #placeBadges(id: string, at: { x: number; y: number }): void {
    const size = this.#figures.get(id)?.size ?? 0;
    for (const corner of ["sign", "more"] satisfies Corner[]) {
      const badge = this.#cy.getElementById(badgeId(corner, id));
      if (badge.nonempty()) badge.position(badgePlace(corner, at, size, Number(badge.data("width") ?? 0)));
    }
  }
}
