import { valueOf } from "../../api/answers.ts";
import { decisionRequests } from "../../api/decision-requests.ts";
import { LINKS_AT_MOST, requests } from "../../api/requests.ts";
import type { Node } from "../../../graph/api/views.ts";
import { asked } from "../heard.ts";
import type { State } from "../state.ts";

type Answered = Pick<State, "answers">;

/** Places of an event that are told at most: one that was in more is told on the graph. */
const PLACES_AT_MOST = 4;

/** Where an event was, as its links tell. */
export function placesOf(event: string, { answers, view }: Pick<State, "answers" | "view">): readonly Node[] {
  const around = valueOf(answers, requests.neighbours(event, LINKS_AT_MOST, asked(view)));
  const places = around?.edges.filter(({ type, from }) => type === "IN" && from === event).map(({ to }) => to) ?? [];
  return around?.nodes.filter(({ id }) => places.includes(id)).slice(0, PLACES_AT_MOST) ?? [];
}

/** Whether no article tells which town of its name is meant: all that name it were given the likeliest one. */
export function isGuessed(town: string, { answers }: Answered): boolean {
  const rules = valueOf(answers, decisionRequests.mentions(town))
    ?.edges.filter(({ type, to }) => type === "REFERS_TO" && to === town)
    .map(({ properties }) => properties["rule"]);
  return rules !== undefined && rules.length > 0 && rules.every((rule) => rule === "gazetteer-guess");
}

/** `Salem, OR (which one is a guess)`: a place by its name, and its state where it was only guessed. */
export function placeInWords({ id, name, properties }: Node, state: Answered): string {
  if (!isGuessed(id, state)) return name;
  const { region } = properties;
  return `${typeof region === "string" ? `${name}, ${region}` : name} (which one is a guess)`;
}
