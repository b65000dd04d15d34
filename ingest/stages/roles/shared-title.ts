import type { TitleUse, View } from "../mentions/candidate.ts";
import type { Named, NameIndex } from "../mentions/entities/name-index.ts";
import type { Name } from "../mentions/names.ts";
import { titleBefore } from "../mentions/segments/titles.ts";

/** So many people may share a title: "Council members Ana Ruiz, Hal Cole and Bo Dahl". */
const SHARED_MAX = 8;

/** The title of several bearers before the first name of a list that this one stands in. */
export function sharedTitle(view: View, index: NameIndex, name: Name, sentenceFirst: number): TitleUse | undefined {
  let first = name.first;
  for (let count = 0; count < SHARED_MAX; count += 1) {
    const listed = titleOfList(view, first, sentenceFirst);
    if (listed !== undefined) return listed;
    const at = beforeJoint(view, first - 1);
    const behind = beforeTag(view, at + 1);
    const before = at === first - 1 ? undefined : endingBefore(index, behind < 0 ? at + 1 : behind, view);
    if (before?.entity.kind !== "Person" || before.name.first < sentenceFirst) return undefined;
    const use = titleBefore(view, sentenceFirst, before.name.first);
    if (use !== undefined) return use.title.singular === undefined ? undefined : use;
    first = before.name.first;
  }
  return undefined;
}

/** "Attorneys general including Ana Ruiz": the title of several before the first of them. */
function titleOfList(view: View, first: number, sentenceFirst: number): TitleUse | undefined {
  if (view.tokens[first - 1]?.lower !== "including") return undefined;
  const comma = view.tokens[first - 2]?.text === "," ? first - 2 : first - 1;
  const use = titleBefore(view, sentenceFirst, comma);
  return use?.title.singular === undefined ? undefined : use;
}

/** The name that ends at a token, or before the place that its bearer is of: "Ana Ruiz of Oregon and Hal Cole of Nevada". */
function endingBefore(index: NameIndex, end: number, { tokens }: View): Named | undefined {
  const named = index.endingAt(end);
  if (named === undefined || named.entity.kind === "Person") return named;
  return tokens[named.name.first - 1]?.lower === "of" ? index.endingAt(named.name.first - 1) : undefined;
}

/** The token before "and", a comma or both. */
function beforeJoint({ tokens }: View, last: number): number {
  const at = tokens[last]?.lower === "and" ? last - 1 : last;
  return tokens[at]?.text === "," ? at - 1 : at;
}

/** So many tokens a party and state take: ", D - N.Y.", ", R - New Mexico". */
const TAG_MAX = 6;

/** Where a name ends whose party and state, between commas, end at a token: "Ana Ruiz, R-Ohio". */
function beforeTag({ tokens }: View, end: number): number {
  for (let at = end - 3; at >= end - TAG_MAX; at -= 1) {
    if (
      /^[DRI]$/.test(tokens[at]?.text ?? "") &&
      /^[-–]$/.test(tokens[at + 1]?.text ?? "") &&
      tokens[at - 1]?.text === ","
    )
      return at - 1;
  }
  return -1;
}
