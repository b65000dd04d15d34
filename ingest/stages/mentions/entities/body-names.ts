import { keyOf, type View } from "../candidate.ts";
import { NICKNAMES } from "../evidence/lists.ts";
import type { Name } from "../names.ts";
import { COMPANY_FORMS, PAPERS } from "../words/businesses.ts";

/** The words that identify a body: without article, legal form and a closing "department". */
export function bodyKey(view: View, { first, end, body }: Name): string {
  if (body !== undefined) return body.name.toLowerCase();
  const words = keyOf(view.tokens, first, end).replace(/^the /, "").split(" ");
  while (words.length > 1 && (COMPANY_FORMS.has(words.at(-1) ?? "") || words.at(-1) === ",")) words.pop();
  const last = words.at(-1)?.replace(/^dept\.?$/, "department");
  if (last === "department" && words.length > 2) words.pop();
  return words.join(" ").replace(/,$/, "");
}

/** "The Tamarack Public Power District, better known as TamPower". */
const KNOWN_AS = /^,? ?\(?(?:also |better |widely |commonly )?known as(?: the)?$/;
const KNOWN_AS_MAX = 5;

/** The words from one name to the next; empty where they are many. */
function wordsBetween({ tokens }: View, { end }: Name, { first }: Name): string {
  if (first <= end || first - end > KNOWN_AS_MAX) return "";
  const words = tokens.slice(end, first).map(({ lower }) => lower);
  return words.join(" ");
}

/** Which shorter key stands for which longer one: what is in brackets behind a name or "known as", initials, first words. */
export function expansions(view: View, names: readonly Name[]): Map<string, string> {
  const keys = new Map(names.map((name) => [bodyKey(view, name), name]));
  const longFor = new Map<string, string>();
  const link = (short: string, long: string): void => {
    if (short !== long && keys.has(short) && !longFor.has(short)) longFor.set(short, long);
  };
  names.forEach((name, at) => {
    const next = names[at + 1];
    if (next === undefined) return;
    if (KNOWN_AS.test(wordsBetween(view, name, next))) link(bodyKey(view, next), bodyKey(view, name));
    if (view.tokens[name.end]?.text !== "(" || next.first !== name.end + 1) return;
    if (view.tokens[next.end]?.text === ")" && next.end - next.first === 1)
      link(bodyKey(view, next), bodyKey(view, name));
  });
  for (const [short, long] of lastWords(keys)) link(short, long);
  for (const [key, name] of keys) {
    const words = keyOf(view.tokens, name.first, name.end).replace(/^the /, "").split(" ");
    if (words.length < 2) continue;
    link(initials(words), key);
    if (name.body === undefined && words.length > 1 && !isPlacesBody(words)) link(words.slice(0, -1).join(" "), key);
    if (/^(?:local|lodge) \d+$/.test(words.slice(-2).join(" ")) && words.length > 2)
      link(words.slice(-2).join(" "), key);
  }
  return longFor;
}

/** "Otis" is the town of "Otis Police", no shorter name of theirs. */
export function isPlacesBody(words: readonly string[]): boolean {
  return (
    words.length === 2 && /^(?:police|council|hospital|school|university|college|airport|fire)$/.test(words[1] ?? "")
  );
}

/** "The Post" is the one paper of the article that ends so, "the Hawks" the one club: the last word → the whole key. */
function lastWords(keys: ReadonlyMap<string, Name>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, { kind }] of keys) {
    const last = key.split(" ").at(-1) ?? "";
    const isShort = kind === "Outlet" ? PAPERS.test(last) : kind === "Organization" && NICKNAMES.has(last);
    if (last === key || !isShort) continue;
    found.set(last, found.has(last) ? "" : key);
  }
  return new Map([...found].filter(([, key]) => key !== ""));
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|and|the|for|on|in|&|-)$/.test(word))
    .map((word) => word.charAt(0))
    .join("");
}

/** The acronym among the writings of one body, if another of them is spelled out. */
export function acronymOf(written: readonly string[]): string | null {
  const long = written.find((words) => words.includes(" "));
  if (long === undefined) return null;
  return written.find((words) => /^[A-Z][A-Z.&]{1,7}$/.test(words)) ?? null;
}
