import type { EntityKind } from "../../../../graph/model/kinds.ts";

export function isPersonKind(kind: EntityKind): boolean {
  return kind === "Official" || kind === "Person";
}

export function isBodyKind(kind: EntityKind): boolean {
  return kind === "Agency" || kind === "Organization" || kind === "Outlet";
}

/** Nouns for a man or a woman, relatives included. */
export const MAN = /^(?:man|gentleman|father|boy|husband|son|brother)$/;
export const WOMAN = /^(?:woman|lady|mother|girl|wife|daughter|sister)$/;
