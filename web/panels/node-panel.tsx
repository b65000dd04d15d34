import type { Node, StatementView } from "../../graph/api/views.ts";
import { answerTo, valueOf } from "../api/answers.ts";
import type { Answers } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { attend } from "../attend.ts";
import { LEVEL_LETTERS, MARKS, partySign } from "../marks.ts";
import type { Dispatch } from "../state/actions.ts";
import { days } from "../state/dates.ts";
import { LINKS_AT_MOST } from "../state/questions.ts";
import { levelOf, partyOf, shownIds } from "../state/scene.ts";
import type { State } from "../state/state.ts";
import { Glyph } from "./glyph.tsx";
import { Links, roles } from "./links.tsx";
import { Awaited, Section } from "./panel.tsx";
import { Quote } from "./quote.tsx";
import { Sources } from "./sources.tsx";

export interface NodePanelProps {
  readonly state: State;
  readonly node: Node;
  readonly dispatch: Dispatch;
}

/** A node: who or what it is, what it said or what was said of it, what it is tied to, where it stands. */
export function NodePanel({ state, node, dispatch }: NodePanelProps) {
  const read = (article: NonNullable<State["view"]["article"]>) => {
    dispatch({ type: "read", article });
    attend("article-title");
  };
  const around = answerTo(state.answers, requests.neighbours(node.id, LINKS_AT_MOST));
  return (
    <>
      <NodeHead state={state} node={node} />
      <NodeActions state={state} node={node} dispatch={dispatch} />
      <Statements title="Said" show="topic" statements={saidBy(state.answers, node.id)} state={state} onRead={read} />
      <Statements
        title={node.kind === "Event" ? "Voices" : "Said about it"}
        show="speaker"
        statements={saidAbout(state.answers, node.id)}
        state={state}
        onRead={read}
      />
      <Section title="Links">
        <Awaited
          answer={around}
          draw={(value) => (
            <Links
              id={node.id}
              around={value}
              onOpen={(id) => {
                dispatch({ type: "opened", id });
                attend("details-title");
              }}
              onEdge={(id) => {
                dispatch({ type: "focused", id });
                attend("details-title");
              }}
            />
          )}
        />
      </Section>
      <Section title="In the articles">
        <Awaited
          answer={answerTo(state.answers, requests.sources(node.id))}
          draw={({ items }) => <Sources sources={items} onRead={read} />}
        />
      </Section>
    </>
  );
}

function NodeHead({ state, node }: Omit<NodePanelProps, "dispatch">) {
  const around = valueOf(state.answers, requests.neighbours(node.id, LINKS_AT_MOST));
  const party = partyOf(node, state);
  const level = levelOf(node);
  const isStatement = node.kind === "Statement";
  return (
    <header class="node-head">
      <p class="kind-line">
        <Glyph kind={node.kind} />
        {MARKS[node.kind].one}
        {party === undefined ? null : <span class={`sign party-${partySign(party).tone}`}>{party}</span>}
        {level === undefined ? null : (
          <span class="sign" title={LEVEL_LETTERS[level]}>
            {level}
          </span>
        )}
      </p>
      <h2 id="details-title" tabIndex={-1} class={isStatement ? "as-quote" : ""}>
        {node.name}
      </h2>
      <ul class="roles">
        {roles(node.id, around).map(({ title, at }) => (
          <li key={title + (at?.id ?? "")}>
            {title}
            {at ? `, ${at.name}` : ""}
          </li>
        ))}
      </ul>
      <Facts node={node} />
    </header>
  );
}

/** Properties worth a line, in words. */
function Facts({ node: { properties } }: { readonly node: Node }) {
  const text = (name: string) => (typeof properties[name] === "string" ? properties[name] : undefined);
  const list = (name: string) =>
    Array.isArray(properties[name]) ? properties[name].filter((item) => typeof item === "string").join(", ") : "";
  const facts: [string, string | undefined][] = [
    ["Also called", list("aliases")],
    ["Known as", text("acronym")],
    ["Handle", text("handle")],
    ["When", days(text("start"), text("end"))],
    ["What", text("type")],
    ["Status", text("status")],
    ["Numbers given", list("counts")],
    ["Region", text("region")],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function NodeActions({ state, node, dispatch }: NodePanelProps) {
  const { path } = state.view;
  const isShown = shownIds(state).includes(node.id);
  const open = (from: string | undefined, to: string | undefined) => {
    dispatch({ type: "pathed", ends: { ...(from ? { from } : {}), ...(to ? { to } : {}) } });
    attend("path-title");
  };
  if (node.kind === "Statement") return null;
  return (
    <div class="actions" role="group" aria-label={`What to do with ${node.name}`}>
      {node.kind === "Event" ? (
        <button
          type="button"
          class="primary"
          onClick={() => {
            dispatch({ type: "turned", page: "event", event: node.id });
            attend("event-title");
          }}
        >
          Every voice
        </button>
      ) : null}
      <button
        type="button"
        onClick={() => {
          dispatch({ type: "expanded", id: node.id });
        }}
      >
        Expand
      </button>
      <button
        type="button"
        onClick={() => {
          open(node.id, path?.to);
        }}
      >
        Path from here
      </button>
      <button
        type="button"
        onClick={() => {
          open(path?.from, node.id);
        }}
      >
        Path to here
      </button>
      {isShown ? (
        <button
          type="button"
          onClick={() => {
            dispatch({ type: "removed", id: node.id });
          }}
        >
          Remove
        </button>
      ) : null}
    </div>
  );
}

interface StatementsProps {
  readonly title: string;
  readonly show: "speaker" | "topic";
  readonly statements: readonly StatementView[];
  readonly state: State;
  readonly onRead: (article: NonNullable<State["view"]["article"]>) => void;
}

function Statements({ title, show, statements, state, onRead }: StatementsProps) {
  if (statements.length === 0) return null;
  const { article } = state.view;
  return (
    <Section title={title} count={statements.length}>
      <ul class="quotes">
        {statements.map((statement) => (
          <Quote
            key={statement.id}
            statement={statement}
            show={show}
            {...(article ? { reading: article } : {})}
            onRead={onRead}
          />
        ))}
      </ul>
    </Section>
  );
}

function saidBy(answers: Answers, id: string): readonly StatementView[] {
  return valueOf(answers, requests.statements({ speaker: id }))?.items ?? [];
}

function saidAbout(answers: Answers, id: string): readonly StatementView[] {
  return valueOf(answers, requests.statements({ about: id }))?.items ?? [];
}
