import type { Contribution } from "../../model/claims.ts";
import { voicesOf, type Voice } from "../voices-of.ts";
import type { Prepared } from "./prepared.ts";
import { UNDATED } from "./schema.ts";

/** Writes the statements of an article and who said them about what; their nodes are stored already. */
export function addVoices(sql: Prepared, { article, nodes, edges }: Contribution): void {
  const voices = voicesOf(nodes, edges);
  const statements = [...new Map(voices.map((voice) => [voice.statement, voice])).values()];
  sql.bulk(
    `INSERT INTO statement (key, id, article, said, start, act, polarity)
       SELECT node.key, node.id, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
       FROM json_each(?1) JOIN node ON node.id = value ->> 0`,
    statements.map(({ statement, said, start, act, polarity }) => [
      statement,
      article.id,
      said ?? UNDATED,
      start,
      act,
      polarity,
    ]),
  );
  sql.bulk(
    `INSERT INTO voice (speaker, topic, act, statement)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1)`,
    voices.map(({ speaker, topic, act, statement }) => [speaker, topic, act, statement]),
  );
  count(sql, voices, 1);
}

/** Takes an article's statements out of the lists and counts. */
export function dropVoices(sql: Prepared, article: string): void {
  const voices = sql.rows<Pick<Voice, "speaker" | "topic" | "act" | "statement" | "polarity">>(
    `SELECT voice.speaker, voice.topic, voice.act, voice.statement, statement.polarity
     FROM statement JOIN voice ON voice.statement = statement.id WHERE statement.article = ?`,
    article,
  );
  count(sql, voices, -1);
  sql.run("DELETE FROM voice WHERE statement IN (SELECT id FROM statement WHERE article = ?)", article);
  sql.run("DELETE FROM statement WHERE article = ?", article);
}

/** Adds (1) or takes back (-1) speech from the counts of folded edges. */
function count(
  sql: Prepared,
  voices: readonly Pick<Voice, "speaker" | "topic" | "act" | "polarity">[],
  by: 1 | -1,
): void {
  const speech = voices.filter(({ act, speaker, topic }) => {
    return act === "speech" && speaker !== "" && topic !== "" && speaker !== topic;
  });
  sql.bulk(
    `INSERT INTO said (speaker, topic, statements, positive, negative)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1) WHERE true
     ON CONFLICT DO UPDATE SET statements = statements + excluded.statements,
       positive = positive + excluded.positive, negative = negative + excluded.negative`,
    speech.map(({ speaker, topic, polarity }) => [
      speaker,
      topic,
      by,
      polarity === "positive" ? by : 0,
      polarity === "negative" ? by : 0,
    ]),
  );
  if (by < 0) {
    sql.bulk(`DELETE FROM said WHERE statements = 0 AND speaker IN (SELECT value FROM json_each(?1))`, [
      ...new Set(speech.map(({ speaker }) => speaker)),
    ]);
  }
}
