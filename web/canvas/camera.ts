import type { CollectionReturnValue, Core } from "cytoscape";
import type { Box } from "./geometry.ts";
import type { Places } from "./seating.ts";

/** Between the graph and the edge of the canvas, in CSS pixels. */
const MARGIN = 40;
const NARROW_MARGIN = 18;
/** On a canvas lower than this, in CSS pixels, only what is in focus is kept in sight. */
const LOW = 330;
const ZOOM_AT_MOST = 1.5;
const MOVE_MS = 420;
/** Names are at least this many CSS pixels high on a desk. */
const LEAST_TYPE_PX = 11.5;
const TYPE_PX = 12.5;
const REST_MS = 90;
/** A panel that opens at the first click must not move the graph away under the second. */
const REFIT_MS = 340;

/** Where the canvas looks. It keeps the whole graph in sight until a person zooms or pans. */
export class Camera {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  readonly #sight: ResizeObserver;
  #steered = false;
  #resting: number | undefined;
  #refit: number | undefined;

  constructor(cy: Core, container: HTMLElement, changed: () => void) {
    this.#cy = cy;
    this.#container = container;
    cy.on("scrollzoom dragpan pinchzoom", () => {
      this.#steered = true;
    });
    cy.on("viewport", () => {
      window.clearTimeout(this.#resting);
      this.#resting = window.setTimeout(changed, REST_MS);
    });
    this.#sight = new ResizeObserver(() => {
      cy.resize();
      window.clearTimeout(this.#refit);
      this.#refit = window.setTimeout(() => {
        this.fit();
      }, REFIT_MS);
    });
    this.#sight.observe(container);
  }

  /** What is in sight while the whole graph is kept so; undefined once a person has steered. */
  frame(): Box | undefined {
    if (this.#steered) return undefined;
    const { x1, x2, y1, y2 } = this.#cy.extent();
    return { left: x1, right: x2, top: y1, bottom: y2 };
  }

  zoom(): number {
    return this.#cy.zoom();
  }

  aspect(): number {
    return Math.max(0.4, this.#container.clientWidth / Math.max(1, this.#container.clientHeight));
  }

  /** How much larger than at zoom 1 the type is, in the graph's own units: names never get too small to read. */
  typeScale(): number {
    const least = LEAST_TYPE_PX * this.stageScale();
    return Math.max(1, least / (TYPE_PX * this.#cy.zoom()));
  }

  /** Moves nodes to their places; at the first time they are simply there. */
  move(places: Places, atOnce: boolean): void {
    const duration = atOnce ? 0 : this.#duration();
    for (const [id, at] of places) {
      const node = this.#cy.getElementById(id);
      if (duration === 0) node.position({ ...at });
      else node.animate({ position: { ...at } }, { duration, easing: "ease-out-cubic" });
    }
    if (duration === 0) this.fit();
    else
      window.setTimeout(() => {
        this.fit();
      }, duration + 20);
  }

  /** The whole graph in sight. A person's own zoom is left alone unless they ask for this. */
  fit(asked = false): void {
    if (asked) this.#steered = false;
    if (this.#steered || this.#cy.nodes().empty()) return;
    const box = this.#subject().boundingBox({ includeLabels: true, includeOverlays: false });
    const margin = this.#cy.width() < 600 && !this.follows() ? NARROW_MARGIN : MARGIN;
    const [width, height] = [this.#cy.width() - 2 * margin, this.#cy.height() - 2 * margin];
    const zoom = Math.min(ZOOM_AT_MOST * this.stageScale(), width / Math.max(1, box.w), height / Math.max(1, box.h));
    const pan = {
      x: this.#cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: this.#cy.height() / 2 - ((box.y1 + box.y2) / 2) * zoom,
    };
    this.#cy.stop().animate({ zoom, pan }, { duration: this.#duration(), easing: "ease-in-out-cubic" });
  }

  zoomBy(factor: number): void {
    this.#steered = true;
    const level = this.#cy.zoom() * factor;
    this.#cy.zoom({ level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  /** Brings something into sight if it is out of it. */
  reveal(element: CollectionReturnValue): void {
    if (element.empty()) return;
    const box = element.renderedBoundingBox();
    const inside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= this.#cy.width() && box.y2 <= this.#cy.height();
    if (!inside) this.#cy.animate({ center: { eles: element } }, { duration: this.#duration() });
  }

  close(): void {
    window.clearTimeout(this.#resting);
    window.clearTimeout(this.#refit);
    this.#sight.disconnect();
  }

  #subject(): CollectionReturnValue {
    const near = this.#cy.elements(".near");
    return this.follows() && near.nonempty() ? near : this.#cy.elements().not(".unread");
  }

  /** Whether the camera goes to what is in focus rather than keep the whole graph in sight: on a low canvas, and on a stage. */
  follows(): boolean {
    return this.#isLow() || this.stageScale() > 1;
  }

  #isLow(): boolean {
    return this.#cy.height() < LOW;
  }

  /** Type on a stage is larger; the factor is a custom property of the page. */
  stageScale(): number {
    return Number.parseFloat(getComputedStyle(this.#container).getPropertyValue("--canvas-type")) || 1;
  }

  #duration(): number {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : MOVE_MS;
  }
}
