import type { InCompanyRow, ProfilePlace } from "../resolution/profile-index.ts";
import type { MemberRow, RecordIndex } from "../resolution/record-index.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";
import { placeOf } from "./profile-table.ts";

const LISTED = "SELECT value FROM json_each(?1)";
/** The words of company of these articles' mentions, each with its profile and how many of the mentions. */
const GOING = `SELECT block, word.value AS company, member.profile, count(*) AS mentions
  FROM member JOIN profile ON profile.key = member.profile JOIN json_each(member.company) AS word
  WHERE article IN (${LISTED}) AND member.company IS NOT NULL GROUP BY 1, 2, 3`;

/** In whose company profiles are named, as a table; asked within a transaction. */
export function companyTable(sql: Prepared): Pick<RecordIndex, "inCompany" | "companyOf"> {
  return {
    inCompany: (asked) =>
      sql.rows<InCompanyRow>(
        `SELECT company.block, company.company, signature, entity FROM json_each(?1) AS asked
           CROSS JOIN company ON company.block = asked.value ->> 0 AND company.company = asked.value ->> 1
           JOIN profile ON profile.key = company.profile ORDER BY 1, 2, 3`,
        json(asked.map(({ block, company }) => [block, company])),
      ),
    companyOf: (profiles) => profiles.flatMap((one) => companyOf(sql, one)),
  };
}

function companyOf(sql: Prepared, { block, signature }: ProfilePlace): { block: string; company: string }[] {
  return sql.rows<{ block: string; company: string }>(
    `SELECT DISTINCT block, word.value AS company
     FROM profile JOIN member ON member.profile = profile.key JOIN json_each(member.company) AS word
     WHERE block = ?1 AND called = ?2 AND signature = ?3 ORDER BY company`,
    ...placeOf({ block, signature }),
  );
}

/** Counts the company of mentions that come; their profiles are there. */
export function joinCompany(sql: Prepared, rows: readonly MemberRow[]): void {
  sql.bulk(
    `INSERT INTO company (block, company, profile, mentions)
       SELECT value ->> 0, value ->> 3, (SELECT key FROM profile WHERE block = value ->> 0 AND called = value ->> 1 AND signature = value ->> 2), 1
       FROM json_each(?1) WHERE true
     ON CONFLICT DO UPDATE SET mentions = mentions + 1`,
    rows.flatMap(({ profile, company }) =>
      profile === null || company.length === 0 ? [] : company.map((word) => [...placeOf(profile), word]),
    ),
  );
}

/** Takes out the company of all mentions of these articles, which are still there. */
export function leaveCompany(sql: Prepared, articles: readonly string[]): void {
  sql.run(
    `UPDATE company SET mentions = company.mentions - going.mentions FROM (${GOING}) AS going
     WHERE company.block = going.block AND company.company = going.company AND company.profile = going.profile`,
    json(articles),
  );
  sql.run(
    `DELETE FROM company WHERE mentions = 0 AND (block, company, profile) IN (SELECT block, company, profile FROM (${GOING}))`,
    json(articles),
  );
}
