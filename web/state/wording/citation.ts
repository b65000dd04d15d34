import type { StatementView } from "../../../graph/api/views.ts";
import { day } from "./dates.ts";
import { inOneLine } from "./report.ts";

/**
 * A statement as it is pasted into a text: who said what in the article's words, and where it stands:
 * `Ida Brandt said: “It will not sail.” (Bay Gazette, “No ferry”, 3 Feb 2031, https://…)`.
 */
export function cited(statement: StatementView): string {
  const { outlet, title, publishedDate, url } = statement.article;
  const named = title === "" ? undefined : `“${title}”`;
  const source = [outlet, named, day(publishedDate), url].filter(Boolean).join(", ");
  return source === "" ? inOneLine(statement) : `${inOneLine(statement)} (${source})`;
}
