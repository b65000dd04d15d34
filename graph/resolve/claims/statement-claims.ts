import type { ExtractedArticle, Statement } from "../../model/extracted.ts";
import { isEntityKind } from "../../model/kinds.ts";
import { articleId, statementId } from "../../model/ids.ts";
import { cut } from "../../model/spans.ts";
import { attributionIn } from "./attribution.ts";
import { type ClaimSet, evidenceOf, type Values } from "./claim-set.ts";
import type { EntityKeys } from "../keys.ts";

/** Stands between the pieces of one utterance. */
const ELLIPSIS = " … ";

/**
 * Every statement, who said it, what it is about, and the statement it is told in. Of a statement that is a copy (`copies` gives the id of
 * the first) only that the article carries it, with its own words and their place: it was said once. The record shows what was said
 * without the "that" before it.
 */
export function claimStatements(
  claims: ClaimSet,
  article: ExtractedArticle,
  keys: EntityKeys,
  events: EntityKeys,
  copies: ReadonlyMap<string, string>,
): void {
  const statements = article.statements.map((one) => ({ ...one, content: wordsSaid(article.text, one) }));
  const own = statements.filter(({ id }) => !copies.has(id));
  for (const statement of own) claimStatement(claims, article, statement);
  for (const statement of statements) {
    const first = copies.get(statement.id);
    if (first !== undefined) claimCopy(claims, article, statement, first);
  }
  for (const statement of own) {
    claimSpeakers(claims, article, statement, keys);
    claimTopics(claims, article, statement, keys, events);
    claimOuter(claims, article, statement, copies);
  }
}

/** What a statement says, from behind its "that" on, and behind a comma there: "that, if elected, he will". */
function wordsSaid(text: string, { content, complementizer }: Statement): Statement["content"] {
  const [first, ...rest] = content;
  if (first === undefined || complementizer === null) return content;
  const opening = cut(text, [complementizer[1], first[1]]).search(/[^\s,]/u);
  return opening < 0 ? content : [[complementizer[1] + opening, first[1]], ...rest];
}

function claimStatement(claims: ClaimSet, article: ExtractedArticle, statement: Statement): void {
  const id = statementId(article.id, statement.id);
  const text = textOf(article, statement);
  const evidence = evidenceOf(statement.content, statement);
  claims.addNode(id, "Statement", text, { text, ...statementValues(article, statement) }, evidence);
  claimContainer(claims, article, statement, id);
}

function claimCopy(claims: ClaimSet, article: ExtractedArticle, statement: Statement, first: string): void {
  claims.addProof(first, "Statement", evidenceOf(statement.content, statement));
  claimContainer(claims, article, statement, first, { text: textOf(article, statement), content: statement.content });
}

function claimContainer(
  claims: ClaimSet,
  article: ExtractedArticle,
  statement: Statement,
  to: string,
  values: Values = {},
): void {
  const evidence = evidenceOf([...statement.content, statement.cue, statement.speaker], statement);
  claims.addEdge({ type: "CONTAINS", from: articleId(article.id), to, values, evidence });
}

function textOf({ text }: ExtractedArticle, { content }: Statement): string {
  return content.map((piece) => cut(text, piece)).join(ELLIPSIS);
}

/**
 * `cueSpan` and `speakerSpan` are lists of one span, so that every span property reads alike. Words whose day the text does not
 * tell were said by the day their article appeared.
 */
function statementValues(article: ExtractedArticle, statement: Statement): Values {
  const { kind, act, factuality, medium, polarity, saidDate, depth, content, cue, speaker } = statement;
  const { speakerName, rule, confidence } = statement;
  return {
    kind,
    act,
    factuality,
    medium,
    polarity,
    saidDate: saidDate ?? article.publishedDate,
    depth,
    content,
    speakerName,
    rule,
    confidence,
    cue: cue && cut(article.text, cue),
    attribution: attributionIn(article.text, statement),
    cueSpan: cue && [cue],
    speakerSpan: speaker && [speaker],
  };
}

function claimSpeakers(claims: ClaimSet, article: ExtractedArticle, statement: Statement, keys: EntityKeys): void {
  const to = statementId(article.id, statement.id);
  const evidence = evidenceOf([statement.speaker, statement.cue, ...statement.content.slice(0, 1)], statement);
  for (const speaker of [statement.speakerMention, ...statement.otherSpeakers]) {
    const from = speaker === null ? undefined : keys.get(speaker)?.id;
    if (from !== undefined) claims.addEdge({ type: "SAID", from, to, evidence });
  }
}

function claimTopics(
  claims: ClaimSet,
  article: ExtractedArticle,
  statement: Statement,
  keys: EntityKeys,
  events: EntityKeys,
): void {
  const { polarity } = statement;
  for (const topic of statement.about) {
    const to = events.get(topic)?.id ?? keys.get(topic)?.id;
    if (to === undefined) continue;
    claims.addEdge({
      type: "ABOUT",
      from: statementId(article.id, statement.id),
      to,
      values: { role: isTarget(article, topic, polarity) ? "target" : "topic", polarity },
      evidence: evidenceOf(statement.content, statement),
    });
  }
}

/** Praise and blame have a target: a person or body that the words name. */
function isTarget(article: ExtractedArticle, topic: string, polarity: Statement["polarity"]): boolean {
  const kind = article.mentions.find(({ id }) => id === topic)?.kind;
  const place = kind === "City" || kind === "Region" || kind === "Site";
  return polarity !== "neutral" && kind !== undefined && isEntityKind(kind) && !place;
}

function claimOuter(
  claims: ClaimSet,
  article: ExtractedArticle,
  statement: Statement,
  copies: ReadonlyMap<string, string>,
): void {
  if (statement.within === null) return;
  claims.addEdge({
    type: "WITHIN",
    from: statementId(article.id, statement.id),
    to: copies.get(statement.within) ?? statementId(article.id, statement.within),
    evidence: evidenceOf(statement.content, statement),
  });
}
