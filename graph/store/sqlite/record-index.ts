import type { Decision } from "../../model/decisions.ts";
import { extractedSchema } from "../../model/extracted.ts";
import type { Doubt } from "../../resolve/doubts.ts";
import type { Verdict } from "../../resolve/ledger/fold.ts";
import type { MemberRow, ProfileRow, RecordIndex } from "../resolution/record-index.ts";
import { eventIndex } from "./event-index.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";
import { readNodes } from "./read-graph.ts";
import { standingRows } from "./standing.ts";
import { utteranceIndex } from "./utterance-index.ts";
import { applyArticles, removeArticle } from "./write.ts";

/** The index as tables; asked within a transaction. */
export function recordIndex(sql: Prepared): RecordIndex {
  return {
    members: (articles) => members(sql, articles),
    replaceMembers: (articles, rows) => {
      dropMembers(sql, articles);
      putMembers(sql, rows);
    },
    profiles: (blocks) =>
      sql.rows<ProfileRow>(`${PROFILES} WHERE block IN (${LISTED}) ORDER BY block, signature`, json(blocks)),
    profilesOf: (entities) =>
      sql.rows<ProfileRow>(`${PROFILES} WHERE entity IN (${LISTED}) ORDER BY block, signature`, json(entities)),
    blocksOf: (names) =>
      texts(sql, `SELECT DISTINCT block AS text FROM profile WHERE name IN (${LISTED})`, json(names)),
    tie: (rows) => {
      sql.bulk(
        `UPDATE profile SET entity = value ->> 2, rule = value ->> 3
         FROM json_each(?1) WHERE block = value ->> 0 AND signature = value ->> 1`,
        rows.map(({ block, signature, entity, rule }) => [block, signature, entity, rule]),
      );
    },
    holders: (profiles) => [
      ...new Set(profiles.flatMap(({ block, signature }) => texts(sql, HOLDERS, block, signature))),
    ],
    speakers: (entities) => [...new Set(SPEAKERS.flatMap((select) => texts(sql, select, json(entities))))],
    standing: (ids) => standingRows(sql, ids),
    ...doubtTable(sql),
    ...ledgerTables(sql),
    ...eventIndex(sql),
    ...utteranceIndex(sql),
    briefs: (ids) => readNodes(sql, ids).map(({ id, kind, name }) => ({ id, kind, name })),
    records: (articles) =>
      texts(sql, `SELECT record AS text FROM article WHERE id IN (${LISTED}) ORDER BY id`, json(articles)).map(
        (record) => extractedSchema.parse(JSON.parse(record)),
      ),
    apply: (contributions) => {
      applyArticles(sql, contributions);
    },
    remove: (article) => removeArticle(sql, article),
  };
}

const LISTED = "SELECT value FROM json_each(?1)";
const PROFILES = "SELECT block, signature, name, holders, entity, rule FROM profile";
const HOLDERS = `SELECT DISTINCT member.article AS text FROM profile JOIN member ON member.profile = profile.key
  WHERE block = ?1 AND signature = ?2`;
const SPEAKERS = [
  `SELECT DISTINCT member.article AS text FROM profile JOIN member ON member.profile = profile.key WHERE entity IN (${LISTED})`,
  `SELECT DISTINCT article AS text FROM member WHERE own IN (${LISTED})`,
];

function texts(sql: Prepared, select: string, ...parameters: readonly unknown[]): string[] {
  return sql.rows<{ text: string }>(select, ...parameters).map(({ text }) => text);
}

function doubtTable(sql: Prepared): Pick<RecordIndex, "doubts" | "replaceDoubts"> {
  return {
    doubts: (limit, offset) =>
      sql
        .rows<Omit<Doubt, "reasons"> & { reasons: string }>(
          "SELECT a, b, score, reasons FROM doubt ORDER BY score DESC, a, b, block LIMIT ? OFFSET ?",
          limit,
          offset,
        )
        .map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as Doubt["reasons"] })),
    replaceDoubts: (blocks, rows) => {
      sql.run(`DELETE FROM doubt WHERE block IN (${LISTED})`, json(blocks));
      sql.bulk(
        `INSERT INTO doubt (block, a, b, score, reasons)
           SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1)`,
        rows.map(({ block, a, b, score, reasons }) => [block, a, b, score, JSON.stringify(reasons)]),
      );
    },
  };
}

