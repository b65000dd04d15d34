/** What two names, or two events, are held against one another by, in the order in which it is shown. */
export const FACTS = [
  ...(["name", "kind", "day", "reported", "place", "people", "count", "status", "named"] as const),
  ...(["list", "office", "party", "body", "town", "state", "near"] as const),
] as const;

export type FactName = (typeof FACTS)[number];
