import type { Path } from "../../graph/api/views.ts";
import { answerTo } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { attend } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { readSaid } from "../state/said.ts";
import { edgeLabel } from "../state/scene.ts";
import type { State } from "../state/state.ts";
import { count } from "../state/title.ts";
import type { Ends } from "../state/view.ts";
import { Finder } from "./finder.tsx";
import { Glyph } from "./glyph.tsx";
import { Awaited } from "./panel.tsx";
import { Sources } from "./sources.tsx";

interface PathPanelProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** Two names, the shortest way between them, and the sentences that prove each step. */
export function PathPanel({ state, dispatch }: PathPanelProps) {
  const { from, to } = state.view.path ?? {};
  return (
    <>
      <header class="node-head">
        <p class="kind-line">Path</p>
        <h2 id="path-title" tabIndex={-1}>
          How are two names linked?
        </h2>
      </header>
      <div class="path-form">
        <End state={state} dispatch={dispatch} side="from" label="From" />
        <End state={state} dispatch={dispatch} side="to" label="To" />
      </div>
      {from && to ? (
        <Awaited
          answer={answerTo(state.answers, requests.paths(from, to))}
          draw={({ items }) =>
            items[0] ? (
              <Steps path={items[0]} state={state} dispatch={dispatch} />
            ) : (
              <p class="missing">No path of six steps or fewer links the two.</p>
            )
          }
        />
      ) : (
        <p class="waiting">Choose two names here, or “Path from here” and “Path to here” in their details.</p>
      )}
    </>
  );
}

function End({ state, dispatch, side, label }: PathPanelProps & { readonly side: keyof Ends; readonly label: string }) {
  const ends = state.view.path ?? {};
  const id = ends[side];
  const set = (next: string | undefined) => {
    const { [side]: _replaced, ...other } = ends;
    dispatch({ type: "pathed", ends: { ...other, ...(next === undefined ? {} : { [side]: next }) } });
  };
  return (
    <div class="path-end">
      <span class="path-label">{label}</span>
      {id === undefined ? (
        <Finder
          state={state}
          dispatch={dispatch}
          box={`path-${side}`}
          label={`${label}: search a name`}
          hint="Search a name"
          accept={({ node }) => node.kind !== "Statement"}
          onPick={({ node }) => {
            dispatch({ type: "typed", box: `path-${side}`, text: "" });
            set(node.id);
            attend(side === "from" && !ends.to ? "path-to" : "path-title");
          }}
        />
      ) : (
        <span class="path-chosen">
          {nameOf(state, id)}
          <button
            type="button"
            class="small"
            aria-label={`Choose another name than ${nameOf(state, id)}`}
            onClick={() => {
              set(undefined);
              attend(`path-${side}`);
            }}
          >
            Change
          </button>
        </span>
      )}
    </div>
  );
}

function Steps({ path, state, dispatch }: PathPanelProps & { readonly path: Path }) {
  return (
    <>
      <p class="tally">{count(path.edges.length, "step")}</p>
      <ol class="steps">
        {path.nodes.map((node, index) => (
          <li key={node.id}>
            <button
              type="button"
              class="link-node"
              onClick={() => {
                dispatch({ type: "opened", id: node.id });
                attend("details-title");
              }}
            >
              <Glyph kind={node.kind} />
              {node.name}
            </button>
            <Step edge={path.edges[index]} from={node.id} state={state} dispatch={dispatch} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface StepProps extends PathPanelProps {
  readonly edge: Path["edges"][number] | undefined;
  readonly from: string;
}

function Step({ edge, from, dispatch }: StepProps) {
  if (!edge) return null;
  const said = readSaid(edge.id);
  const words = said ? (edge.from === from ? "spoke about" : "was spoken about by") : edgeLabel(edge);
  return (
    <div class="step">
      <p class="step-relation">{edge.from === from || said ? words : `← ${words}`}</p>
      <Sources
        sources={edge.sources.slice(0, 2)}
        onRead={(article) => {
          dispatch({ type: "read", article });
          attend("article-title");
        }}
      />
    </div>
  );
}

function nameOf(state: State, id: string): string {
  return state.known.nodes[id]?.name ?? "…";
}
