import type { Reading, Window } from "./office-phrase.ts";
import type { RoleDraft } from "./role-draft.ts";

const LEADS: ReadonlyMap<string, string> = new Map([
  ["leads", "leader"],
  ["heads", "head"],
  ["chairs", "chair"],
]);

/** ", who leads the Liberal group", ", who heads the Otis Police Department": an office told by a verb. */
export function leading({ view, index }: Reading, { first, end }: Window): RoleDraft | undefined {
  const title = view.tokens[first]?.lower === "who" ? LEADS.get(view.tokens[first + 1]?.lower ?? "") : undefined;
  if (title === undefined) return undefined;
  const led = index.startingAt(view.tokens[first + 2]?.lower === "the" ? first + 3 : first + 2);
  const isWhole = led !== undefined && led.name.end <= end && !LED_PART.test(view.tokens[led.name.end]?.lower ?? "");
  if (!isWhole || (led.entity.kind !== "Agency" && led.entity.kind !== "Organization")) return undefined;
  return {
    ...{ title, of: led.entity, local: undefined, status: "current", party: null, district: null },
    ...{ tokens: [first + 1, first + 2], class: led.entity.party ? "official" : "role" },
  };
}

/** "who heads the Otis Police narcotics unit" heads a part. */
const LED_PART = /^(?:['’]s?|-|(?!group\b|party\b|board\b)[a-z]{3,})$/;
