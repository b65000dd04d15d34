import type { Fact, Passage, WhyNot } from "../../graph/api/decision-views.ts";

/** Values of one side that are told in one row. */
const VALUES_MAX = 4;
const WIDTH = 9;

/** What two tell: a row a fact with what it weighs (`  name      Vic Oren | Victor Oren  +2 nickname`), then sentences, each with its article. */
export function sideBySide({ facts, passages }: Pick<WhyNot, "facts" | "passages">): string {
  const rows = facts.map(({ about, a, b, reasons }) => {
    const weights = reasons.map(
      ({ rule, weight }) => `  ${weight > 0 ? "+" : ""}${weight} ${rule.replaceAll("-", " ")}`,
    );
    return `  ${about.padEnd(WIDTH)} ${values(a)} | ${values(b)}${weights.join("")}\n`;
  });
  return [...rows, ...passages.a.map((one) => quoted("a", one)), ...passages.b.map((one) => quoted("b", one))].join("");
}

function values(all: Fact["a"]): string {
  const shown = all
    .slice(0, VALUES_MAX)
    .map(({ value, articles }) => (articles > 1 ? `${value} (${articles})` : value));
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ") || "–";
}

function quoted(side: string, { words, article }: Passage): string {
  const from = [article.outlet ?? article.title, article.publishedDate?.slice(0, 10)].filter(Boolean).join(", ");
  return `  ${side.padEnd(WIDTH)} “${words}”${from === "" ? "" : ` (${from})`}\n`;
}
