import type { SearchHit } from "../../../graph/api/views.ts";
import { ENTITY_KINDS } from "../../../graph/model/kinds.ts";
import { attend, go } from "../../attend.ts";
import { MARKS } from "../../marks.ts";
import { Finder, isNamed } from "../parts/finder.tsx";
import { Glyph } from "../parts/glyph.tsx";
import type { TaskProps } from "./task-props.ts";

/** Whom a node is merged, compared or never merged with. */
export function ChooseOther(props: TaskProps) {
  const { state, dispatch, node, task } = props;
  const { other } = state.desk.draft;
  const box = "correct-other";
  const pick = ({ node: { id, kind, name } }: SearchHit) => {
    dispatch({ type: "typed", box, text: "" });
    if (task === "compare") {
      dispatch({ type: "compared", pair: [node.id, id] });
      attend("pair-title");
      return;
    }
    dispatch({ type: "drafted", draft: { other: { id, kind, name } } });
    attend("task-title");
  };
  if (other) return <Chosen {...props} other={other} />;
  return (
    <Finder
      state={state}
      dispatch={dispatch}
      box={box}
      label="Search the other name"
      hint="Search the other name"
      accept={({ node: hit }) =>
        hit.id !== node.id && (hit.kind === "Event") === (node.kind === "Event") && isNamed(hit)
      }
      onPick={pick}
    />
  );
}

type Other = NonNullable<TaskProps["state"]["desk"]["draft"]["other"]>;

function Chosen({ state, dispatch, node, task, other }: TaskProps & { readonly other: Other }) {
  const change = go(dispatch, { type: "drafted", draft: { other: undefined } }, "correct-other");
  const kept = state.desk.draft.keep === node.id ? node.id : other.id;
  return (
    <>
      <p class="path-chosen">
        <span>
          <Glyph kind={other.kind} /> {other.name}
        </span>
        <button type="button" class="small" aria-label={`Change ${other.name}`} onClick={change}>
          Change
        </button>
      </p>
      {task === "merge" ? (
        <fieldset class="field">
          <legend>The name that stays</legend>
          {[other, node].map(({ id, name }) => (
            <label key={id} class="choice">
              <input
                type="radio"
                name="keep-of-two"
                checked={kept === id}
                onChange={go(dispatch, { type: "drafted", draft: { keep: id } })}
              />{" "}
              {name}
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

/** What a node is to be called. */
export function ChooseName({ state, dispatch, node }: TaskProps) {
  const propose = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement).get("name");
    const name = typeof given === "string" ? given.trim() : "";
    if (name !== "" && name !== node.name) dispatch({ type: "drafted", draft: { name } });
  };
  return (
    <form class="rename" onSubmit={propose}>
      <label class="field">
        New name
        <input name="name" type="text" required maxlength={400} defaultValue={state.desk.draft.name ?? node.name} />
      </label>
      <button type="submit" class="small">
        Show what changes
      </button>
    </form>
  );
}

/** What kind of thing a node is. */
export function ChooseKind({ state, dispatch, node }: TaskProps) {
  return (
    <fieldset class="field kinds">
      <legend class="unseen">Kind</legend>
      {ENTITY_KINDS.filter((kind) => kind !== node.kind).map((kind) => (
        <label key={kind} class="choice">
          <input
            type="radio"
            name="kind"
            checked={state.desk.draft.kind === kind}
            onChange={go(dispatch, { type: "drafted", draft: { kind } })}
          />{" "}
          <Glyph kind={kind} /> {MARKS[kind].one}
        </label>
      ))}
    </fieldset>
  );
}

/** Nothing has to be filled in. */
export function Nothing() {
  return <p class="lead">Its mentions stay in the articles, and name nobody.</p>;
}
