/** The two ends of a folded SAID edge, whose id is `said:<speaker>><topic>`; undefined for any other id. */
export interface Said {
  readonly speaker: string;
  readonly topic: string;
}

export function readSaid(edge: string): Said | undefined {
  const parts = /^said:([^>]+)>(.+)$/.exec(edge);
  return parts?.[1] && parts[2] ? { speaker: parts[1], topic: parts[2] } : undefined;
}

export function saidId({ speaker, topic }: Said): string {
  return `said:${speaker}>${topic}`;
}
