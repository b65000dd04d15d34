/// <reference lib="dom" />
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { UnreadableError } from "./source.ts";

/** What a web page says and of itself. */
export interface Page {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedDate: string | null;
  readonly url: string | null;
}

/** Elements whose end is the end of a line. */
const LINE_ENDS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, br, div, tr";
const NEVER_READ = "script, style, noscript, template, iframe, object, embed, svg, form, nav, aside";

/**
 * The article on a page, a paragraph a line. Nothing in the page is run and nothing it names is fetched.
 * Error: `read/no-article` where the page has no text to read.
 */
export function readPage(html: string): Page {
  const { document } = parseHTML(html);
  const meta = metaOf(document);
  for (const element of document.querySelectorAll(NEVER_READ)) element.remove();
  const article = new Readability(document, { charThreshold: 100 }).parse();
  const text = article?.content ? lines(article.content) : lines(document.body.innerHTML);
  if (text === "") throw new UnreadableError("read/no-article", "the page holds no text to read");
  return {
    text,
    title: meta.title ?? article?.title ?? null,
    outlet: meta.outlet ?? article?.siteName ?? null,
    byline: meta.byline ?? article?.byline ?? null,
    publishedDate: (meta.date ?? article?.publishedTime ?? null)?.slice(0, 10) ?? null,
    url: meta.url ?? null,
  };
}

function metaOf(document: Document) {
  const content = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const value = element?.getAttribute("content")?.trim();
      if (value) return value;
    }
    return undefined;
  };
  return {
    title: content("og:title", "twitter:title") ?? document.querySelector("title")?.textContent.trim(),
    outlet: content("og:site_name", "application-name"),
    byline: content("author", "article:author", "byl"),
    date: content("article:published_time", "date", "pubdate", "dc.date") ?? datetime(document),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? content("og:url"),
  };
}

function datetime(document: Document): string | undefined {
  return document.querySelector("time[datetime]")?.getAttribute("datetime") ?? undefined;
}

/** The text of a fragment, one line for each block, white space folded. */
function lines(fragment: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${fragment}</body></html>`);
  for (const element of document.querySelectorAll(LINE_ENDS)) element.append("\n");
  return document.body.textContent
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n");
}
