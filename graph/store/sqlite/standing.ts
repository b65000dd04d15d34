import type { StandingRow } from "../resolution/record-index.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";

/** What answers to an id, the best first: the entity of that id, one that bears it as a name, a mention's own id, a mention. */
const ANSWERS = [
  `SELECT value AS id, value AS entity FROM json_each(?1) WHERE value IN (SELECT entity FROM profile WHERE entity = value)`,
  `SELECT name AS id, min(entity) AS entity FROM profile
   WHERE name IN (SELECT value FROM json_each(?1)) AND entity IS NOT NULL GROUP BY name`,
  `SELECT own AS id, coalesce(entity, own) AS entity FROM member LEFT JOIN profile ON profile.key = member.profile
   WHERE own IN (SELECT value FROM json_each(?1)) AND witness = 0`,
  `SELECT value AS id, coalesce(entity, own) AS entity
   FROM json_each(?1) JOIN member ON article = substr(value, 9, instr(substr(value, 9), ':') - 1)
     AND mention = substr(value, 9 + instr(substr(value, 9), ':')) AND witness = 0
     LEFT JOIN profile ON profile.key = member.profile
   WHERE value LIKE 'mention:%'`,
] as const;

/** The entities that answer to these ids; an id that nothing answers to has no row. */
export function standingRows(sql: Prepared, ids: readonly string[]): StandingRow[] {
  const known = new Map<string, string>();
  for (const select of ANSWERS)
    for (const { id, entity } of sql.rows<StandingRow>(select, json(ids))) if (!known.has(id)) known.set(id, entity);
  return [...known].map(([id, entity]) => ({ id, entity }));
}
