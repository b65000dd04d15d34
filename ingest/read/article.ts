import { createHash } from "node:crypto";
import type { ArticleLayer } from "../document.ts";
import { headerOf } from "../header/header.ts";
import { decode, type Decoded } from "./decode.ts";
import type { Facts } from "./facts.ts";
import { frontMatter } from "./front-matter.ts";
import { readJson } from "./json.ts";
import { withoutMarkdown } from "./markdown.ts";
import { readPage } from "./page.ts";
import { languageOf } from "./language.ts";
import { publishedDateIn } from "../header/published-date.ts";
import { UnreadableError, type Source } from "./source.ts";
import { badDate, doubts, foreign, unclosed } from "./warnings.ts";

/** The longest text read, in code units: a megabyte, a long novel. */
const TEXT_MAX = 1_100_000;

const HTML =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--(?:(?!-->)[\s\S]){0,400}-->\s*)*<(?:!doctype html|html|head|body|article)\b/i;
const FEED = /^\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--(?:(?!-->)[\s\S]){0,400}-->\s*)*<(?:rss|feed|rdf:RDF)\b/i;
const JSON_NAME = /\.json$/i;
const MARKDOWN_NAME = /\.md$/i;
const HTML_NAME = /\.x?html?$/i;
const CHARSET = /charset\s{0,5}=\s{0,5}"?([\w-]{1,40})/i;

/**
 * Reads one article from bytes: plain text (unchanged, front matter skipped), Markdown, HTML or JSON. Errors (`UnreadableError`):
 * `read/empty`, `read/binary`, `read/too-large`, `read/bad-json`, `read/no-article`, `read/feed`.
 */
export function readArticle(source: Source): ArticleLayer {
  const decoded = decode(source.bytes, CHARSET.exec(source.type ?? "")?.[1]);
  const facts = factsOf(source, decoded.text);
  const { text, body } = facts;
  if (text.slice(...(body ?? [])).trim() === "") throw new UnreadableError("read/empty", "there is no text in it");
  if (text.length > TEXT_MAX) {
    const sentence = `its text has ${text.length} characters; articles have ${TEXT_MAX} at the most`;
    throw new UnreadableError("read/too-large", sentence);
  }
  return layer(source, facts, decoded);
}

function factsOf(source: Source, text: string): Facts {
  const opening = text.slice(0, 2_048);
  const { name, type = "", url } = source;
  if (FEED.test(opening)) throw new UnreadableError("read/feed", "it is a feed; name the pages that it lists");
  if (JSON_NAME.test(name) || type.includes("json")) return readJson(text);
  if (HTML_NAME.test(name) || type.includes("html") || HTML.test(opening)) return readPage(text, url);
  return plainFacts(MARKDOWN_NAME.test(name) || type.includes("markdown") ? withoutMarkdown(text) : text);
}

/** What front matter says, and where it is silent, what the lines above the story say. */
function plainFacts(text: string): Facts {
  const { fields, body, openBlock } = frontMatter(text);
  const header = headerOf(text, body);
  const {
    title = header.title,
    outlet = header.outlet,
    byline = header.byline,
    date = header.date,
    url = null,
  } = fields;
  return { text, title, outlet, byline, publishedDate: date, modifiedDate: fields.updated, url, body, openBlock };
}

function layer(source: Source, facts: Facts, decoded: Decoded): ArticleLayer {
  const url = facts.url ?? source.url ?? null;
  const { text, title, outlet, byline } = facts;
  const date = facts.publishedDate === null ? null : (publishedDateIn(facts.publishedDate) ?? null);
  const body = facts.body ?? ([0, text.length] as const);
  const language = languageOf(text.slice(body[0], body[1]));
  const identity = JSON.stringify([outlet, url, title, date, text]);
  return {
    id: sha256(identity).slice(0, 16),
    file: source.file ?? null,
    url,
    title,
    outlet,
    byline,
    publishedDate: date,
    ...modified(facts.modifiedDate),
    language,
    sha256: sha256(text),
    text,
    body: [body[0], body[1]],
    messages: [
      ...unclosed(facts.openBlock),
      ...badDate(facts.publishedDate, date),
      ...doubts(decoded),
      ...foreign(language),
    ],
  };
}

/** To the second where a time is told, so that two changes of one day differ. */
function modified(given: string | undefined): Pick<ArticleLayer, "modifiedDate"> {
  const day = given === undefined ? undefined : publishedDateIn(given);
  if (given === undefined || day === undefined) return {};
  const moment = /\dT\d/.test(given) ? Date.parse(given) : NaN;
  return { modifiedDate: Number.isNaN(moment) ? day : new Date(moment).toISOString() };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
