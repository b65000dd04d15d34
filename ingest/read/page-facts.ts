/// <reference lib="dom" />
import { storable } from "./storable.ts";

/** What a page says of itself in its head; null where it does not. */
export interface PageFacts {
  readonly title: string | null;
  /** The title of the window, which often has the outlet's name in it too. */
  readonly tabTitle: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  /** When it was changed last; undefined where nothing tells. */
  readonly modified: string | undefined;
  /** The first moment marked up in the page: a fallback, for it may be anything's. */
  readonly firstTime: string | null;
  readonly url: string | null;
}

/** Names under which a page tells a fact, the surest first. **Source:** ogp.me, Dublin Core, and what newspapers use. */
const NAMES = {
  title: ["og:title", "twitter:title", "dc.title"],
  outlet: ["og:site_name", "application-name", "publisher"],
  byline: ["author", "byl", "article:author", "parsely-author", "dc.creator"],
  date: ["article:published_time", "datepublished", "parsely-pub-date", "pubdate", "publish-date", "dc.date", "date"],
  modified: ["article:modified_time", "datemodified", "og:updated_time", "last-modified"],
  url: ["og:url"],
} as const;

/** Reads the head of a page. `base` is where the page is, for an address that is relative to it. */
export function aboutPage(document: Document, base?: string): PageFacts {
  const told = metaOf(document);
  const fact = (names: readonly string[], unfit = /^$/): string | null =>
    names.map((name) => told.get(name)).find((value) => value !== undefined && !unfit.test(value)) ?? null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? fact(NAMES.url);
  return {
    title: fact(NAMES.title),
    tabTitle: filled(document.querySelector("title")?.textContent),
    outlet: fact(NAMES.outlet),
    // Some sites give the address of the author's page.
    byline: fact(NAMES.byline, /^https?:/i)?.replace(/^by\s+/i, "") ?? null,
    date: fact(NAMES.date),
    modified: fact(NAMES.modified) ?? undefined,
    firstTime: filled(document.querySelector("time[datetime]")?.getAttribute("datetime")),
    url: webAddress(canonical, base),
  };
}

/** The first value of each name, in lower case. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const value = filled(element.getAttribute("content"));
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && value !== null && !told.has(name)) told.set(name, value);
    }
  }
  return told;
}

function filled(value: string | null | undefined): string | null {
  return (
    storable(value ?? "")
      .replace(/\s+/gu, " ")
      .trim() || null
  );
}

/** The address a page gives as its own, if it is one of the web. */
function webAddress(given: string | null, base: string | undefined): string | null {
  if (given === null || !URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}