function ledgerTables(
  sql: Prepared,
): Pick<RecordIndex, "ledger" | "putDecision" | "dropDecision" | "verdicts" | "putVerdicts"> {
  return {
    ledger: () =>
      texts(sql, "SELECT record AS text FROM decision ORDER BY at, id").map((record) => JSON.parse(record) as Decision),
    putDecision: (decision) => {
      const { at, id } = decision;
      sql.run("INSERT INTO decision (at, id, record) VALUES (?, ?, ?)", at, id, JSON.stringify(decision));
    },
    dropDecision: (id) => {
      sql.run("DELETE FROM decision WHERE id = ?", id);
    },
    verdicts: () =>
      sql
        .rows<{ subject: string; record: string }>("SELECT subject, record FROM verdict ORDER BY subject")
        .map(({ subject, record }) => [subject, JSON.parse(record) as Verdict] as const),
    putVerdicts: (put, drop) => {
      sql.run(`DELETE FROM verdict WHERE subject IN (${LISTED})`, json(drop));
      sql.bulk(
        "INSERT OR REPLACE INTO verdict (subject, record) SELECT value ->> 0, value ->> 1 FROM json_each(?1)",
        put.map(([subject, verdict]) => [subject, JSON.stringify(verdict)]),
      );
    },
  };
}

interface JoinedRow {
  readonly article: string;
  readonly mention: string;
  readonly witness: number;
  readonly own: string | null;
  readonly block: string | null;
  readonly signature: string;
  readonly name: string;
  readonly entity: string | null;
  readonly rule: string;
}

function members(sql: Prepared, articles: readonly string[]): MemberRow[] {
  const rows = sql.rows<JoinedRow>(
    `SELECT article, mention, witness, own, block, signature, name, entity, rule
     FROM member LEFT JOIN profile ON profile.key = member.profile WHERE article IN (${LISTED}) ORDER BY article, mention, witness`,
    json(articles),
  );
  return rows.map(({ article, mention, witness, own, block, ...profile }) => ({
    article,
    mention,
    own,
    isWitness: witness === 1,
    profile: block === null ? null : { block, ...profile },
  }));
}

function dropMembers(sql: Prepared, articles: readonly string[]): void {
  const held = `SELECT profile, count(*) AS held FROM member WHERE article IN (${LISTED}) AND profile IS NOT NULL GROUP BY profile`;
  const keys = sql.rows<{ profile: number }>(held, json(articles)).map(({ profile }) => profile);
  sql.run(
    `UPDATE profile SET holders = holders - gone.held FROM (${held}) AS gone WHERE gone.profile = profile.key`,
    json(articles),
  );
  sql.run(`DELETE FROM member WHERE article IN (${LISTED})`, json(articles));
  sql.bulk(`DELETE FROM profile WHERE key IN (${LISTED}) AND holders = 0`, keys);
}

function putMembers(sql: Prepared, rows: readonly MemberRow[]): void {
  sql.bulk(
    `INSERT INTO profile (block, signature, name, holders, entity, rule)
       SELECT value ->> 0, value ->> 1, value ->> 2, 1, value ->> 3, value ->> 4 FROM json_each(?1) WHERE true
     ON CONFLICT DO UPDATE SET holders = holders + 1`,
    rows.flatMap(({ profile }) =>
      profile === null ? [] : [[profile.block, profile.signature, profile.name, profile.entity, profile.rule]],
    ),
  );
  sql.bulk(
    `INSERT INTO member (article, mention, witness, own, profile)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3,
         (SELECT key FROM profile WHERE block = value ->> 4 AND signature = value ->> 5)
       FROM json_each(?1)`,
    rows.map(({ article, mention, isWitness, own, profile }) => [
      article,
      mention,
      isWitness ? 1 : 0,
      own,
      profile?.block ?? null,
      profile?.signature ?? null,
    ]),
  );
}
