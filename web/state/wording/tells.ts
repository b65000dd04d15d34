import type { WhyNot } from "../../../graph/api/decision-views.ts";
import { day } from "./dates.ts";
import { nameFromId, ruleWords } from "./wording.ts";

/** What articles tell beside a name, where the field's own name is no word for readers. */
const TOLD: Readonly<Record<string, string>> = {
  given: "given name",
  middle: "middle name",
  offices: "office",
  states: "state",
  towns: "town",
  bodies: "body",
  near: "articles from",
  listed: "in a public list:",
  words: "in the words",
  start: "on",
  end: "until",
  places: "in",
  participants: "with",
  counts: "counted",
};

/** What is so or not. */
const HELD: Readonly<Record<string, string>> = {
  local: "an office of a town or county",
  listed: "in a public list",
  besideKin: "told beside a relative of that name",
  familyNames: "two family names",
};

/** These are words as they stand; all else is a date, an id or a part of one. */
const AS_WRITTEN: ReadonlySet<string> = new Set(["words", "type", "status", "places", "participants", "counts"]);
const ISO_DATE = /^\d{4}(-\d{2}){1,2}$/;

/** What stands beside a name, a phrase each: "office Mayor", "in the words “flooded”, “flood”". */
export function tellsInWords(tells: WhyNot["compared"]["a"]["tells"]): readonly string[] {
  return Object.entries(tells).map(([what, value]) => {
    if (value === true) return HELD[what] ?? ruleWords(what);
    const words = [value]
      .flat()
      .map(String)
      .map((one) => valueWords(what, one));
    return `${TOLD[what] ?? ruleWords(what)} ${words.join(", ")}`;
  });
}

function valueWords(what: string, value: string): string {
  if (what === "near" && value === "everywhere") return "the whole country";
  if (what === "words") return `“${value}”`;
  if (AS_WRITTEN.has(what)) return value;
  return ISO_DATE.test(value) ? day(value) : nameFromId(value);
}
