import type { Subgraph, Voices } from "../api/views.ts";
import type { Adjacency } from "./adjacency.ts";
import { subgraphOf, type SubgraphRows } from "./neighbourhood.ts";
import type { Heard } from "./store.ts";

/** Events on the first screen at most: more than a reader can hold in mind. */
const EVENTS = 6;
/** The share of the first screen kept for bodies and places that tie the speakers together. */
const TIES = 0.25;

/**
 * What a first screen shows: the events with most voices, who spoke about them, and the bodies and places that tie most of
 * these together; where nobody speaks of an event, who and what most articles name. At most `limit` nodes; the same record
 * always gives the same picture.
 */
export async function overviewOf(
  voices: Voices,
  adjacency: Adjacency,
  rows: SubgraphRows,
  { limit, heard }: { readonly limit: number; readonly heard: Heard },
): Promise<Subgraph> {
  const events = mostVoices(voices).slice(0, Math.min(EVENTS, Math.ceil(limit / 4)));
  if (events.length === 0) return subgraphOf(rows, await rows.best(limit), { heard });
  const speaking = new Set(voices.cells.filter((cell) => events.includes(cell.event)).map((cell) => cell.speaker));
  const speakers = voices.speakers
    .map((speaker) => speaker.id)
    .filter((id) => speaking.has(id))
    .slice(0, Math.max(0, Math.floor(limit * (1 - TIES)) - events.length));
  const shown = [...events, ...speakers];
  const ties = await commonTies(adjacency, shown);
  return subgraphOf(rows, [...shown, ...ties.slice(0, Math.max(0, limit - shown.length))], { heard });
}

/** Events by how many people speak of them, then by how often, then by id. */
function mostVoices({ events, cells }: Voices): string[] {
  const speakers = new Map<string, number>();
  for (const { event } of cells) speakers.set(event, (speakers.get(event) ?? 0) + 1);
  const count = (id: string) => speakers.get(id) ?? 0;
  return [...events]
    .sort((a, b) => count(b.id) - count(a.id) || b.statements - a.statements || (a.id < b.id ? -1 : 1))
    .map((event) => event.id);
}

/** Bodies and places around these nodes, those with most ties to them first, then by id. */
async function commonTies(adjacency: Adjacency, shown: readonly string[]): Promise<string[]> {
  const inside = new Set(shown);
  const ties = new Map<string, number>();
  for (const { from, to } of await adjacency(shown, ["HOLDS", "MEMBER_OF", "IN", "INVOLVES"])) {
    for (const id of [from, to]) if (!inside.has(id)) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  return [...ties].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}
