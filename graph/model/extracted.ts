import { z } from "zod";
import { ENTITY_KINDS } from "./kinds.ts";

/**
 * One extracted article: what reading a single article yields, before it meets any
 * other. A line of `onrecord extract`, and the batch that the stores are fed from.
 * Every span is `[start, end)` in UTF-16 code units into `text`, from 0.
 */
const span = z.tuple([z.int().min(0), z.int().min(0)]);
const sure = { rule: z.string(), confidence: z.number().min(0).max(1) };

/** A title somebody holds, held or seeks. `of` is the mention of the body or place it is held in. */
export const roleSchema = z.object({
  title: z.string(),
  status: z.enum(["current", "former", "candidate"]),
  of: z.string().nullable(),
  party: z.string().nullable(),
  district: z.string().nullable(),
  span: span.optional(),
});

/** Where a gazetteer puts a city or region. Degrees, WGS84. */
export const placeSchema = z.object({
  geonameId: z.int().nullable(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  region: z.string().nullable(),
  country: z.string(),
});

/** The entry of a public list that a mention surely is. Ids carry their scheme, such as `bioguide:X000001`. */
export const authoritySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** A Wikidata item, such as `Q1`. */
  wikidata: z.string().nullable(),
  /** Ids of the same elsewhere, and those of other lists that claim the mention too. */
  also: z.array(z.string()),
  rule: z.string(),
});

/** One entity as this article names it. `spans` are all its names in reading order, pronouns excluded. */
export const mentionSchema = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  aliases: z.array(z.string()),
  handle: z.string().nullable(),
  acronym: z.string().nullable(),
  spans: z.array(span).min(1),
  roles: z.array(roleSchema),
  place: placeSchema.nullable(),
  /** Little tells that it is this place and none of its namesakes: its state is no evidence for who is who. Absent otherwise. */
  guessed: z.literal(true).optional(),
  /** The mention this one lies in or belongs to: a police department's city, a site's city, a city's region, an unnamed source's agency. */
  of: z.string().nullable(),
  level: z.enum(["federal", "state", "local"]).nullable(),
  party: z.boolean(),
  unnamed: z.boolean(),
  /** Named only as who wrote or edited the article: nobody of the record. Absent otherwise. */
  credit: z.literal(true).optional(),
  /** Two words that are both family names and no given one, such as "Ortega Salinas"; absent otherwise. */
  familyNames: z.literal(true).optional(),
  /** Absent where no list was added, or none knows it. */
  authority: authoritySchema.optional(),
  ...sure,
});

export const statementSchema = z.object({
  id: z.string(),
  kind: z.enum(["direct", "indirect", "mixed", "refusal"]),
  act: z.enum(["speech", "belief", "intention"]),
  /** Whether the article tells that it was said: as a fact, that it was not ("did not say"), or only that it may be ("will say", "if she says"). */
  factuality: z.enum(["factual", "negated", "possible"]).default("factual"),
  /** The pieces of one utterance in reading order; quotation marks and a "that" which opens the reported clause are included. */
  content: z.array(span).min(1),
  /** The "that" with which the first piece opens, for those who show the words without it; null where it opens with none. */
  complementizer: span.nullable(),
  cue: span.nullable(),
  /** The local words for the speaker next to the cue, such as "the spokesman"; of quoted words without a cue, those of the report that they go on. */
  speaker: span.nullable(),
  /** Whom those words refer to; null where nobody in the article is named by them. */
  speakerMention: z.string().nullable(),
  /** Further speakers of the same report, such as "CNN and The Herald reported". */
  otherSpeakers: z.array(z.string()),
  speakerName: z.string().nullable(),
  medium: z.string().nullable(),
  polarity: z.enum(["positive", "negative", "neutral"]),
  saidDate: z.string().nullable(),
  depth: z.int().min(1),
  within: z.string().nullable(),
  /** Events and mentions the words are about, the closest first. */
  about: z.array(z.string()),
  ...sure,
});

export const countSchema = z.object({
  low: z.number(),
  high: z.number(),
  approximate: z.boolean(),
  unit: z.string(),
  span: span.optional(),
  /** The mention of whoever gives the number, where the article says so without quoting words. */
  giver: z.string().optional(),
});

export const eventSchema = z.object({
  id: z.string(),
  type: z.string(),
  label: z.string(),
  /** ISO 8601, as precise as known (`2019-06`, `2019-06-22`); null where the text does not tell. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  status: z.enum(["reported", "announced", "happened", "denied"]),
  spans: z.array(span).min(1),
  places: z.array(z.string()),
  /** Whether its own words tell the places, or they are only where the article is at home; absent without a place. */
  placedBy: z.enum(["words", "article"]).optional(),
  participants: z.array(z.object({ mention: z.string(), role: z.enum(["actor", "target"]) })),
  counts: z.array(countSchema),
  ...sure,
});

/** A problem in a document; the run goes on. */
export const messageSchema = z.object({
  code: z.string(),
  severity: z.enum(["info", "warning", "error"]),
  span: span.nullable(),
  text: z.string(),
});

export const extractedSchema = z.object({
  id: z.string(),
  file: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  publishedDate: z.string().nullable(),
  /** When it was changed last, ISO 8601, with the time where told; absent where nothing tells. */
  modifiedDate: z.string().optional(),
  language: z.string(),
  sha256: z.string(),
  text: z.string(),
  /** The part of `text` that is read; front matter lies before it. */
  body: span,
  mentions: z.array(mentionSchema),
  statements: z.array(statementSchema),
  events: z.array(eventSchema),
  messages: z.array(messageSchema),
});

export type Role = z.infer<typeof roleSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Count = z.infer<typeof countSchema>;
export type EventMention = z.infer<typeof eventSchema>;
export type Message = z.infer<typeof messageSchema>;
export type ExtractedArticle = z.infer<typeof extractedSchema>;
