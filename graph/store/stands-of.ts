import type { Brief, StatementView } from "../api/views.ts";
import type { Count } from "../model/extracted.ts";
import type { Stand } from "../resolve/accounts/stand.ts";
import { type Claim, claimsIn, isOfOwnPlans, stemsOf } from "../resolve/propositions/claims.ts";
import { takenBack } from "../resolve/propositions/taken-back.ts";
import type { Ground } from "../resolve/propositions/turned.ts";
import type { ChangesFilter } from "./store.ts";

/**
 * What a statement stands for: once for each speaker and event that the filter lets through, and once to be held against what the speaker says
 * in other articles of one event. `told` are the events that its article tells of.
 */
export function standsOf(
  view: StatementView,
  { speaker, event }: ChangesFilter,
  counts: readonly Count[],
  told: readonly Brief[],
): Stand[] {
  const { id, article, saidDate, confidence } = view;
  // What was not said, or not yet, is nobody's word.
  if (view.factuality !== "factual") return [];
  const claims = claimsIn(view.text, view.attribution ?? "");
  const back = takenBack(view.text);
  const speakers = view.speakers.filter((brief) => speaker === undefined || brief.id === speaker);
  const shared = told.map((brief) => brief.id).filter((one) => event === undefined || one === event);
  const same = {
    ...{ statement: id, article: article.id, said: saidDate, confidence },
    ...{
      matter: claims,
      takenBack: back === undefined ? undefined : claimsIn(back),
      told: shared,
      about: view.about.map((brief) => brief.id),
    },
  };
  return speakers.flatMap((who) => [
    ...mattersOf(view, event).map((what) => ({
      ...{ ...same, speaker: who.id, event: what.id, claims },
      ...{ ground: groundOf(what), names: stemsOf(what.name) },
      // Numbers are of events; what is said of a name may be of any of its doings.
      counts: what.kind === "Event" ? counts : [],
    })),
    ...(event === undefined ? [{ ...same, ...ofOneself(who.id, claims) }] : []),
    ...(shared.length > 0 ? [{ ...same, speaker: who.id, event: null, claims, counts: [], ...inArticles(view) }] : []),
  ]);
}

function groundOf({ kind }: Brief): Ground {
  if (kind === "Event") return "event";
  return kind === "Person" || kind === "Official" ? "person" : "name";
}

function inArticles(view: StatementView): Pick<Stand, "ground" | "names"> {
  return { ground: "articles", names: new Set(eventsOf(view).flatMap(({ name }) => [...stemsOf(name)])) };
}

/** "I am not going anywhere", of a resignation that nobody has told of yet, and what is taken back, whatever it is of. */
function ofOneself(
  speaker: string,
  claims: readonly Claim[],
): Pick<Stand, "speaker" | "event" | "ground" | "names" | "counts" | "claims"> {
  return { speaker, event: speaker, ground: "self", names: new Set(), counts: [], claims: claims.filter(isOfOwnPlans) };
}

/** What it is about: the event that is asked for, or every event and name, events first. */
function mattersOf(view: StatementView, event?: string): Brief[] {
  const events = eventsOf(view, event);
  return event === undefined ? [...events, ...view.about.filter(({ kind }) => kind !== "Event")] : events;
}

/** The events that it is about, or the one that is asked for. */
export function eventsOf({ about }: StatementView, event?: string): Brief[] {
  return about.filter(({ id, kind }) => kind === "Event" && (event === undefined || id === event));
}
