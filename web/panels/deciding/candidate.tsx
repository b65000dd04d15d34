import { go } from "../../attend.ts";
import { MARKS } from "../../marks.ts";
import { namesIn } from "../../state/desk/queue.ts";
import { count } from "../../state/wording/title.ts";
import { Glyph } from "../parts/glyph.tsx";
import { textsIn } from "../parts/node-head.tsx";
import type { DeskProps } from "../page-props.ts";

interface CandidateProps extends DeskProps {
  readonly id: string;
  /** A merge keeps this name. */
  readonly isKept: boolean;
}

/** The head of one of two: who or what it is, and in how many articles. */
export function Candidate({ id, isKept, state, dispatch }: CandidateProps) {
  const keep = go(dispatch, { type: "drafted", draft: { keep: id } });
  return (
    <th scope="col" class={`candidate${isKept ? " kept" : ""}`}>
      <About id={id} state={state} dispatch={dispatch} />
      <label class="keep">
        <input type="radio" name="keep" checked={isKept} onChange={keep} /> A merge keeps this name
      </label>
    </th>
  );
}

function About({ id, state, dispatch }: Omit<CandidateProps, "isKept">) {
  const node = state.known.nodes[id];
  const aliases = textsIn(node?.properties["aliases"]);
  const articles = node?.properties["articles"];
  return (
    <>
      <p class="kind-line">
        {node ? <Glyph kind={node.kind} /> : null}
        {[node && MARKS[node.kind].one, typeof articles === "number" ? count(articles, "article") : undefined]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <button type="button" class="name" onClick={go(dispatch, { type: "focused", id }, "details-title")}>
        {namesIn(state)(id)}
      </button>
      {aliases.length > 0 ? <p class="candidate-facts">Also called {aliases.join(", ")}</p> : null}
    </>
  );
}
