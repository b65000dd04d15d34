import type { PossibleChange } from "../api/account-views.ts";
import type { Brief, StatementView } from "../api/views.ts";
import { CHANGE_CONFIDENCE } from "../model/confidence.ts";
import { ACTS } from "../model/acts.ts";
import type { Count, ExtractedArticle } from "../model/extracted.ts";
import { covers } from "../model/spans.ts";
import { possibleChanges, type Stand } from "../resolve/accounts/possible-changes.ts";
import { type Claim, claimsIn, isOfOwnPlans, stemsOf } from "../resolve/propositions/claims.ts";
import { takesBack } from "../resolve/propositions/taken-back.ts";
import type { ChangesFilter, GraphStore } from "./store.ts";

/** Statements that are compared in one go, the first said; who spoke more often than that about one event is read about elsewhere. */
const STATEMENTS_MAX = 1_000;

/** Where a speaker's word on an event turns; the two statements in full. */
export async function changesOf(
  store: Pick<GraphStore, "statements" | "article">,
  filter: ChangesFilter,
  confidence = CHANGE_CONFIDENCE,
): Promise<PossibleChange[]> {
  const { items } = await store.statements({ ...filter, act: [...ACTS] }, { limit: STATEMENTS_MAX, offset: 0 });
  // Of two read less surely than that no pair can be sure enough, so that most are not looked into.
  const sure = items.filter((view) => view.confidence >= confidence);
  const views = new Map(sure.map((view) => [view.id, view]));
  const counts = await countsIn(store, compared(sure));
  const stands = sure.flatMap((view) => standsOf(view, filter, counts.get(view.id) ?? []));
  return possibleChanges(stands, confidence).flatMap(({ speaker, event, earlier, later, ...change }) => {
    const [first, second] = [views.get(earlier.statement), views.get(later.statement)];
    const who = find(first?.speakers, speaker);
    const what = event === speaker ? who : find(first?.about, event);
    if (first === undefined || second === undefined || who === undefined || what === undefined) return [];
    return [
      {
        ...{ speaker: who, event: what, ...change },
        earlier: { value: earlier.value, statement: first },
        later: { value: later.value, statement: second },
      },
    ];
  });
}

/** One for each speaker and event that the filter lets through. */
function standsOf(view: StatementView, { speaker, event }: ChangesFilter, counts: readonly Count[]): Stand[] {
  const { id, article, saidDate, confidence } = view;
  // What was not said, or not yet, is nobody's word.
  if (view.factuality !== "factual") return [];
  const claims = claimsIn(view.text, view.attribution ?? "");
  const speakers = view.speakers.filter((brief) => speaker === undefined || brief.id === speaker);
  const same = {
    ...{ statement: id, article: article.id, said: saidDate, confidence },
    ...{ matter: claims, takesBack: takesBack(view.text) },
  };
  return speakers.flatMap((who) => [
    ...mattersOf(view, event).map((what) => ({
      ...{ ...same, speaker: who.id, event: what.id, claims },
      named: what.kind === "Event" ? stemsOf(what.name) : undefined,
      // Numbers are of events; what is said of a name may be of any of its doings.
      counts: what.kind === "Event" ? counts : [],
    })),
    ...(event === undefined ? [{ ...same, ...ofOneself(who.id, claims) }] : []),
  ]);
}

/** "I am not going anywhere", of a resignation that nobody has told of yet, and what is taken back, whatever it is of. */
function ofOneself(
  speaker: string,
  claims: readonly Claim[],
): Pick<Stand, "speaker" | "event" | "named" | "counts" | "claims"> {
  return { speaker, event: speaker, named: undefined, counts: [], claims: claims.filter(isOfOwnPlans) };
}

/** What it is about: the event that is asked for, or every event and name, events first. */
function mattersOf(view: StatementView, event?: string): Brief[] {
  const events = eventsOf(view, event);
  return event === undefined ? [...events, ...view.about.filter(({ kind }) => kind !== "Event")] : events;
}

function eventsOf({ about }: StatementView, event?: string): Brief[] {
  return about.filter(({ id, kind }) => kind === "Event" && (event === undefined || id === event));
}

/** Statements whose speaker says something of the same event in another article: only their numbers are worth looking up. */
function compared(views: readonly StatementView[]): StatementView[] {
  const articles = new Map<string, Set<string>>();
  const pairs = (view: StatementView) =>
    view.speakers.flatMap((who) => eventsOf(view).map((what) => `${who.id} ${what.id}`));
  for (const view of views)
    for (const pair of pairs(view)) articles.set(pair, (articles.get(pair) ?? new Set()).add(view.article.id));
  return views.filter((view) => pairs(view).some((pair) => (articles.get(pair)?.size ?? 0) > 1));
}

/** Numbers of events within the words of statements, by statement. */
async function countsIn(
  store: Pick<GraphStore, "article">,
  views: readonly StatementView[],
): Promise<Map<string, Count[]>> {
  const articles = new Map<string, ExtractedArticle | undefined>();
  for (const { article } of views)
    if (!articles.has(article.id)) articles.set(article.id, await store.article(article.id));
  return new Map(
    views.map(({ id, article, content }) => {
      const counts = articles.get(article.id)?.events.flatMap((event) => event.counts) ?? [];
      return [id, counts.filter(({ span }) => span && content.some((piece) => covers(piece, span)))];
    }),
  );
}

function find(briefs: readonly Brief[] | undefined, id: string): Brief | undefined {
  return briefs?.find((brief) => brief.id === id);
}
