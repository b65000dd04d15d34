import type { MemberRow, RecordIndex } from "../resolution/record-index.ts";
import { joinCompany, leaveCompany } from "./company-table.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";
import { dropUnheld, holdProfiles, placeOf } from "./profile-table.ts";

const LISTED = "SELECT value FROM json_each(?1)";
const HOLDING = "SELECT DISTINCT member.article FROM profile JOIN member ON member.profile = profile.key";
const HOLDERS = `${HOLDING} WHERE block = ?1 AND called = ?2 AND signature = ?3`;
const SPEAKERS = [
  `${HOLDING} WHERE entity IN (${LISTED})`,
  `SELECT DISTINCT article FROM member WHERE own IN (${LISTED})`,
];

/** The mentions that hold profiles, as a table; asked within a transaction. */
export function memberTable(sql: Prepared): Pick<RecordIndex, "members" | "replaceMembers" | "holders" | "speakers"> {
  const articles = (select: string, ...parameters: readonly unknown[]) =>
    sql.rows<{ article: string }>(select, ...parameters).map(({ article }) => article);
  return {
    members: (ids) => members(sql, ids),
    replaceMembers: (ids, rows) => {
      dropMembers(sql, ids);
      putMembers(sql, rows);
    },
    holders: (profiles) => [...new Set(profiles.flatMap((one) => articles(HOLDERS, ...placeOf(one))))],
    speakers: (entities) => [...new Set(SPEAKERS.flatMap((select) => articles(select, json(entities))))],
  };
}

interface JoinedRow {
  readonly article: string;
  readonly mention: string;
  readonly witness: number;
  readonly own: string | null;
  readonly around: string | null;
  readonly company: string | null;
  readonly block: string | null;
  readonly signature: string;
  readonly name: string;
  readonly entity: string | null;
  readonly rule: string;
}

function members(sql: Prepared, articles: readonly string[]): MemberRow[] {
  const rows = sql.rows<JoinedRow>(
    `SELECT article, mention, witness, own, around, company, block, signature, name, entity, rule
     FROM member LEFT JOIN profile ON profile.key = member.profile WHERE article IN (${LISTED}) ORDER BY article, mention, witness`,
    json(articles),
  );
  return rows.map(({ article, mention, witness, own, around, company, block, ...profile }) => ({
    article,
    mention,
    own,
    around,
    company: company === null ? [] : (JSON.parse(company) as string[]),
    isWitness: witness === 1,
    profile: block === null ? null : { block, ...profile },
  }));
}

function dropMembers(sql: Prepared, articles: readonly string[]): void {
  leaveCompany(sql, articles);
  const held = `SELECT profile, count(*) AS held FROM member WHERE article IN (${LISTED}) AND profile IS NOT NULL GROUP BY profile`;
  const keys = sql.rows<{ profile: number }>(held, json(articles)).map(({ profile }) => profile);
  sql.run(
    `UPDATE profile SET holders = holders - gone.held FROM (${held}) AS gone WHERE gone.profile = profile.key`,
    json(articles),
  );
  sql.run(`DELETE FROM member WHERE article IN (${LISTED})`, json(articles));
  dropUnheld(sql, keys);
}

function putMembers(sql: Prepared, rows: readonly MemberRow[]): void {
  holdProfiles(
    sql,
    rows.flatMap(({ profile }) => profile ?? []),
  );
  sql.bulk(
    `INSERT INTO member (article, mention, witness, own, around, company, profile)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
         (SELECT key FROM profile WHERE block = value ->> 6 AND called = value ->> 7 AND signature = value ->> 8)
       FROM json_each(?1)`,
    rows.map(({ article, mention, isWitness, own, around, company, profile }) => [
      ...[article, mention, isWitness ? 1 : 0, own, around, company.length === 0 ? null : JSON.stringify(company)],
      ...(profile === null ? [null, null, null] : placeOf(profile)),
    ]),
  );
  joinCompany(sql, rows);
}
