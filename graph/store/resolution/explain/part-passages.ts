import type { Why } from "../../../api/decision-views.ts";
import type { ExtractedArticle } from "../../../model/extracted.ts";
import { mentionId } from "../../../model/ids.ts";
import { cut } from "../../../model/spans.ts";
import { contextOf } from "../../context.ts";
import type { Asking } from "../asking.ts";
import { articleBrief } from "./passages.ts";
import { ask, type MemberRow } from "../record-index.ts";
import type { Part } from "./sides.ts";

/** Passages shown of one name at most; its node's own sources tell all. */
const PASSAGES_MAX = 3;

/** What an article says of somebody, or of an event: one mention of it. */
type Told = Pick<ExtractedArticle["mentions"][number], "id" | "spans" | "rule" | "confidence">;
type PartPassage = Why["parts"][number]["passages"][number];

/** Where an article tells of something first: the words, with their sentence. */
export function firstPassage(article: ExtractedArticle, { id, spans: [first], rule, confidence }: Told): PartPassage[] {
  if (first === undefined) return [];
  const span: PartPassage["span"] = [first[0], first[1]];
  const { text } = article;
  const shown = { article: articleBrief(article), span, words: cut(text, span), context: contextOf(text, span) };
  return [{ mention: mentionId(article.id, id), ...shown, rule, confidence }];
}

/** The sentences in which a name of an entity stands, of the first articles by id. */
export function* partPassages(part: Part): Asking<PartPassage[]> {
  const verdicts = new Map(yield* ask("verdicts"));
  const articles = part.article === undefined ? yield* ask("holders", [part]) : [part.article];
  const some = articles.slice(0, PASSAGES_MAX);
  // A mention that was decided on by itself may be somebody else's.
  const isOwn = (id: string) => part.article !== undefined || !verdicts.has(id);
  const holds = ({ profile, isWitness }: MemberRow) =>
    !isWitness && profile?.block === part.block && profile.signature === part.signature;
  const held = (yield* ask("members", some)).filter(holds).map(({ article, mention }) => mentionId(article, mention));
  const meant = new Set(held.filter(isOwn));
  const records = yield* ask("records", some);
  return records.flatMap((record) =>
    record.mentions.filter(({ id }) => meant.has(mentionId(record.id, id))).flatMap((one) => firstPassage(record, one)),
  );
}
