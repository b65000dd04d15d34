/// <reference lib="dom" />
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { removeConsent } from "./consent.ts";
import type { Facts } from "./facts.ts";
import { headerOf } from "../header/header.ts";
import { aboutPage } from "./page-facts.ts";
import { signQuotations } from "./signed-quotations.ts";
import { UnreadableError } from "./source.ts";
import { storable } from "./storable.ts";
import { outletInTab, withoutOutlet } from "./tab-title.ts";

/** Elements of their own line. */
const OWN_LINE =
  "p, h1, h2, h3, h4, h5, h6, li, ul, ol, blockquote, figure, figcaption, div, section, table, tr, td, th, dt, dd, pre";
const NEVER_READ = "script, style, noscript, template, iframe, object, embed, svg, form, nav, aside, head";
/** What a page says of itself for search engines is written as a script; it is data and is never run. */
const NOT_DATA = NEVER_READ.replace("script", 'script:not([type="application/ld+json"])').replace(", head", "");
/** A page with more elements than this is no article, and taking it apart would take minutes. */
const ELEMENTS_MAX = 50_000;

/**
 * The article on a page, a paragraph a line. Nothing in the page is run and nothing it names is fetched. `base` is where the page is.
 * Error: `read/no-article` where the page has no text to read, or too much in it that is none.
 */
export function readPage(html: string, base?: string): Facts {
  try {
    const { text, ...facts } = read(html, base);
    if (text === "") throw new UnreadableError("read/no-article", "the page holds no text to read");
    return { text, ...facts };
  } catch (fault) {
    // Elements nested by the thousand, which no newspaper writes, exhaust the stack of parser and reader.
    if (!(fault instanceof RangeError)) throw fault;
    throw new UnreadableError("read/no-article", "the page is nested too deeply to be read", fault);
  }
}

function read(html: string, base: string | undefined): Facts {
  const document = documentOf(html);
  // The outlet's own links stand in the navigation, which is not read.
  const inTab = outletInTab(document, base);
  for (const element of document.querySelectorAll(NOT_DATA)) element.remove();
  removeConsent(document);
  signQuotations(document);
  const whole = document.body.innerHTML;
  const about = aboutPage(document, base);
  const article = new Readability(document, { charThreshold: 100 }).parse();
  const text = lines(article?.content ?? "") || lines(whole);
  const header = headerOf(text, [0, text.length]);
  const outlet = about.outlet ?? article?.siteName ?? inTab ?? header.outlet;
  const title = about.title ?? (storable(article?.title ?? "").trim() || about.tabTitle);
  const publishedDate = about.date ?? article?.publishedTime ?? about.firstTime ?? header.date;
  const byline = about.byline ?? withoutBy(article?.byline) ?? header.byline;
  return {
    text,
    title: withoutOutlet(title, outlet),
    outlet,
    byline,
    publishedDate,
    modifiedDate: about.modified,
    url: about.url,
  };
}

function withoutBy(byline: string | null | undefined): string | undefined {
  return byline?.replace(/^\s*by\s+/i, "").trim();
}

/** The page, or the fragment of one as the body of a page. */
function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  if (document.querySelectorAll("*").length > ELEMENTS_MAX) {
    throw new UnreadableError("read/no-article", `the page has more than ${ELEMENTS_MAX} elements`);
  }
  const isPage = document.querySelector("html > body") !== null;
  return isPage ? document : parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/** The text of a fragment, one line for each block, white space folded: a line break in the source is only a space. */
function lines(fragment: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${fragment.replace(/\s+/gu, " ")}</body></html>`);
  for (const element of document.querySelectorAll(NEVER_READ)) element.remove();
  for (const element of document.querySelectorAll("br, hr")) element.replaceWith("\n");
  for (const element of document.querySelectorAll(OWN_LINE)) {
    element.before("\n");
    element.after("\n");
  }
  return storable(document.body.textContent)
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n");
}
