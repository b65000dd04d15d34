import { valueOf } from "../api/answers.ts";
import { decisionRequests } from "../api/decision-requests.ts";
import { LINKS_AT_MOST, requests } from "../api/requests.ts";
import type { Request } from "../api/requests.ts";
import { articleIn } from "./articles.ts";
import { asked } from "./heard.ts";
import { overviewOf } from "./overview.ts";
import { readSaid } from "./said.ts";
import { isEdge } from "./scene.ts";
import { sceneRequest } from "./shown.ts";
import type { State } from "./state.ts";
import { saidAbout, saidBy, statementsRequest } from "./statements.ts";
import { beside, underReview } from "./desk/queue.ts";
import { previewed } from "./desk/draft.ts";
import { placesOf } from "./wording/places.ts";
import { entitiesIn } from "./wording/wording.ts";
import type { View } from "./view.ts";

export { LINKS_AT_MOST };

/** What has to be asked for the view to be whole, the most wanted first; some of it may have been answered. */
export function questions(state: State): readonly Request<unknown>[] {
  const { view, expanding } = state;
  return [
    sceneRequest(state),
    view.added || view.removed ? overviewOf(state) : undefined,
    expanding && requests.neighbours(expanding.id, expanding.limit, asked(view)),
    ...ofArticle(view),
    ...ofFocus(state),
    ...ofPath(state),
    ...ofPage(state),
    ...ofReview(state),
    ...ofLedger(state),
    ...ofTask(state),
    ...view.unfolded.map((edge) => statementsRequest(edge, view)),
    ...ofSearch(state),
    requests.summary(),
    ...ofRules(view),
  ].filter((request) => request !== undefined);
}

/** Why rules hold is told where readings are listed. */
function ofRules({ focus, path, page }: View): readonly Request<unknown>[] {
  const isListed = focus !== undefined || path !== undefined || page === "event" || page === "review";
  return isListed ? [requests.rules()] : [];
}

/** What is typed, box by box: asked only once the typing rests. */
export function ofSearch({ typed }: State): readonly Request<unknown>[] {
  return Object.values(typed)
    .filter((text) => text.trim().length > 1)
    .flatMap((text) => [requests.names(text.trim()), requests.words(text.trim())]);
}

function ofArticle({ article }: View): readonly Request<unknown>[] {
  return article ? [requests.article(article.id)] : [];
}

function ofFocus(state: State): readonly (Request<unknown> | undefined)[] {
  const { focus } = state.view;
  if (focus === undefined) return [];
  const { known } = state;
  const said = readSaid(focus);
  if (said) {
    const ends = state.known.edges[focus] ? undefined : requests.graph([said.speaker, said.topic], asked(state.view));
    return [statementsRequest(focus, state.view), ends];
  }
  if (isEdge(focus, state)) return [requests.sources(focus)];
  const article = articleIn(focus);
  if (article !== undefined) return [unknownNode(state, focus), requests.article(article)];
  return [
    unknownNode(state, focus),
    saidBy(focus, state.view),
    saidAbout(focus, state.view),
    requests.changes({ speaker: focus }),
    requests.neighbours(focus, LINKS_AT_MOST, asked(state.view)),
    requests.sources(focus),
    ...(known.nodes[focus]?.kind === "Event" || focus.startsWith("event:") ? ofEvent(focus, state) : []),
    ...ofTowns([focus]),
  ];
}

/** What the reports of an event make of it together, and whether it is told where its towns are. */
function ofEvent(event: string, state: State): readonly Request<unknown>[] {
  const towns = placesOf(event, state).map(({ id }) => id);
  return [requests.states(event), requests.disagreements(event), requests.changes({ event }), ...ofTowns(towns)];
}

/** Who names a town, and by which rule it is that town and no other of its name. */
function ofTowns(ids: readonly string[]): readonly Request<unknown>[] {
  return ids.filter((id) => id.startsWith("city:")).map((id) => decisionRequests.mentions(id));
}

function ofPath(state: State): readonly (Request<unknown> | undefined)[] {
  const { from, to } = state.view.path ?? {};
  const ends = [from, to].map((id) => (id === undefined ? undefined : unknownNode(state, id)));
  return from && to ? [requests.paths(from, to), requests.together(from, to), ...ends] : ends;
}

function ofPage(state: State): readonly Request<unknown>[] {
  const { page, event } = state.view;
  if (page === "voices") return [requests.voices(asked(state.view))];
  if (page !== "event" || !event) return [];
  return [
    requests.node(event),
    saidAbout(event, state.view),
    ...ofEvent(event, state),
    requests.neighbours(event, LINKS_AT_MOST, asked(state.view)),
  ];
}

/** The queue, and what is known of the two names under review and of those that come next, which then are there at once. */
function ofReview(state: State): readonly (Request<unknown> | undefined)[] {
  if (state.view.page !== "review") return [];
  const pairs = [underReview(state), beside(state, 1)].filter((pair) => pair !== undefined);
  return [
    decisionRequests.review(),
    ...pairs.map((pair) => decisionRequests.whyNot(...pair)),
    ...[...new Set(pairs.flat())].map((id) => requests.node(id)),
  ];
}

/** A page of the ledger, the names of what it is on, and what would change if the open decision were undone. */
function ofLedger({ view, answers }: State): readonly (Request<unknown> | undefined)[] {
  const { page, cursor, decision } = view;
  if (page !== "ledger") return [];
  const ledger = decisionRequests.ledger(cursor);
  const named = [...new Set(valueOf(answers, ledger)?.items.flatMap((row) => entitiesIn(row.decision)))];
  return [
    ledger,
    named.length > 0 ? requests.graph(named, asked(view)) : undefined,
    decision === undefined ? undefined : decisionRequests.previewUndo(decision),
  ];
}

function ofTask(state: State): readonly (Request<unknown> | undefined)[] {
  const { focus, task } = state.view;
  if (focus === undefined || task === undefined) return [];
  const proposal = previewed(state);
  return [
    task === "why" ? decisionRequests.why(focus) : undefined,
    ...(task === "split" ? [decisionRequests.mentions(focus), decisionRequests.sentences(focus)] : []),
    proposal && decisionRequests.preview(proposal, state.desk.draft.isLearnt),
  ];
}

function unknownNode({ known }: State, id: string): Request<unknown> | undefined {
  return known.nodes[id] ? undefined : requests.node(id);
}
