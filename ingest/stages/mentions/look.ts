import type { Candidate, View } from "./candidate.ts";
import { headKind, isWeakHead } from "../../nlp/name-heads.ts";
import { Shape } from "./shapes.ts";
import { PARTICLES } from "./words/name-parts.ts";

/** Small questions about a candidate that many reasons ask. */
export const word = (view: View, at: number): string => view.tokens[at]?.lower ?? "";
export const written = (view: View, at: number): string => view.tokens[at]?.text ?? "";
export const size = ({ first, end }: Candidate): number => end - first;
export const single = (candidate: Candidate): boolean => size(candidate) === 1;
export const last = (view: View, { end }: Candidate): string => word(view, end - 1);
export const opens = ({ first, sentence }: Candidate): boolean => first === sentence[0];
export const unlisted = ({ body, region }: Candidate): boolean => body === undefined && region === undefined;

export function some({ first, end }: Candidate, test: (at: number) => boolean): boolean {
  for (let at = first; at < end; at += 1) if (test(at)) return true;
  return false;
}

export function every({ first, end }: Candidate, test: (at: number) => boolean): boolean {
  for (let at = first; at < end; at += 1) if (!test(at)) return false;
  return true;
}

/** Of the largest city of that name; -1 where there is none. */
export function population(view: View, { key }: Candidate): number {
  return view.gazetteer.cities.named(key)[0]?.population ?? -1;
}

/** A mark or small word inside a name. */
export function joins(view: View, at: number): boolean {
  return view.shapes[at] === Shape.Mark || PARTICLES.has(word(view, at));
}

export function common(view: View, at: number): boolean {
  return view.gazetteer.isCommonWord(word(view, at));
}

/** The kind its last word tells, for a candidate of several words. */
export function headOf(view: View, candidate: Candidate): ReturnType<typeof headKind> {
  return single(candidate) ? undefined : headKind(last(view, candidate), word(view, candidate.end - 2));
}

export function strongHead(view: View, candidate: Candidate): boolean {
  return !isWeakHead(last(view, candidate));
}

export function isBody(kind: ReturnType<typeof headKind>): boolean {
  return kind === "Agency" || kind === "Organization" || kind === "Outlet";
}

export function isPersonWord(view: View, at: number): boolean {
  const { people } = view.gazetteer;
  return people.isGiven(word(view, at)) || people.isSurname(word(view, at));
}

/** Whether somebody in the article has this surname behind a given name, an initial or Mr. and the like. */
export function isNamedInFull(view: View, surname: string): boolean {
  return namedInFull(view).has(surname);
}

const inFull = new WeakMap<View["tokens"], ReadonlySet<string>>();

/** The words behind a given name, an initial or Mr. and the like; found once for all names of an article. */
function namedInFull(view: View): ReadonlySet<string> {
  const known = inFull.get(view.tokens);
  if (known !== undefined) return known;
  const found = new Set(view.tokens.filter((_, at) => opensName(view, at - 1)).map(({ lower }) => lower));
  inFull.set(view.tokens, found);
  return found;
}

function opensName({ tokens, shapes, gazetteer }: View, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (shapes[at] === Shape.Initial || /^(?:mr|mrs|ms)\.?$/.test(lower)) return true;
  return shapes[at] === Shape.Capital && (gazetteer.people.isGiven(lower) || !gazetteer.isCommonWord(lower));
}
