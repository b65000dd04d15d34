import { foundBy, NOTHING } from "../../resolve/blocks/block-part.ts";
import { calledOf } from "../../resolve/blocks/comparable.ts";
import { AROUND_MENTIONS, profileOf } from "../../resolve/blocks/signature.ts";
import { BY_COMPANY } from "../../resolve/blocks/surname-company.ts";
import { KNOWN_TO_ALL, UNREAD } from "../../resolve/blocks/surnames.ts";
import {
  AROUND_TOLD,
  type BearerRow,
  type FoundRow,
  type ProfilePlace,
  type ProfileRow,
} from "../resolution/profile-index.ts";
import type { MemberRow, RecordIndex } from "../resolution/record-index.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";

type HeldProfile = NonNullable<MemberRow["profile"]>;

const LISTED = "SELECT value FROM json_each(?1)";
const TOLD = "block, signature, name, holders, entity, rule";

/** So many surroundings of a profile, read from an index alone. */
function around(most: number): string {
  return `(SELECT group_concat(around, char(10)) FROM
    (SELECT around FROM member WHERE member.profile = profile.key AND around IS NOT NULL ORDER BY article, mention LIMIT ${most})) AS around`;
}

const CALLED = `SELECT ${TOLD}, ${around(AROUND_MENTIONS)} FROM json_each(?1) AS asked
    CROSS JOIN profile ON block = asked.value ->> 0 AND called = asked.value ->> 1
  WHERE name <> '' ORDER BY block, signature`;
const ALONE = `SELECT DISTINCT profile.block, signature, name, holders, profile.entity, rule FROM json_each(?1) AS asked
    CROSS JOIN trait ON trait.block = asked.value ->> 0 AND named = 0 AND trait = asked.value ->> 1
    JOIN profile ON profile.key = trait.profile ORDER BY profile.block, signature`;
/** Surnames alone that show nothing, of which this is so; found without those of their block of which it is not. */
function silent(isSo: string): string {
  return `SELECT block, signature, name, holders, profile.entity, rule FROM json_each(?1) AS asked CROSS JOIN profile
    ON block = asked.value ->> 0 AND called = '' AND name = '' AND ${isSo}
  WHERE EXISTS (SELECT 1 FROM trait WHERE trait.block = profile.block AND named = 0 AND trait = ?2 AND trait.profile = profile.key)`;
}

/** Those never looked at; of those known to all, or to nobody, whoever is another than who is known now; and those found by their company if there is one. */
const SILENT = [
  "rule = ?3",
  "rule = ?4 AND profile.entity IS NULL AND asked.value ->> 1 IS NOT NULL",
  "rule = ?4 AND profile.entity < asked.value ->> 1",
  "rule = ?4 AND profile.entity > coalesce(asked.value ->> 1, '')",
  "rule = ?5 AND asked.value ->> 1 IS NOT NULL",
]
  .map(silent)
  .join(" UNION ALL ");
const FOUND = `SELECT ${TOLD}, ${around(AROUND_TOLD)} FROM profile WHERE entity IN (${LISTED}) ORDER BY block, signature`;

type Questions =
  | "bearers"
  | "profilesCalled"
  | "surnamesShowing"
  | "silentUnlike"
  | "bearersShowing"
  | "profilesOf"
  | "profilesNamed"
  | "tie";

/** Profiles as a table, and what finds them; asked within a transaction. */
export function profileTable(sql: Prepared): Pick<RecordIndex, Questions> {
  return {
    bearers: (blocks) =>
      sql.rows<BearerRow>(
        `SELECT block, called, entity, sum(holders) AS holders FROM profile
         WHERE block IN (${LISTED}) AND name <> '' GROUP BY block, called, entity`,
        json(blocks),
      ),
    profilesCalled: (asked) => sql.rows<ProfileRow>(CALLED, json(asked.map(({ block, called }) => [block, called]))),
    surnamesShowing: (asked) => sql.rows<ProfileRow>(ALONE, json(asked.map(({ block, trait }) => [block, trait]))),
    silentUnlike: (asked) =>
      sql.rows<ProfileRow>(
        `${SILENT} ORDER BY block, signature`,
        json(asked.map(({ block, entity }) => [block, entity])),
        ...[NOTHING, UNREAD, KNOWN_TO_ALL, BY_COMPANY],
      ),
    bearersShowing: (asked) =>
      sql.rows<FoundRow>(
        `SELECT DISTINCT trait.block, trait, called, profile.entity FROM json_each(?1) AS asked CROSS JOIN trait
           ON trait.block = asked.value ->> 0 AND named = 1 AND trait = asked.value ->> 1 JOIN profile ON profile.key = trait.profile`,
        json(asked.map(({ block, trait }) => [block, trait])),
      ),
    profilesOf: (entities) => sql.rows<ProfileRow>(FOUND, json(entities)),
    profilesNamed: (names) =>
      sql.rows<ProfilePlace>(`SELECT block, signature FROM profile WHERE name IN (${LISTED})`, json(names)),
    tie: (rows) => {
      sql.bulk(
        `UPDATE profile SET entity = value ->> 3, rule = value ->> 4
         FROM json_each(?1) WHERE block = value ->> 0 AND called = value ->> 1 AND signature = value ->> 2`,
        rows.map(({ entity, rule, ...place }) => [...placeOf(place), entity, rule]),
      );
    },
  };
}

/** The key of a profile. */
export function placeOf({
  block,
  signature,
}: ProfilePlace): readonly [block: string, called: string, signature: string] {
  return [block, calledOf(profileOf(block, signature)).join(" "), signature];
}

/** Counts one mention more for each of these. */
export function holdProfiles(sql: Prepared, held: readonly HeldProfile[]): void {
  sql.bulk(
    `INSERT INTO profile (block, called, signature, key, name, holders, entity, rule)
       SELECT value ->> 0, value ->> 1, value ->> 2, (SELECT coalesce(max(key), 0) FROM profile) + row_number() OVER (),
         value ->> 3, 1, value ->> 4, value ->> 5 FROM json_each(?1) WHERE true
     ON CONFLICT DO UPDATE SET holders = holders + 1`,
    held.map((one) => [...placeOf(one), one.name, one.entity, one.rule]),
  );
  sql.bulk(
    `INSERT OR IGNORE INTO trait (block, named, trait, profile)
       SELECT value ->> 0, value ->> 3, value ->> 4,
         (SELECT key FROM profile WHERE block = value ->> 0 AND called = value ->> 1 AND signature = value ->> 2) FROM json_each(?1)`,
    held.flatMap((one) => traitsIn(one).map((trait) => [...placeOf(one), one.name === "" ? 0 : 1, trait])),
  );
}

/** Takes out profiles that no mention holds any more. */
export function dropUnheld(sql: Prepared, keys: readonly number[]): void {
  const unheld = `FROM profile WHERE key IN (${LISTED}) AND holders = 0`;
  const gone = sql.rows<ProfilePlace & { key: number; name: string }>(
    `SELECT block, signature, key, name ${unheld}`,
    json(keys),
  );
  if (gone.length === 0) return;
  sql.bulk(
    `DELETE FROM trait WHERE (block, named, trait, profile) IN
       (SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1))`,
    gone.flatMap((one) => traitsIn(one).map((trait) => [one.block, one.name === "" ? 0 : 1, trait, one.key])),
  );
  sql.run(`DELETE ${unheld}`, json(gone.map(({ key }) => key)));
}

function traitsIn({ block, signature }: ProfilePlace): readonly string[] {
  return foundBy(profileOf(block, signature));
}
