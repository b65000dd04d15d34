import type { TextLayer } from "../../document.ts";
import { covers, type Span } from "../../../graph/model/spans.ts";
import type { PeopleNames } from "../mentions/gazetteer/people.ts";
import type { Entity } from "../mentions/names.ts";

/** Whether somebody is named in lines of credit alone: who wrote the story, or "(By Ann Vale, Harlow Gazette)" in its dateline. */
export function isCredit({ blocks }: TextLayer, spans: readonly Span[]): boolean {
  const lines = blocks.filter(({ kind }) => kind === "byline" || kind === "dateline");
  return spans.every((span) => lines.some((line) => covers(line.span, span)));
}

/** "Ortega Salinas": two family names, neither of which is a given name too. */
export function hasFamilyNamesAlone({ kind, name }: Entity, people: PeopleNames): boolean {
  const words = name.toLowerCase().split(" ");
  const isFamily = (word: string) => people.isSurname(word) && !people.isGiven(word);
  return kind === "Person" && words.length === 2 && words.every(isFamily);
}
