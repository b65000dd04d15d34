import type { Node, SearchHit } from "../../../graph/api/views.ts";
import { MARKS } from "../../marks.ts";
import { day } from "./dates.ts";

/** What tells a hit of a search from others of its name: an office, a day, an outlet, the other name it was found by; else its kind. */
export function whichOne({ node, matched }: SearchHit): string {
  const { kind, properties } = node;
  const one = MARKS[kind].one;
  if (kind === "Article")
    return [textOf(properties["outlet"]), day(textOf(properties["publishedDate"]))].filter(Boolean).join(" · ") || one;
  if (kind === "Event") return [one, day(textOf(properties["start"]))].filter(Boolean).join(" · ");
  if (kind === "Statement") return day(textOf(properties["saidDate"])) || one;
  const office = officeIn(node);
  if (office !== undefined) return office;
  return textsOf(properties["aliases"]).includes(matched) ? `${one} · also ${matched}` : one;
}

/** An office with its seat; of several offices, which the record does not pair with their seats, the offices alone. */
function officeIn({ properties }: Node): string | undefined {
  const [titles, seats] = [textsOf(properties["titles"]), textsOf(properties["seats"])];
  const [title] = titles;
  if (title === undefined) return undefined;
  return titles.length === 1 && seats.length === 1 ? `${title}, ${seats.join("")}` : titles.slice(0, 2).join(" · ");
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
