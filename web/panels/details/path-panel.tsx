import type { SearchHit } from "../../../graph/api/views.ts";
import { answerTo } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import { attend, go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import type { State } from "../../state/state.ts";
import { type Ends, without, withEnd } from "../../state/view.ts";
import { Finder, isNamed } from "../parts/finder.tsx";
import { NamedTogether } from "./named-together.tsx";
import { Awaited } from "../parts/panel.tsx";
import { Ways } from "./ways.tsx";

interface PathPanelProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** Two names, the shortest ways between them with the sentences that prove each step, and the sentences that name both. */
export function PathPanel({ state, dispatch }: PathPanelProps) {
  const ends = state.view.path ?? {};
  const { from, to } = ends;
  const hint = "Choose two names here, or “Path from here” and “Path to here” in their details.";
  return (
    <>
      <header class="node-head">
        <p class="kind-line">Path</p>
        <h2 id="path-title" tabIndex={-1}>
          {from && to ? "How they are linked" : "How are two names linked?"}
        </h2>
      </header>
      <div class="path-form">
        <End state={state} dispatch={dispatch} side="from" />
        <End state={state} dispatch={dispatch} side="to" />
      </div>
      {from && to ? (
        <>
          <Awaited
            answer={answerTo(state.answers, requests.paths(from, to))}
            draw={({ items }) => <Ways ways={items} ends={{ ...ends, from, to }} dispatch={dispatch} />}
          />
          <Awaited
            answer={answerTo(state.answers, requests.together(from, to))}
            draw={({ items }) => <NamedTogether found={items} dispatch={dispatch} />}
          />
        </>
      ) : (
        <p class="waiting">{hint}</p>
      )}
    </>
  );
}

/** The id of what keyboard focus goes to: the end that is still to be chosen, or the title of the path between the two. */
export function nextInPath({ from, to }: Ends): string {
  return from === undefined ? "path-from" : to === undefined ? "path-to" : "path-title";
}

interface EndProps extends PathPanelProps {
  readonly side: "from" | "to";
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
    const ends = withEnd(state.view.path, side, node.id);
    dispatch({ type: "typed", box, text: "" });
    dispatch({ type: "pathed", ends });
    attend(nextInPath(ends));
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
  const change = go(dispatch, { type: "pathed", ends: without(ends, side, "way") }, `path-${side}`);
  return (
    <span class="path-chosen">
      {name}
      <button type="button" class="small" aria-label={`Change ${name}`} onClick={change}>
        Change
      </button>
    </span>
  );
}
