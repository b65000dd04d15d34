import { createHash } from "node:crypto";
import { z } from "zod";
import type { Message } from "../../graph/model/extracted.ts";
import type { ArticleLayer } from "../document.ts";
import { decode, type Decoded } from "./decode.ts";
import { frontMatter } from "./front-matter.ts";
import { readPage } from "./page.ts";
import { UnreadableError, type Source } from "./source.ts";

const HTML = /^\s*(?:<!doctype html|<html|<head|<body|<article)/i;
const JSON_NAME = /\.json$/i;
const HTML_NAME = /\.x?html?$/i;
const CHARSET = /charset\s{0,5}=\s{0,5}"?([\w-]{1,40})/i;

/** An article as JSON: its text, and what is known of it. */
const jsonArticle = z.object({
  text: z.string().min(1),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  byline: z.string().nullish(),
  url: z.string().nullish(),
  publishedDate: z.string().nullish(),
});

type Facts = Pick<ArticleLayer, "text" | "title" | "outlet" | "byline" | "publishedDate" | "url"> &
  Partial<Pick<ArticleLayer, "body">>;

/**
 * Reads one article from bytes: plain text (unchanged, front matter skipped), HTML or JSON.
 * Errors (`UnreadableError`): `read/empty`, `read/binary`, `read/too-large`, `read/bad-json`, `read/no-article`.
 */
export function readArticle(source: Source): ArticleLayer {
  const decoded = decode(source.bytes, CHARSET.exec(source.type ?? "")?.[1]);
  const facts = factsOf(source, decoded.text);
  if (facts.text.trim() === "") throw new UnreadableError("read/empty", "there is no text in it");
  return layer(source, facts, decoded);
}

function factsOf(source: Source, text: string): Facts {
  if (JSON_NAME.test(source.name) || source.type?.includes("json")) return fromJson(text);
  if (HTML_NAME.test(source.name) || source.type?.includes("html") || HTML.test(text.slice(0, 200)))
    return readPage(text);
  const { fields, body } = frontMatter(text);
  const { title = null, outlet = null, byline = null, date = null, url = null } = fields;
  return { text, title, outlet, byline, publishedDate: date, url, body };
}

function fromJson(text: string): Facts {
  const parsed = jsonArticle.safeParse(json(text));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new UnreadableError("read/bad-json", `its JSON is not an article (${faults})`);
  }
  const { title = null, outlet = null, byline = null, url = null, publishedDate = null } = parsed.data;
  return { text: parsed.data.text, title, outlet, byline, url, publishedDate };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new UnreadableError("read/bad-json", "it is not JSON", fault);
    throw fault;
  }
}

function layer(source: Source, facts: Facts, decoded: Decoded): ArticleLayer {
  const url = facts.url ?? source.url ?? null;
  const { text, title, outlet, byline } = facts;
  const { date, messages } = publishedDate(facts.publishedDate);
  const identity = JSON.stringify([outlet, url, title, date, text]);
  return {
    id: sha256(identity).slice(0, 16),
    file: source.url === undefined ? source.name : null,
    url,
    title,
    outlet,
    byline,
    publishedDate: date,
    language: "en",
    sha256: sha256(text),
    text,
    body: facts.body ?? [0, text.length],
    messages: [...messages, ...(decoded.guessed ? [guessedEncoding(decoded.encoding)] : [])],
  };
}

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** The day on which an article says it appeared; what is no ISO date is left out with a message. */
function publishedDate(given: string | null): { date: string | null; messages: Message[] } {
  const date = given === null ? undefined : ISO_DATE.exec(given.trim())?.[0];
  if (given === null || date !== undefined) return { date: date ?? null, messages: [] };
  const text = `The date "${given.slice(0, 40)}" is not written as YYYY-MM-DD and was left out.`;
  return { date: null, messages: [{ code: "read/bad-date", severity: "warning", span: null, text }] };
}

function guessedEncoding(encoding: string): Message {
  const text = `The text is not UTF-8 and names no encoding; it was read as ${encoding}.`;
  return { code: "read/guessed-encoding", severity: "warning", span: null, text };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
