import { useEffect, useRef } from "preact/hooks";
import { offer } from "../api/files.ts";
import { IconButton } from "../icons.tsx";
import type { Drawn } from "../state/drawn.ts";
import type { CanvasProps } from "./canvas-props.ts";
import { GraphView } from "./graph-view.ts";
import type { Marked } from "./marking.ts";

/** The graph, drawn. The table holds the same for those who do not see it. */
export function Canvas(props: CanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useDrawing(host, props);
  return (
    <div class="canvas-frame">
      <div
        class="canvas"
        role="application"
        aria-roledescription="graph"
        aria-label={props.label}
        tabIndex={0}
        onClick={(event) => {
          // Cytoscape takes focus away when the pointer goes down; keys should work on what was clicked.
          event.currentTarget.focus({ preventScroll: true });
        }}
        onKeyDown={(event) => {
          onKey(event, view.current, props);
        }}
      >
        <div class="canvas-host" ref={host} />
      </div>
      <Zoom view={view} />
    </div>
  );
}

function Zoom({ view }: { readonly view: Ref<GraphView> }) {
  const by = (factor: number) => () => {
    view.current?.camera.zoomBy(factor);
  };
  const whole = () => {
    view.current?.camera.fit(true);
  };
  const save = () => {
    void view.current?.picture().then((picture) => {
      offer(picture, "on-record.png");
    });
  };
  return (
    <div class="zoom" role="group" aria-label="Zoom and picture">
      <IconButton icon="plus" label="Zoom in" onClick={by(STEP)} />
      <IconButton icon="minus" label="Zoom out" onClick={by(1 / STEP)} />
      <IconButton icon="whole" label="Show the whole graph" onClick={whole} />
      <IconButton icon="save" label="Save as a picture (PNG)" onClick={save} />
    </div>
  );
}

/** What a reference holds once it is drawn. */
interface Ref<T> {
  current: T | null;
}

/** How much nearer one step of zooming gets. */
const STEP = 1.3;

/** Keeps a drawing in the host element, and gives it what it is to draw whenever that changes. */
function useDrawing(host: Ref<HTMLElement>, props: CanvasProps): Ref<GraphView> {
  const view = useRef<GraphView>(null);
  const latest = useRef(props);
  latest.current = props;
  const { graph, focus, cursor, look } = props;
  useEffect(() => {
    if (!host.current) return undefined;
    const drawing = new GraphView(host.current, {
      focused: (id) => {
        latest.current.onFocus(id, false);
      },
      expanded: (id) => {
        latest.current.onExpand(id);
      },
    });
    view.current = drawing;
    return () => {
      drawing.close();
    };
  }, []);
  useEffect(() => {
    view.current?.restyle();
  }, [look]);
  useEffect(() => {
    view.current?.show(graph);
  }, [graph]);
  useEffect(() => {
    view.current?.mark(markedIn(graph, focus, cursor));
  }, [graph, focus, cursor, look]);
  return view;
}

function markedIn(graph: Drawn, focus: string | undefined, cursor: string | undefined): Marked {
  const hasPath = graph.nodes.some((node) => node.onPath);
  return { hasPath, ...(focus === undefined ? {} : { focus }), ...(cursor === undefined ? {} : { cursor }) };
}

/** Keys that a clicker sends, of those that do something here. */
const STAGE_KEYS: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight", " "]);

function onKey(event: KeyboardEvent, view: GraphView | null, props: CanvasProps): void {
  const { cursor, isStage } = props;
  if (isStage && !event.shiftKey && STAGE_KEYS.has(event.key)) return;
  const id = view?.steer(event.key, cursor ?? props.focus);
  if (id !== undefined) {
    view?.reveal(id);
    props.onCursor(id);
  } else if (!onMarked(event.key, cursor ?? props.focus, props) && !onCamera(event.key, view)) return;
  event.preventDefault();
}

function onMarked(key: string, id: string | undefined, props: CanvasProps): boolean {
  if (id === undefined) return false;
  if (key === "Enter") props.onExpand(id);
  else if (key === " ") props.onFocus(id, true);
  else if (key === "Delete") props.onRemove(id);
  else return false;
  return true;
}

function onCamera(key: string, view: GraphView | null): boolean {
  if (key === "+" || key === "=") view?.camera.zoomBy(STEP);
  else if (key === "-") view?.camera.zoomBy(1 / STEP);
  else if (key === "0") view?.camera.fit(true);
  else return false;
  return true;
}
