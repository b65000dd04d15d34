import cytoscape from "cytoscape";
import type { Core } from "cytoscape";
import type { Drawn, DrawnNode } from "../state/drawn.ts";
import { Arranger } from "./arranger.ts";
import { Camera } from "./camera.ts";
import { elements } from "./elements.ts";
import type { Point } from "./geometry.ts";
import { bind } from "./gestures.ts";
import type { Gestures } from "./gestures.ts";
import { figure } from "./labels.ts";
import type { Figure, Measure } from "./labels.ts";
import { foremost } from "./legible.ts";
import type { Labelled } from "./legible.ts";
import { letter, placeBadges } from "./lettering.ts";
import { inLine } from "./line.ts";
import { look } from "./look.ts";
import { point } from "./marking.ts";
import type { Marked } from "./marking.ts";
import { measureIn } from "./measure.ts";
import { readPalette } from "./palette.ts";
import { rankOf } from "./rank.ts";
import { reachesOf } from "./reaches.ts";
import type { Job, Places, Settled } from "./seating.ts";
import { next } from "./steer.ts";
import { newcomersFrom, sync } from "./sync.ts";

/**
 * The graph on the screen. An output: it is given a graph and draws it; nothing of the explorer's state is read from
 * it. Places are its own: a node keeps the place it once had, also when it leaves and comes back.
 */
export class GraphView {
  readonly #cy: Core;
  readonly camera: Camera;
  readonly #arranger: Arranger;
  readonly #container: HTMLElement;
  /** Where the nodes of the graph sit; a path that is drawn alone has places of its own. */
  readonly #seats = new Map<string, Point>();
  #places = this.#seats;
  #scale: Point = { x: 1, y: 1 };
  #figures: ReadonlyMap<string, Figure> = new Map();
  #drawn: Drawn = { nodes: [], edges: [] };
  #foremost: ReadonlySet<string> = new Set();
  #marked: Marked = { hasPath: false };
  #measure: Measure;

  constructor(container: HTMLElement, gestures: Gestures) {
    this.#container = container;
    this.#cy = cytoscape({ container, minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true });
    this.#measure = measureIn(container);
    this.#arranger = new Arranger((settled) => {
      this.#seat(settled);
    });
    this.camera = new Camera(this.#cy, container, {
      all: () => this.#named(),
      near: () => this.#named().filter(({ id }) => this.#cy.getElementById(id).hasClass("near")),
      moved: () => {
        this.#letter();
      },
    });
    bind(this.#cy, {
      ...gestures,
      moved: (id, at) => {
        this.#places.set(id, at);
        this.#letter();
      },
    });
    this.#cy.on("position", "node.mark", ({ target }: cytoscape.EventObjectNode) => {
      placeBadges(this.#cy, target);
    });
  }

  /** Draws the colours and the type anew, after the theme or the stage has changed. */
  restyle(): void {
    this.#measure = measureIn(this.#container);
    this.#cy.style(look(readPalette(this.#container)));
    this.#letter();
  }

  /** Draws a graph. Nodes that have a place keep it; the others are given one. */
  show(drawn: Drawn): void {
    const wasLine = this.#drawn.isLine;
    this.#drawn = drawn;
    this.#foremost = foremost(drawn.nodes);
    this.#places = drawn.isLine ? new Map<string, Point>() : this.#seats;
    this.#figures = new Map(drawn.nodes.map((node) => [node.id, figure(node, this.#measure)]));
    sync(
      this.#cy,
      elements(drawn, this.#figures),
      (id) => this.#places.get(id) ?? newcomersFrom(drawn, id, this.#places),
    );
    if (drawn.isLine) this.#line();
    else if (drawn.nodes.some(({ id }) => !this.#places.has(id))) this.#arrange();
    else if (wasLine) this.camera.move(this.#drawnPlaces(), false);
    this.#letter();
  }

  mark(marked: Marked): void {
    this.#marked = marked;
    point(this.#cy, marked);
    this.#letter();
    if (this.camera.follows()) this.camera.fit(true);
    else if (marked.focus !== undefined) this.reveal(marked.focus);
  }

  /** The node an arrow key leads to from another. */
  steer(key: string, from: string | undefined): string | undefined {
    return next(key, from, this.#drawnPlaces());
  }

  /** Brings a node into sight; an edge by either of its ends. */
  reveal(id: string): void {
    const at = this.#places.get(id) ?? this.#places.get(this.#drawn.edges.find((edge) => edge.id === id)?.from ?? "");
    if (at) this.camera.reveal(at);
  }

  /** What is seen, as a PNG of twice its size, on the page's own ground. */
  picture(): Promise<Blob> {
    const bg = getComputedStyle(this.#container).getPropertyValue("--canvas").trim();
    return this.#cy.png({ output: "blob-promise", scale: 2, bg });
  }

  close(): void {
    this.#arranger.close();
    this.camera.close();
    this.#cy.destroy();
  }

  #arrange(): void {
    this.#arranger.arrange(this.#job());
  }

  /** Seats a path, a step beside the other. */
  #line(): void {
    const steps = reachesOf(this.#drawn, this.#figures, this.camera.stageScale());
    const places = inLine(steps, this.camera.aspect(), this.#container.clientWidth);
    for (const [id, at] of places) this.#places.set(id, at);
    this.camera.move(this.#drawnPlaces(), true);
    this.#container.classList.add("seated");
  }

  #job(): Job {
    return {
      nodes: reachesOf(this.#drawn, this.#figures).map(({ id, reach }) => {
        const at = this.#places.get(id);
        return { id, reach, ...(at ? { at } : {}) };
      }),
      edges: this.#drawn.edges.map(({ from, to, count }) => ({ from, to, weight: 1 + Math.log2(count) })),
      aspect: this.camera.aspect(),
      scale: this.#scale,
    };
  }

  #seat({ places, scale }: Settled): void {
    const isFirst = this.#seats.size === 0;
    this.#scale = scale;
    for (const [id, at] of places) if (!this.#seats.has(id)) this.#seats.set(id, at);
    // What was asked for before a path was drawn is kept for after it.
    if (this.#drawn.isLine) return;
    this.camera.move(this.#drawnPlaces(), isFirst);
    this.#container.classList.add("seated");
    this.#letter();
  }

  #letter(): void {
    letter(this.#cy, this.camera, this.#named());
  }

  #named(): readonly Labelled[] {
    return this.#drawn.nodes.flatMap((node): Labelled[] => {
      const at = this.#places.get(node.id);
      const drawn = this.#figures.get(node.id);
      return at && drawn ? [{ id: node.id, at, figure: drawn, rank: this.#rank(node) }] : [];
    });
  }

  #rank(node: DrawnNode): number {
    const isNear = this.#cy.getElementById(node.id).hasClass("near");
    return rankOf(node, this.#marked, { isNear, isForemost: this.#foremost.has(node.id) });
  }

  #drawnPlaces(): Places {
    return new Map(
      this.#drawn.nodes.flatMap(({ id }) => {
        const at = this.#places.get(id);
        return at ? [[id, at] as const] : [];
      }),
    );
  }
}
