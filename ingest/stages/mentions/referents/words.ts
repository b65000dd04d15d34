import type { EntityKind } from "../../../../graph/model/kinds.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";

/** Nouns for people by what they do; their last word alone is looked at. **Source:** English usage. */
export const ROLE_NOUN =
  /^(?:president|mayor|governor|senator|congressman|congresswoman|representative|lawmaker|legislator|councilman|councilwoman|councilmember|commissioner|sheriff|chief|judge|justice|prosecutor|attorney|lawyer|secretary|minister|premier|chancellor|director|superintendent|administrator|spokesman|spokeswoman|spokesperson|speaker|leader|chairman|chairwoman|chair|candidate|nominee|official|officer|detective|lieutenant|sergeant|captain|general|colonel|ambassador|adviser|advisor|aide|manager|coach|professor|analyst|economist|ceo|executive|founder|owner|author|activist|treasurer|clerk|engineer|supervisor|alderman|trustee|delegate|envoy|pope|king|queen|prince|deputy|trooper|marshal|agent|doctor|teacher|principal|pastor|bishop)$/;

/** Titles that mean the same office. */
export const SAME_OFFICE: readonly ReadonlySet<string>[] = [
  "congressman congresswoman representative rep. lawmaker legislator",
  "senator sen. lawmaker legislator",
  "governor gov.",
  "spokesman spokeswoman spokesperson",
  "councilman councilwoman councilmember councillor councilor",
  "chairman chairwoman chair",
  "attorney lawyer prosecutor",
  "candidate nominee challenger hopeful",
  "lieutenant lt.",
  "sergeant sgt.",
  "detective det.",
  "captain capt.",
  "general gen.",
  "adviser advisor aide",
  "executive ceo",
].map((words) => new Set(words.split(" ")));

export function isPersonKind(kind: EntityKind): boolean {
  return kind === "Official" || kind === "Person";
}

export function isBodyKind(kind: EntityKind): boolean {
  return kind === "Agency" || kind === "Organization" || kind === "Outlet";
}

/** Whether somebody holds an office that a role noun can mean: "the secretary" a "secretary of state", "the senator" a "Sen.". */
export function holdsOffice({ kind, roles }: Mention, noun: string, of?: Mention): boolean {
  const nouns = SAME_OFFICE.find((same) => same.has(noun)) ?? new Set([noun]);
  return (
    isPersonKind(kind) &&
    roles.some((held) => (of === undefined || held.of === of.id) && nouns.has(headOfTitle(held.title)))
  );
}

function headOfTitle(title: string): string {
  const [office = ""] = title.toLowerCase().split(/ (?:of|for) /);
  return office.split(" ").at(-1) ?? "";
}
