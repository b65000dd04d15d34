import type { EntityKind } from "../../../../graph/model/kinds.ts";

export function isPersonKind(kind: EntityKind): boolean {
  return kind === "Official" || kind === "Person";
}

export function isBodyKind(kind: EntityKind): boolean {
  return kind === "Agency" || kind === "Organization" || kind === "Outlet";
}
