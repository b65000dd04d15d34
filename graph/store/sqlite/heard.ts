import type { Heard } from "../store.ts";
import { json } from "./json.ts";
import { since, until } from "./rows.ts";
import { UNDATED } from "./schema.ts";

/** How statements that are asked for are told from others: a part of a query, and the values of its parameters. */
interface Asked {
  /** Comes before the query: `said` with these statements alone. Empty where the table itself holds them. */
  readonly counted: string;
  /** What holds for a row of `voice` that is counted. */
  readonly isCounted: string;
  readonly values: readonly unknown[];
}

/** All speech is counted as it is written; anything else when it is asked for. `at` is the number of its first parameter. */
export function asked({ act = ["speech"], from, to }: Heard, at: number): Asked {
  if (act.join() === "speech" && from === undefined && to === undefined) {
    return { counted: "", isCounted: "act = 'speech'", values: [] };
  }
  const [acts, first, last] = [`?${at}`, `?${at + 1}`, `?${at + 2}`];
  const days = `(${first} IS NULL AND ${last} IS NULL OR said <> '${UNDATED}' AND ${since("said", first)} AND ${until("said", last)})`;
  const isAsked = `act IN (SELECT value FROM json_each(${acts})) AND ${days}`;
  const counted = `WITH said AS MATERIALIZED (
    SELECT speaker, topic, count(*) AS statements, sum(polarity = 'positive') AS positive, sum(polarity = 'negative') AS negative
    FROM (SELECT id, said, polarity, act FROM statement WHERE ${isAsked}) AS one JOIN voice ON voice.statement = one.id
    WHERE speaker <> '' AND topic <> '' AND speaker <> topic GROUP BY speaker, topic)`;
  return {
    counted,
    isCounted: `statement IN (SELECT id FROM statement WHERE ${isAsked})`,
    values: [json(act), from ?? null, to ?? null],
  };
}
