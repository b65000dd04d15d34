import { only } from "../mentions/offices/seats.ts";
import type { Entity } from "../mentions/names.ts";
import type { RoleDraft } from "./role-draft.ts";

/** Titles that stand in a body without naming it, and what such bodies are called. **Source:** American local government. */
const BODIES: readonly [title: RegExp, body: RegExp][] = [
  [/^(?:state )?trooper/, /\b(?:State Police|State Patrol|Highway Patrol|Troopers)\b/i],
  [/^(?:fire|battalion) |firefighter/, /\bFire\b/i],
  [/deputy$|undersheriff/, /\bSheriff/i],
  [/investigator(?: in charge)?$/, /\b(?:Safety Board|Safety Bureau|Investigation Branch|Bureau of Investigation)\b/i],
  [/^commission (?:chair\w*|president)$/, /\bCommission(?:ers)?$/i],
  [/^(?:school )?superintendent|^school /, /\b(?:School District|Schools|Board of Education|School Board)$/i],
  [/judge$|magistrate$|justice$/, /\bCourt\b/i],
  [/board (?:member|president|chair\w*)$|^trustee/, /\b(?:Board|Trustees|School District)\b/i],
  [/commissioner$/, /\bCommission(?:ers)?$/i],
  [/council (?:member|president)$|^council/, /\bCouncil$/i],
  [/chief$/, /\b(?:Police|Fire)\b/i],
  [/^(?:deputy |assistant )?warden$/, /\b(?:Correctional|Corrections|Prison|Penitentiary|Detention|Jail)\b/i],
  [/^(?:pastor|rector|vicar|parish priest)$/, /\b(?:Church|Cathedral|Chapel|Parish)$/i],
  [/^(?:vice[ -])?chair(?:man|woman|person)?$/, /\b(?:Board|Commission|Committee|Council|Authority)\b/i],
  [
    /^(?:principal|head ?teacher|headmaster|headmistress)$/,
    /\b(?:School|Primary|Elementary|Middle|Academy|High|Grammar|College)$/i,
  ],
  [/^(?:detective )?chief superintendent$/, /\b(?:Police|Constabulary|Garda|Gardaí)\b/i],
  [
    /(?:officer|sergeant|sgt\.?|detective|det\.?|lieutenant|lt\.?|captain|capt\.?|corporal|cpl\.?|patrolman|inspector)$/,
    /\b(?:Police|Sheriff|Patrol|Constabulary|Gardaí|Garda)\b/i,
  ],
];

/** Whether a title stands in a body that it does not name: "Sgt.", "the pastor". */
export function isHeldInBody(title: string): boolean {
  return BODIES.some(([office]) => office.test(title));
}

/** The one agency among these that a title is held in which names none: "Sgt. Ana Ruiz" beside "Otis police". */
export function bodyOf({ title }: RoleDraft, entities: readonly Entity[]): Entity | undefined {
  const held = title.toLowerCase().replace(/^(?:acting|interim|incoming) /, "");
  const called = BODIES.find(([office]) => office.test(held))?.[1];
  // A district judge sits in no supreme court.
  const isLower = LOWER_COURTS.test(held);
  const isIn = RUN_BY_OTHERS.test(held) ? /^(?:Agency|Organization)$/ : /^Agency$/;
  const fits = ({ kind, name }: Entity): boolean =>
    isIn.test(kind) && called?.test(name) === true && !(isLower && /supreme/i.test(name));
  const found = called && only([...new Set(entities.filter(fits))]);
  return found ?? (GUARDS.test(held) ? prisonOf(entities) : undefined);
}

/** Ranks that guards of a prison have as well. */
const GUARDS = /^(?:sgt\.?|sergeant|lt\.?|lieutenant|capt\.?|captain|officer)$/;

/** The one prison of an article that names no police. */
function prisonOf(entities: readonly Entity[]): Entity | undefined {
  if (entities.some(({ kind, name }) => kind === "Agency" && POLICE.test(name))) return undefined;
  return only(entities.filter(({ kind, name }) => kind === "Organization" && PRISON.test(name)));
}

const POLICE = /\b(?:Police|Sheriff|Patrol|Troopers|Constabulary)/i;
const PRISON = /\b(?:Correctional|Prison|Penitentiary|Detention|Jail)\b/;

/** Who leads a prison or school, which is no agency by its name. */
const RUN_BY_OTHERS = /(?:warden|teacher|headmaster|headmistress|principal|pastor|rector|vicar|priest)$/;

const LOWER_COURTS =
  /(?:district|circuit|county|municipal|federal|superior|magistrate|probate) ?(?:court )?(?:judge)?$/;
