import type { View } from "../candidate.ts";
import type { Name } from "../names.ts";
import { word } from "../look.ts";
import { isGivenAlone } from "./shared-surname.ts";
import { OWNERS } from "../words/around-names.ts";

/** Relatives whom news calls by the given name alone where the surname is that of whose they are. **Source:** Associated Press style. */
const KIN = /^(?:husband|wife|son|daughter|brother|sister|twin)$/;
const BETWEEN =
  /^(?:younger|older|elder|eldest|youngest|oldest|late|twin|infant|teenage|only|first|ex|-|little|big|baby|adult|other)$/;

/** So many tokens back within a sentence whose relative it is may be named. */
const REACH = 25;

/**
 * "Peter Vale" of "Ana Vale said her husband, Peter, …": somebody whom an article names by the given name alone, as the relative of somebody
 * with a surname. Whoever has another surname is named in full. `people` are all names of people, in reading order.
 */
export function withKinSurname(
  view: View,
  text: string,
  names: readonly Name[],
  people: readonly Name[],
): string | undefined {
  const [first] = names;
  if (first === undefined || first.title !== undefined || !names.every((name) => isGivenAlone(view, name)))
    return undefined;
  const owner = ownerOf(view, text, first, people);
  if (owner === undefined || !isSurnameTold(view, owner, people)) return undefined;
  const cut = (at: number): string => text.slice(...(view.tokens[at]?.span ?? [0, 0]));
  return `${cut(first.first)} ${cut(owner.end - 1)}`;
}

/** Whose husband, son or the like the words before a name make it. */
function ownerOf(view: View, text: string, { first }: Name, people: readonly Name[]): Name | undefined {
  const kin = word(view, first - 1) === "," ? first - 2 : first - 1;
  if (!KIN.test(word(view, kin))) return undefined;
  let at = kin - 1;
  while (BETWEEN.test(word(view, at))) at -= 1;
  if (/^['’]s?$/.test(word(view, at))) return people.find(({ end }) => end === at);
  if (word(view, at) === "whose") return people.find(({ end }) => end === (word(view, at - 1) === "," ? at - 1 : at));
  const gender = OWNERS.get(word(view, at));
  if (gender === undefined) return undefined;
  const inSentence = people.filter((one) => one.end <= at && one.first >= sentenceStart(view, at));
  const before = inSentence.length > 0 ? inSentence : inParagraph(view, text, people, at);
  const owners = before.filter((one) => (genderOf(view, one, people) ?? gender) === gender);
  return new Set(owners.map(({ end }) => word(view, end - 1))).size === 1 ? owners.at(-1) : undefined;
}

/** Whom the paragraph names before a sentence that has nobody: "Vale was fined. Her son, Peter, …", but not across a quotation. */
function inParagraph(view: View, text: string, people: readonly Name[], at: number): Name[] {
  const start = (token: number): number => view.tokens[token]?.span[0] ?? 0;
  const paragraph = text.lastIndexOf("\n", start(at)) + 1;
  const quote = Math.max(...['"', "“", "”"].map((mark) => text.lastIndexOf(mark, start(at)))) + 1;
  return people.filter((one) => one.end <= at && start(one.first) >= Math.max(paragraph, quote));
}

function sentenceStart(view: View, end: number): number {
  let at = end;
  while (at > Math.max(0, end - REACH) && !/^[.!?"“”]$/.test(word(view, at - 1))) at -= 1;
  return at;
}

/** By the given name of the one who has that surname in full. */
function genderOf(view: View, owner: Name, people: readonly Name[]): "m" | "f" | undefined {
  const full = owner.end - owner.first > 1 ? owner : people.find((one) => isFullOf(view, one, owner));
  const gender = full && view.gazetteer.people.genderOf(word(view, full.first));
  return gender === "m" || gender === "f" ? gender : undefined;
}

/** Whether somebody has the last word of a name as a surname, behind a given name. */
function isSurnameTold(view: View, owner: Name, people: readonly Name[]): boolean {
  return owner.end - owner.first > 1 || people.some((one) => isFullOf(view, one, owner));
}

function isFullOf(view: View, one: Name, { end }: Name): boolean {
  return one.end - one.first > 1 && word(view, one.end - 1) === word(view, end - 1);
}
