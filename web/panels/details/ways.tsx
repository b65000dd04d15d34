import type { Path } from "../../../graph/api/views.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { edgeLabel } from "../../state/wording/relations.ts";
import { readSaid } from "../../state/said.ts";
import { nodeInOneLine } from "../../state/wording/report.ts";
import { count } from "../../state/wording/title.ts";
import type { Ends } from "../../state/view.ts";
import { oncePerSentence } from "../../state/path.ts";
import { Glyph } from "../parts/glyph.tsx";
import { reader } from "../words/quote.tsx";
import { Sources } from "../words/sources.tsx";

interface WaysProps {
  readonly ways: readonly Path[];
  readonly ends: Ends;
  readonly dispatch: Dispatch;
}

/** One of the shortest ways, and the way to the others. */
export function Ways({ ways, ends, dispatch }: WaysProps) {
  const path = ways[ends.way ?? 0];
  if (!path) return <p class="missing">No path of six steps or fewer links the two.</p>;
  return (
    <>
      <div class="ways">
        <p class="tally">{count(path.edges.length, "step")}</p>
        {ways.length > 1 ? <OtherWays ways={ways} ends={ends} dispatch={dispatch} /> : null}
      </div>
      <ol class="steps">
        {path.nodes.map((node, index) => (
          <li key={node.id}>
            <button
              type="button"
              class="link-node"
              onClick={go(dispatch, { type: "opened", id: node.id }, "details-title")}
            >
              <Glyph kind={node.kind} />
              {node.kind === "Statement" ? nodeInOneLine(node) : node.name}
            </button>
            <Step edge={path.edges[index]} from={node.id} dispatch={dispatch} />
          </li>
        ))}
      </ol>
      <Compare nodes={path.nodes} dispatch={dispatch} />
    </>
  );
}

/** The ways beside this one, round and round. */
function OtherWays({ ways, ends, dispatch }: WaysProps) {
  const { way = 0 } = ends;
  const to = (by: number) => () => {
    dispatch({ type: "pathed", ends: { ...ends, way: (way + by + ways.length) % ways.length } });
  };
  return (
    <div class="other-ways" role="group" aria-label="Other ways as short">
      <span aria-live="polite">
        way {way + 1} of {ways.length}
      </span>
      <button type="button" class="small" aria-label="Way before" onClick={to(-1)}>
        ←
      </button>
      <button type="button" class="small" aria-label="Next way" onClick={to(1)}>
        →
      </button>
    </div>
  );
}

/** The two ends side by side: why are these not one? */
function Compare({ nodes, dispatch }: { readonly nodes: Path["nodes"]; readonly dispatch: Dispatch }) {
  const [from, to] = [nodes[0], nodes.at(-1)];
  if (!from || !to || from === to) return null;
  return (
    <div class="actions">
      <button type="button" onClick={go(dispatch, { type: "compared", pair: [from.id, to.id] }, "pair-title")}>
        Why are these not one?
      </button>
    </div>
  );
}

interface StepProps {
  readonly edge: Path["edges"][number] | undefined;
  readonly from: string;
  readonly dispatch: Dispatch;
}

/** Sentences shown for one step at most. */
const SENTENCES = 2;

function Step({ edge, from, dispatch }: StepProps) {
  if (!edge) return null;
  const isForward = edge.from === from;
  const said = readSaid(edge.id) ? (isForward ? "spoke about" : "was spoken about by") : undefined;
  return (
    <div class="step">
      <p class="step-relation">{said ?? (isForward ? edgeLabel(edge) : `← ${edgeLabel(edge)}`)}</p>
      <Sources sources={oncePerSentence(edge.sources).slice(0, SENTENCES)} onRead={reader(dispatch)} />
    </div>
  );
}
