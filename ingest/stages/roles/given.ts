import type { Token } from "../../document.ts";
import type { Name } from "../mentions/names.ts";
import { jointLength, officeBehind, told, UNREAL } from "./clauses.ts";
import { officePhrase, type Reading, type Window } from "./office-phrase.ts";
import { givingVerb } from "./office-verbs.ts";
import type { RoleDraft } from "./role-draft.ts";

/** So far before a name its giving verb may stand: "named Assistant Chief Ana Ruiz". */
const VERB_BACK = 5;

/** "Voters elected Ana Ruiz mayor", "The board named Ana Ruiz its superintendent", "fired Ana Ruiz as city manager". */
export function roleGiven(reading: Reading, name: Name, sentence: Window, titleFirst: number): RoleDraft | undefined {
  const { tokens } = reading.view;
  const at = verbBefore(tokens, titleFirst);
  if (/^costs?$/.test(tokens[at]?.lower ?? "")) return roleLost(reading, name, sentence);
  const verb =
    at > sentence.first && titleFirst > name.first - VERB_BACK ? givingVerb(tokens[at]?.lower ?? "") : undefined;
  if (verb === undefined || isUnmade(tokens, at, sentence.first)) return undefined;
  const behind = behindApposition(tokens, name.end);
  const joint = /^(?:as|to)$/.test(tokens[behind]?.lower ?? "");
  const first = joint ? behind + jointLength(tokens, behind) : name.end;
  if (!joint && (verb.ends || tokens[first]?.text === ",")) return undefined;
  const role = officeBehind(reading, verb, { first, end: sentence.end });
  return role && told(reading, role, verb.status, sentence);
}

/** The token before a title, or before the word that makes it somebody's: "named his deputy, Ana Ruiz,". */
function verbBefore(tokens: readonly Token[], titleFirst: number): number {
  const isOwned = /^(?:his|her|its|their|the|an?)$/.test(tokens[titleFirst - 1]?.lower ?? "");
  return isOwned ? titleFirst - 2 : titleFirst - 1;
}

/** So many tokens may stand between a name and the "as" of its verb: "named Ana Ruiz, a longtime captain, as chief". */
const APPOSED_MAX = 9;

/** Where the clause goes on behind ", a longtime captain," or the comma of "named his deputy, Ana Ruiz, as chief"; else right behind the name. */
function behindApposition(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ",") return end;
  for (let at = end + 1; at < end + APPOSED_MAX; at += 1) {
    const { lower = "", text = "", pos = "" } = tokens[at] ?? {};
    if (lower === "as" && (at === end + 1 || tokens[at - 1]?.text === ",")) return at;
    if (/^[.;:"“”]$/.test(text) || pos === "VERB" || pos === "AUX") return end;
  }
  return end;
}

/** "The crash cost Ana Ruiz her job as superintendent". */
function roleLost(reading: Reading, { end }: Name, sentence: Window): RoleDraft | undefined {
  const [owner = "", job = "", as = ""] = reading.view.tokens.slice(end, end + LOST_WORDS).map(({ lower }) => lower);
  const isLost =
    /^(?:his|her|their)$/.test(owner) && /^(?:job|post|seat|position|role|office)$/.test(job) && as === "as";
  const role = isLost ? officePhrase(reading, { first: end + LOST_WORDS, end: sentence.end }) : undefined;
  return role && { ...role, status: "former" };
}

/** "her job as". */
const LOST_WORDS = 3;

/** "will appoint", "refused to name": not done; "voted to appoint" is. */
function isUnmade(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens.slice(Math.max(first, at - 3), at).map(({ lower }) => lower);
  if (before.some((word) => /^(?:voted|votes|agreed|moved)$/.test(word))) return false;
  return before.some((word) => UNREAL.test(word));
}
