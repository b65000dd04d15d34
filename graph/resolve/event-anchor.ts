import type { EventDraft } from "./event-resolution/draft.ts";

/**
 * Events told by whom they befall or who does them rather than by the town: two arrests in one town and week are two.
 * The roles are asked in this order.
 */
const BY_PARTICIPANT: Readonly<Record<string, readonly ("actor" | "target")[]>> = {
  arrest: ["target"],
  appointment: ["target"],
  resignation: ["actor", "target"],
  candidacy: ["actor"],
  visit: ["actor"],
  announcement: ["actor"],
  lawsuit: ["target"],
  ruling: ["actor", "target"],
};

/** Told without a place as often as with one, and seldom two in a day: reports of these meet wherever they are. */
const ANYWHERE: ReadonlySet<string> = new Set(["debate", "convention"]);
/** Of whoever stands in them there are many: they are told by their place, or, without one, by their day alone. */
const NOBODYS: ReadonlySet<string> = new Set(["debate", "convention", "election", "primary"]);

/** Whether an event of this type is told by its day where no place is told. */
export function isHeldByDay(type: string): boolean {
  return NOBODYS.has(type);
}

/** Whether another person means another event of this type. */
export function isPersonal(type: string): boolean {
  return BY_PARTICIPANT[type] !== undefined;
}

/** Whether the text names whom or what tells an event of this type better than a place: the man who was arrested. */
export function hasOwn(
  event: Pick<EventDraft, "type" | "participants">,
  entity: (mention: string) => string | undefined,
): boolean {
  return ownOf(event, entity).length > 0;
}

/**
 * What may tell an event from others of its type: its own name, if it bears one, else the one entity that tells it best: whom it befalls or who does it where that tells it best, else its
 * place, else whoever takes part. An event in several places ("raids in 10 cities") is told by who does it. "" where its type
 * alone tells enough ("Monday's debate"). Undefined where the text names none; `entity` gives the id of the entity a mention stands for.
 */
export function eventAnchor(
  event: Pick<EventDraft, "type" | "places" | "participants" | "called">,
  entity: (mention: string) => string | undefined,
): string | undefined {
  if (event.called !== undefined) return event.called;
  if (ANYWHERE.has(event.type)) return "";
  const inRole = (role: "actor" | "target"): string[] => thoseIn(event, role, entity);
  const own = ownOf(event, entity);
  const places = event.places.map(entity);
  const many = new Set(places).size >= SEVERAL_PLACES ? inRole("actor") : [];
  const others = NOBODYS.has(event.type) ? [""] : [...inRole("target"), ...inRole("actor")];
  return [...own, ...many, ...places, ...others].find((id) => id !== undefined);
}

const SEVERAL_PLACES = 3;

type Named = Pick<EventDraft, "type" | "participants">;

function ownOf(event: Named, entity: (mention: string) => string | undefined): string[] {
  return (BY_PARTICIPANT[event.type] ?? []).flatMap((role) => thoseIn(event, role, entity));
}

function thoseIn(
  { participants }: Named,
  role: "actor" | "target",
  entity: (mention: string) => string | undefined,
): string[] {
  return participants.filter((one) => one.role === role).flatMap(({ mention }) => entity(mention) ?? []);
}
