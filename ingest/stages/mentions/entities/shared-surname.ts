import type { View } from "../candidate.ts";
import type { Name } from "../names.ts";
import { Shape } from "../shapes.ts";

/** "Paul Crane" of "Paul and Edith Crane": the name of somebody who is named by the given name alone, first beside somebody with the surname of both. */
export function withSharedSurname(view: View, text: string, names: readonly Name[]): string | undefined {
  if (!names.every((name) => isGivenAlone(view, name))) return undefined;
  const [shared] = names;
  const surname = shared && surnameBehind(view, shared);
  const [start, end] = view.tokens[shared?.first ?? -1]?.span ?? [0, 0];
  return surname === undefined ? undefined : `${text.slice(start, end)} ${text.slice(...surname)}`;
}

/** Whether a name is a listed given name alone. */
export function isGivenAlone({ tokens, gazetteer }: View, { kind, first, end, unnamed }: Name): boolean {
  const isPerson = kind === "Person" && unnamed === undefined;
  return isPerson && end === first + 1 && gazetteer.people.isGiven(tokens[first]?.lower ?? "");
}

/** The span of "Crane" of "and Edith Crane": a given name, and one word more. A title before the first name is rather a surname's: "Sen. Paul and Edith Crane". */
function surnameBehind(
  { tokens, shapes, gazetteer }: View,
  { end, title }: Name,
): readonly [number, number] | undefined {
  const isOffice = title !== undefined && title.title.class !== "kin";
  if (isOffice || tokens[end]?.lower !== "and") return undefined;
  const { people } = gazetteer;
  const [given, surname] = [tokens[end + 1], tokens[end + 2]];
  const isName = shapes[end + 1] === Shape.Capital && shapes[end + 2] === Shape.Capital;
  const isWhole = isName && shapes[end + 3] !== Shape.Capital && people.isGiven(given?.lower ?? "");
  const isSurname = people.isSurname(surname?.lower ?? "") || !gazetteer.isCommonWord(surname?.lower ?? "");
  return isWhole && isSurname ? surname?.span : undefined;
}
