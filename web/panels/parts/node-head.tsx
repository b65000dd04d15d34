import type { Node } from "../../../graph/api/views.ts";
import { valueOf } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import { MARKS, partySign } from "../../marks.ts";
import { asked } from "../../state/heard.ts";
import { days } from "../../state/wording/dates.ts";
import { officesOf } from "../../state/wording/offices.ts";
import { LINKS_AT_MOST } from "../../state/questions.ts";
import { isGuessed, placeInWords, placesOf } from "../../state/wording/places.ts";
import { nodeInOneLine } from "../../state/wording/report.ts";
import { levelOf, partyOf } from "../../state/wording/signs.ts";
import type { State } from "../../state/state.ts";
import { count } from "../../state/wording/title.ts";
import { numbered } from "../../state/wording/wording.ts";
import { Glyph } from "./glyph.tsx";

interface NodeHeadProps {
  readonly state: State;
  readonly node: Node;
}

/** Who or what a node is: kind, party or level, name, roles, and the properties worth a line. */
export function NodeHead({ state, node }: NodeHeadProps) {
  const around = valueOf(state.answers, requests.neighbours(node.id, LINKS_AT_MOST, asked(state.view)));
  const known = officesOf(node.id, around);
  const held = known.length > 0 ? known : textsIn(node.properties["titles"]);
  return (
    <header class="node-head">
      <Kind state={state} node={node} />
      <h2 id="details-title" tabIndex={-1} class={node.kind === "Statement" ? "as-quote" : ""}>
        {node.kind === "Statement" ? nodeInOneLine(node) : node.name}
      </h2>
      {held.length > 0 ? (
        <ul class="roles">
          {held.map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
      ) : null}
      <Facts state={state} node={node} />
    </header>
  );
}

function Kind({ state, node }: NodeHeadProps) {
  const party = partyOf(node, state);
  const level = levelOf(node);
  return (
    <p class="kind-line">
      <Glyph kind={node.kind} />
      {MARKS[node.kind].one}
      {party === undefined ? null : <span class={`sign party-${partySign(party).tone}`}>{party}</span>}
      {level === undefined ? null : <span class="sign">{level}</span>}
    </p>
  );
}

function Facts({ state, node }: NodeHeadProps) {
  const facts = factsOf(state, node);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(state: State, { id, kind, properties }: Node): [name: string, value: string][] {
  const text = (name: string) => (typeof properties[name] === "string" ? properties[name] : "");
  const facts: [string, string][] = [
    ["Also called", textsIn(properties["aliases"]).join(", ")],
    ["Known as", text("acronym")],
    ["Handle", text("handle")],
    ["When", days(text("start"), text("end"))],
    [
      "Where",
      kind === "Event"
        ? placesOf(id, state)
            .map((place) => placeInWords(place, state))
            .join("; ")
        : "",
    ],
    ["What", text("type")],
    ["Status", text("status")],
    ["Numbers given", textsIn(properties["counts"]).map(numbered).join("; ")],
    ["Said by", text("speakerName")],
    ["Region", text("region")],
    ["Which one", isGuessed(id, state) ? "a guess: no article tells which town of this name" : ""],
    ["In public lists", [text("authority"), text("wikidata")].filter(Boolean).join(", ")],
    ["Named in", typeof properties["articles"] === "number" ? count(properties["articles"], "article") : ""],
  ];
  return facts.filter(([, value]) => value !== "");
}

/** The texts in a list property; none where it is absent. */
export function textsIn(property: unknown): string[] {
  return Array.isArray(property) ? property.filter((item) => typeof item === "string") : [];
}
