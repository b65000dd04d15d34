import type { Path, SearchHit } from "../../graph/api/views.ts";
import { answerTo } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { attend, go } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { readSaid } from "../state/said.ts";
import { edgeLabel } from "../state/relations.ts";
import type { State } from "../state/state.ts";
import { count } from "../state/title.ts";
import { without } from "../state/view.ts";
import type { Ends } from "../state/view.ts";
import { Finder, isNamed } from "./finder.tsx";
import { Glyph } from "./glyph.tsx";
import { Awaited } from "./panel.tsx";
import { reader } from "./quote.tsx";
import { Sources } from "./sources.tsx";

interface PathPanelProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** Two names, the shortest way between them, and the sentences that prove each step. */
export function PathPanel({ state, dispatch }: PathPanelProps) {
  const { from, to } = state.view.path ?? {};
  const hint = "Choose two names here, or “Path from here” and “Path to here” in their details.";
  return (
    <>
      <header class="node-head">
        <p class="kind-line">Path</p>
        <h2 id="path-title" tabIndex={-1}>
          How are two names linked?
        </h2>
      </header>
      <div class="path-form">
        <End state={state} dispatch={dispatch} side="from" />
        <End state={state} dispatch={dispatch} side="to" />
      </div>
      {from && to ? (
        <Awaited
          answer={answerTo(state.answers, requests.paths(from, to))}
          draw={({ items: [path] }) => <Steps path={path} dispatch={dispatch} />}
        />
      ) : (
        <p class="waiting">{hint}</p>
      )}
    </>
  );
}

interface EndProps extends PathPanelProps {
  readonly side: keyof Ends;
}

const LABELS = { from: "From", to: "To" } as const;

function End(props: EndProps) {
  const { state, side } = props;
  return (
    <div class="path-end">
      <span class="path-label">{LABELS[side]}</span>
      {state.view.path?.[side] === undefined ? <ChooseEnd {...props} /> : <ChosenEnd {...props} />}
    </div>
  );
}

function ChooseEnd({ state, dispatch, side }: EndProps) {
  const box = `path-${side}`;
  const pick = ({ node }: SearchHit) => {
    const ends = { ...state.view.path, [side]: node.id };
    dispatch({ type: "typed", box, text: "" });
    dispatch({ type: "pathed", ends });
    attend(ends.to === undefined ? "path-to" : ends.from === undefined ? "path-from" : "path-title");
  };
  return (
    <Finder
      state={state}
      dispatch={dispatch}
      box={box}
      label={`${LABELS[side]}: search a name`}
      hint="Search a name"
      accept={({ node }) => isNamed(node)}
      onPick={pick}
    />
  );
}

function ChosenEnd({ state, dispatch, side }: EndProps) {
  const ends = state.view.path ?? {};
  const name = state.known.nodes[ends[side] ?? ""]?.name ?? "…";
  const change = go(dispatch, { type: "pathed", ends: without(ends, side) }, `path-${side}`);
  return (
    <span class="path-chosen">
      {name}
      <button type="button" class="small" aria-label={`Change ${name}`} onClick={change}>
        Change
      </button>
    </span>
  );
}

function Steps({ path, dispatch }: { readonly path: Path | undefined; readonly dispatch: Dispatch }) {
  if (!path) return <p class="missing">No path of six steps or fewer links the two.</p>;
  return (
    <>
      <p class="tally">{count(path.edges.length, "step")}</p>
      <Compare nodes={path.nodes} dispatch={dispatch} />
      <ol class="steps">
        {path.nodes.map((node, index) => (
          <li key={node.id}>
            <button
              type="button"
              class="link-node"
              onClick={go(dispatch, { type: "opened", id: node.id }, "details-title")}
            >
              <Glyph kind={node.kind} />
              {node.name}
            </button>
            <Step edge={path.edges[index]} from={node.id} dispatch={dispatch} />
          </li>
        ))}
      </ol>
    </>
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
      <Sources sources={edge.sources.slice(0, SENTENCES)} onRead={reader(dispatch)} />
    </div>
  );
}
