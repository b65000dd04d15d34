import type { View } from "../mentions/candidate.ts";
import { partyCalled } from "../mentions/gazetteer/parties.ts";
import type { Name } from "../mentions/names.ts";
import { windowsBehind } from "./appositives.ts";
import type { Window } from "./office-phrase.ts";
import type { RoleDraft } from "./role-draft.ts";

/** "Democratic" is no noun for one of a party; "a conservative" and "a Labour" are not, either. */
const MEMBER = /^(?:democrat|republican|libertarian|independent|tory)$/;
/** Words of an apposition before its noun: "a first-term moderate Republican". */
const BEFORE = new Set(["ADJ", "NOUN", "NUM", "PROPN", "PUNCT", "ADV"]);
const CLOSES = /^(?:from|who|in|on|of|and|representing)$/;

/** The party told behind a name: "Ana Ruiz, a Democrat," or "…, a moderate Republican from Norwell,"; undefined where none is. */
export function partyBehind(view: View, name: Name, sentence: Window): string | undefined {
  for (const window of windowsBehind(view, name, sentence).windows) {
    const party = partyOf(view, window);
    // "Vale thanked Day, sitting down beside Ruiz, a Democrat": behind other words somebody else is told of.
    if (party !== undefined || !TELLS_ON.has(view.tokens[window.first]?.pos ?? "")) return party;
  }
  return undefined;
}

/** What opens an apposition that another may follow: "the mayor", "45". */
const TELLS_ON = new Set(["DET", "NUM"]);

function partyOf({ tokens }: View, { first, end }: Window): string | undefined {
  if (!/^(?:an?|the)$/.test(tokens[first]?.lower ?? "")) return undefined;
  for (let at = first + 1; at < end; at += 1) {
    const { lower = "", pos = "" } = tokens[at] ?? {};
    const closes = at + 1 === end || CLOSES.test(tokens[at + 1]?.lower ?? "");
    if (MEMBER.test(lower) && closes) return partyCalled(lower);
    if (!BEFORE.has(pos)) return undefined;
  }
  return undefined;
}

/** The offices of somebody whose party is told apart from them; a party of old is none of an office of now. */
export function withParty(roles: readonly RoleDraft[], party: string | undefined): RoleDraft[] {
  if (party === undefined) return [...roles];
  const isPublic = ({ class: group }: RoleDraft): boolean => group === "official" || group === "candidate";
  return roles.map((role) => (isPublic(role) ? { ...role, party: role.party ?? party } : role));
}
