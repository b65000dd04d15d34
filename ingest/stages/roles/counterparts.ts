import type { Name } from "../mentions/names.ts";
import { nationBefore } from "../mentions/offices/national-offices.ts";
import type { Reading, Window } from "./office-phrase.ts";
import type { RoleDraft } from "./role-draft.ts";

/** So many tokens around a name may tell whose counterpart it is: "her new French counterpart". */
const REACH = 5;

/**
 * "Foreign Minister Ana Ruiz met her French counterpart, Luc Bertin", "Luc Bertin, her French counterpart": he holds the office that is told
 * of whom the sentence names before.
 */
export function roleOfCounterpart(
  { view, index }: Reading,
  name: Name,
  sentence: Window,
  told: (name: Name) => readonly RoleDraft[] | undefined,
): RoleDraft | undefined {
  const { tokens } = view;
  const at = counterpartAt(tokens, name, sentence);
  if (at === undefined) return undefined;
  const others = index.within(sentence.first, Math.min(at, name.first));
  const held = others.findLast(({ entity }) => entity.kind === "Person");
  const role =
    held && told(held.name)?.find(({ class: group, status }) => group === "official" && status === "current");
  if (role === undefined) return undefined;
  const nation = nationBefore(view, at, "counterpart");
  return {
    ...role,
    ...{ of: nation && index.ofRegion(nation), party: null, district: null, local: undefined },
    tokens: [at, at + 1],
  };
}

/** The token "counterpart" right before the name, a comma between them or none, or in the apposition behind it. */
function counterpartAt(tokens: Reading["view"]["tokens"], { first, end }: Name, sentence: Window): number | undefined {
  const before = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  if (before > sentence.first && tokens[before]?.lower === "counterpart") return before;
  if (tokens[end]?.text !== "," || !/^(?:his|her|its|their)$/.test(tokens[end + 1]?.lower ?? "")) return undefined;
  for (let at = end + 2; at < Math.min(sentence.end, end + REACH); at += 1) {
    if (tokens[at]?.lower === "counterpart") return at;
  }
  return undefined;
}
