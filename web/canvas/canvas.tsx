import { useEffect, useRef } from "preact/hooks";
import type { Drawn } from "../state/scene.ts";
import { IconButton } from "../panels/icons.tsx";
import { GraphView } from "./graph-view.ts";

export interface CanvasProps {
  readonly graph: Drawn;
  readonly focus?: string;
  readonly cursor?: string;
  /** Changes whenever colours or type sizes do. */
  readonly look: string;
  readonly label: string;
  /** `byKey`: whoever did it does not use the pointer, so focus should follow. */
  readonly onFocus: (id: string | undefined, byKey: boolean) => void;
  readonly onExpand: (id: string) => void;
  readonly onCursor: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The graph, drawn. The table holds the same for those who do not see it. */
export function Canvas(props: CanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<GraphView>(undefined);
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
    const hasPath = graph.nodes.some((node) => node.onPath);
    view.current?.mark({
      hasPath,
      ...(focus === undefined ? {} : { focus }),
      ...(cursor === undefined ? {} : { cursor }),
    });
  }, [graph, focus, cursor, look]);
  return (
    <div class="canvas-frame">
      <div
        class="canvas"
        role="application"
        aria-roledescription="graph"
        aria-label={props.label}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.focus({ preventScroll: true });
        }}
        onKeyDown={(event) => {
          onKey(event, view.current, props);
        }}
      >
        <div class="canvas-host" ref={host} />
      </div>
      <div class="zoom" role="group" aria-label="Zoom">
        <IconButton icon="plus" label="Zoom in" onClick={() => view.current?.camera.zoomBy(1.3)} />
        <IconButton icon="minus" label="Zoom out" onClick={() => view.current?.camera.zoomBy(1 / 1.3)} />
        <IconButton icon="whole" label="Show the whole graph" onClick={() => view.current?.camera.fit(true)} />
      </div>
    </div>
  );
}

function onKey(event: KeyboardEvent, view: GraphView | undefined, props: CanvasProps): void {
  const { cursor } = props;
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

function onCamera(key: string, view: GraphView | undefined): boolean {
  if (key === "+" || key === "=") view?.camera.zoomBy(1.3);
  else if (key === "-") view?.camera.zoomBy(1 / 1.3);
  else if (key === "0") view?.camera.fit(true);
  else return false;
  return true;
}
