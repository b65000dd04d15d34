import type { NodeKind } from "../graph/model/kinds.ts";

/**
 * How each kind looks: one shape a kind, one hue a family (people blue, bodies green and violet, places amber,
 * media grey, what happened vermilion; after Okabe and Ito's palette for all eyes). The hues are custom properties
 * `--kind-…` in `styles/tokens.css`. Outlines are corner points from -1 to 1, x to the right, y down; none: a circle.
 */
export interface Mark {
  readonly one: string;
  readonly many: string;
  readonly outline: readonly number[];
  /** Evens out the areas of the shapes: a factor on the size. */
  readonly scale: number;
}

export const MARKS: Readonly<Record<NodeKind, Mark>> = {
  Event: { one: "Event", many: "Events", outline: [0, -1, 1, 0, 0, 1, -1, 0], scale: 1.2 },
  Official: { one: "Official", many: "Officials", outline: [], scale: 1 },
  Person: { one: "Person", many: "People", outline: [0, -0.95, 1, 0.8, -1, 0.8], scale: 1.1 },
  Agency: { one: "Agency", many: "Agencies", outline: [-0.86, -0.86, 0.86, -0.86, 0.86, 0.86, -0.86, 0.86], scale: 1 },
  Organization: {
    one: "Organization",
    many: "Organizations",
    outline: [-0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87, -1, 0],
    scale: 1.06,
  },
  Outlet: {
    one: "News outlet",
    many: "News outlets",
    outline: [-0.55, -0.75, 1, -0.75, 0.55, 0.75, -1, 0.75],
    scale: 1.1,
  },
  City: {
    one: "City",
    many: "Cities",
    outline: [0, -1, 0.95, -0.31, 0.59, 0.81, -0.59, 0.81, -0.95, -0.31],
    scale: 1.06,
  },
  Region: {
    one: "Region",
    many: "Regions",
    outline: [-0.4, -0.95, 0.4, -0.95, 0.95, -0.4, 0.95, 0.4, 0.4, 0.95, -0.4, 0.95, -0.95, 0.4, -0.95, -0.4],
    scale: 1,
  },
  Site: { one: "Site", many: "Sites", outline: [-1, -0.8, 1, -0.8, 0, 0.95], scale: 1.1 },
  Statement: {
    one: "Statement",
    many: "Statements",
    outline: [-1, -0.75, 1, -0.75, 1, 0.4, -0.1, 0.4, -0.55, 0.95, -0.55, 0.4, -1, 0.4],
    scale: 1.1,
  },
  Article: {
    one: "Article",
    many: "Articles",
    outline: [-0.75, -0.95, 0.2, -0.95, 0.75, -0.4, 0.75, 0.95, -0.75, 0.95],
    scale: 1,
  },
  Mention: { one: "Mention", many: "Mentions", outline: [-0.9, -0.4, 0.9, -0.4, 0.9, 0.4, -0.9, 0.4], scale: 1 },
};

/** Kinds in the order of the legend. */
export const LEGEND: readonly NodeKind[] = [
  "Event",
  "Official",
  "Person",
  "Agency",
  "Organization",
  "City",
  "Region",
  "Site",
  "Outlet",
  "Statement",
];

/**
 * Parties that have a tone of their own; every other has the neutral one and its initial. The letter says the same
 * as the tone. **Source:** the customary colours of the press in the United States since 2000.
 */
const PARTY_TONES: readonly (readonly [word: string, tone: PartyTone])[] = [
  ["democrat", "democratic"],
  ["republican", "republican"],
];

export type PartyTone = "democratic" | "republican" | "other";

export interface PartySign {
  readonly letter: string;
  readonly tone: PartyTone;
}

export function partySign(party: string): PartySign {
  const tone = PARTY_TONES.find(([word]) => party.toLowerCase().includes(word))?.[1] ?? "other";
  return { letter: party.slice(0, 1).toUpperCase(), tone };
}

/** Levels of government by the letter of their badge. */
export const LEVEL_LETTERS = { federal: "F", state: "S", local: "L" } as const;
