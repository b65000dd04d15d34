import type { Properties, PropertyValue } from "../model/claims.ts";

/** Properties with their keys in order, so that both stores write the same bytes. */
export function inOrder(properties: Properties): Record<string, PropertyValue> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
