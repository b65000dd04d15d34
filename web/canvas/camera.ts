import type { Core } from "cytoscape";
import { fitted } from "./fitted.ts";
import type { Sighting } from "./fitted.ts";
import type { Box, Point } from "./geometry.ts";
import type { Labelled } from "./legible.ts";
import type { Places } from "./seating.ts";

/** Between the graph and the edge of the canvas, in CSS pixels. */
const MARGIN = 36;
const NARROW_MARGIN = 14;
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

/** What the camera needs to know of the graph. */
export interface Sight {
  /** All that is drawn, and what of it is in focus or beside that. */
  readonly all: () => readonly Labelled[];
  readonly near: () => readonly Labelled[];
  /** The canvas looks elsewhere, and has come to rest. */
  readonly moved: () => void;
}

/** Where the canvas looks. It keeps the whole graph in sight until a person zooms or pans. */
export class Camera {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  readonly #sight: Sight;
  readonly #observer: ResizeObserver;
  #steered = false;
  #resting: number | undefined;
  #refit: number | undefined;

  constructor(cy: Core, container: HTMLElement, sight: Sight) {
    this.#cy = cy;
    this.#container = container;
    this.#sight = sight;
    cy.on("scrollzoom dragpan pinchzoom", () => {
      this.#steered = true;
    });
    cy.on("viewport", () => {
      window.clearTimeout(this.#resting);
      this.#resting = window.setTimeout(sight.moved, REST_MS);
    });
    this.#observer = new ResizeObserver(() => {
      cy.resize();
      window.clearTimeout(this.#refit);
      this.#refit = window.setTimeout(() => {
        this.fit();
      }, REFIT_MS);
    });
    this.#observer.observe(container);
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
  typeScale(zoom = this.#cy.zoom()): number {
    return Math.max(1, (LEAST_TYPE_PX * this.stageScale()) / (TYPE_PX * zoom));
  }

  /** Moves nodes to their places; at the first time they are simply there. */
  move(places: Places, atOnce: boolean): void {
    const duration = atOnce ? 0 : this.#duration();
    for (const [id, at] of places) {
      const node = this.#cy.getElementById(id);
      if (duration === 0) node.position({ ...at });
      else node.animate({ position: { ...at } }, { duration, easing: "ease-out-cubic" });
    }
    if (atOnce) this.#look(this.#fitting(), 0);
    else this.fit();
  }

  /** The whole graph in sight, or what is in focus. A person's own zoom is left alone unless they ask for this. */
  fit(asked = false): void {
    if (asked) this.#steered = false;
    if (!this.#steered) this.#look(this.#fitting(), this.#duration());
  }

  zoomBy(factor: number): void {
    this.#steered = true;
    const level = this.#cy.zoom() * factor;
    this.#cy.zoom({ level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  /** Brings a place into sight if it is out of it. */
  reveal(at: Point): void {
    const { x1, x2, y1, y2 } = this.#cy.extent();
    if (at.x > x1 && at.x < x2 && at.y > y1 && at.y < y2) return;
    this.#look({ zoom: this.#cy.zoom(), middle: at }, this.#duration());
  }

  /** Whether the camera goes to what is in focus rather than keep the whole graph in sight: on a low canvas, and on a stage. */
  follows(): boolean {
    return this.#cy.height() < LOW || this.stageScale() > 1;
  }

  /** Type on a stage is larger; the factor is a custom property of the page. */
  stageScale(): number {
    return Number.parseFloat(getComputedStyle(this.#container).getPropertyValue("--canvas-type")) || 1;
  }

  close(): void {
    window.clearTimeout(this.#resting);
    window.clearTimeout(this.#refit);
    this.#observer.disconnect();
  }

  /** The zoom and the middle at which all that matters just fits, its type at the size it then has. */
  #fitting(): Sighting {
    const near = this.follows() ? this.#sight.near() : [];
    const subject = near.length > 0 ? near : this.#sight.all();
    const margin = this.#cy.width() < 600 && !this.follows() ? NARROW_MARGIN : MARGIN;
    const room = { width: this.#cy.width() - 2 * margin, height: this.#cy.height() - 2 * margin };
    return fitted(subject, {
      ...{ room, from: this.#cy.zoom(), most: ZOOM_AT_MOST * this.stageScale() },
      typeScale: (zoom) => this.typeScale(zoom),
    });
  }

  #look({ zoom, middle }: Sighting, duration: number): void {
    // A canvas that is not seen has no size to fit anything into; it is fitted once it has.
    if (!(zoom > 0)) return;
    const pan = { x: this.#cy.width() / 2 - middle.x * zoom, y: this.#cy.height() / 2 - middle.y * zoom };
    this.#cy.stop();
    if (duration === 0) this.#cy.viewport({ zoom, pan });
    else this.#cy.animate({ zoom, pan }, { duration, easing: "ease-in-out-cubic" });
  }

  #duration(): number {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : MOVE_MS;
  }
}
