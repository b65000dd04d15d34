import { answerTo, valueOf } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { go } from "../attend.ts";
import { MARKS } from "../marks.ts";
import { LINKS_AT_MOST } from "../state/questions.ts";
import { namesIn } from "../state/queue.ts";
import { partyOf } from "../state/signs.ts";
import { count } from "../state/title.ts";
import { Glyph } from "./glyph.tsx";
import { roles } from "./links.tsx";
import { textsIn } from "./node-head.tsx";
import { Awaited } from "./panel.tsx";
import { reader } from "./quote.tsx";
import type { DeskProps } from "./page-props.ts";
import { Sources } from "./sources.tsx";

interface CandidateProps extends DeskProps {
  readonly id: string;
  /** A merge keeps this name. */
  readonly isKept: boolean;
}

/** Sentences shown of each name. */
const SENTENCES = 2;

/** One of two names: who or what it is, in how many articles, and sentences with the name lit. */
export function Candidate({ id, isKept, state, dispatch }: CandidateProps) {
  const name = namesIn(state)(id);
  const keep = go(dispatch, { type: "drafted", draft: { keep: id } });
  return (
    <section class={`candidate${isKept ? " kept" : ""}`} aria-label={name}>
      <About id={id} isKept={isKept} state={state} dispatch={dispatch} />
      <label class="keep">
        <input type="radio" name="keep" checked={isKept} onChange={keep} /> A merge keeps this name
      </label>
      <Awaited
        answer={answerTo(state.answers, requests.sources(id))}
        draw={({ items }) => <Sources sources={items.slice(0, SENTENCES)} onRead={reader(dispatch)} />}
      />
    </section>
  );
}

function About({ id, state, dispatch }: CandidateProps) {
  const node = state.known.nodes[id];
  const around = valueOf(state.answers, requests.neighbours(id, LINKS_AT_MOST));
  const held = roles(id, around);
  const aliases = textsIn(node?.properties["aliases"]);
  const articles = node?.properties["articles"];
  const party = node && partyOf(node, state);
  return (
    <>
      <p class="kind-line">
        {node ? <Glyph kind={node.kind} /> : null}
        {[node && MARKS[node.kind].one, party, typeof articles === "number" ? count(articles, "article") : undefined]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h3>
        <button type="button" class="name" onClick={go(dispatch, { type: "focused", id }, "details-title")}>
          {namesIn(state)(id)}
        </button>
      </h3>
      <p class="candidate-facts">{(held.length > 0 ? held : textsIn(node?.properties["titles"])).join("; ")}</p>
      {aliases.length > 0 ? <p class="candidate-facts">Also called {aliases.join(", ")}</p> : null}
    </>
  );
}
