import type { ExtractedArticle } from "../../model/extracted.ts";
import { articleId } from "../../model/ids.ts";
import type { Span } from "../../model/spans.ts";
import { type ClaimSet, evidenceOf } from "./claim-set.ts";
import { outletId } from "../keys.ts";

/** Code units of text that may serve as the title of an article without one. */
const LONGEST_TITLE = 80;

/** The article and the medium it appeared in. The text itself is kept by the store, not in the graph. */
export function claimArticle(claims: ClaimSet, article: ExtractedArticle): void {
  const { title, outlet, url, byline, publishedDate, language, sha256 } = article;
  const id = articleId(article.id);
  claims.addNode(
    id,
    "Article",
    title ?? openingWords(article),
    {
      title,
      outlet,
      url,
      byline,
      publishedDate,
      language,
      sha256,
    },
    [],
  );
  if (outlet === null || outlet.trim() === "") return;
  const evidence = evidenceOf([inFrontMatter(article, outlet)], { rule: "front-matter", confidence: 1 });
  const to = outletId(outlet);
  claims.addNode(to, "Outlet", outlet, { domain: domain(url) }, evidence);
  claims.addEdge({ type: "PUBLISHED_BY", from: id, to, evidence });
}

function openingWords({ text, body: [start, end], file }: ExtractedArticle): string {
  const opening = text.slice(start, end).trim().split("\n", 1)[0] ?? "";
  if (opening === "") return file ?? "Untitled";
  return opening.length <= LONGEST_TITLE ? opening : `${opening.slice(0, LONGEST_TITLE).trimEnd()}…`;
}

function inFrontMatter({ text, body }: ExtractedArticle, outlet: string): Span | undefined {
  const line = text.slice(0, body[0]).indexOf(`outlet: ${outlet}`);
  return line === -1 ? undefined : [line + "outlet: ".length, line + "outlet: ".length + outlet.length];
}

function domain(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, "") || undefined;
}
