import type { TitleUse, View } from "../mentions/candidate.ts";
import type { Name } from "../mentions/names.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import { roleOfClause } from "./clauses.ts";
import { goesOn, isOffice, office, officePhrase, type Reading, type Window } from "./office-phrase.ts";
import { leading } from "./leading.ts";
import { partyIn } from "./parties.ts";
import type { RoleDraft } from "./role-draft.ts";

/** The longest appositive that is read, in tokens. */
const LONGEST = 22;

/** So many appositives in a row are read: ", D-Ore., the chairman of the committee,". */
const IN_A_ROW = 3;

/** The roles told behind a name: ", a former Oregon House Speaker,", ", who represents …", "was sworn in as mayor". */
export function rolesBehind(reading: Reading, name: Name, sentence: Window): RoleDraft[] {
  const { index } = reading;
  const found: RoleDraft[] = [];
  const { windows, end } = windowsBehind(reading.view, name, sentence);
  for (const window of windows) {
    if (startsWithPerson(index, window)) return found;
    const role =
      roleOfClause(reading, window) ??
      inWindow(reading, window) ??
      representing(reading, window) ??
      leading(reading, window);
    if (role !== undefined) found.push(role);
    const told = role === undefined ? undefined : toldOfWho(reading, window);
    if (told !== undefined) found.push(told);
  }
  const clause = roleOfClause(reading, { first: end, end: Math.min(sentence.end, end + LONGEST) });
  const told =
    clause === undefined && [end, ...windows.map(({ first }) => first)].some((at) => hasLeft(reading.view, at))
      ? found.map(left)
      : found;
  return clause === undefined ? told : [...told, clause];
}

/** ", its director, has retired": the office that is told between commas is given up. */
function hasLeft({ tokens }: View, at: number): boolean {
  const first = tokens[at]?.lower === "has" ? at + 1 : at;
  return tokens[at - 1]?.text === "," && /^(?:retired|resigned)$/.test(tokens[first]?.lower ?? "");
}

function left(role: RoleDraft): RoleDraft {
  return role.status === "current" ? { ...role, status: "former", ended: true } : role;
}

/** ", a baker who chairs the guild,": the office that tells of whom the stretch calls by a job. */
function toldOfWho(reading: Reading, { first, end }: Window): RoleDraft | undefined {
  const { tokens } = reading.view;
  let at = first;
  while (at < end && /^(?:DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? "")) at += 1;
  return at > first && tokens[at]?.lower === "who" ? whoHolds(reading, { first: at, end }) : undefined;
}

function whoHolds(reading: Reading, clause: Window): RoleDraft | undefined {
  return roleOfClause(reading, clause) ?? leading(reading, clause);
}

/** The stretches between commas or brackets behind the name, and where its sentence goes on behind them. */
export function windowsBehind(view: View, { end }: Name, sentence: Window): { windows: Window[]; end: number } {
  const windows: Window[] = [];
  let at = end;
  for (let count = 0; count < IN_A_ROW; count += 1) {
    const mark = view.tokens[at]?.text ?? "";
    if (at >= sentence.end || !(mark === "," || mark === "(")) break;
    if (count > 0 && /^(?:VERB|AUX|CCONJ|ADP|ADV|SCONJ)$/.test(view.tokens[at + 1]?.pos ?? "")) break;
    const stop = closing(view, at + 1, Math.min(sentence.end, at + 1 + LONGEST), mark === "(" ? ")" : ",");
    if (stop > at + 1) windows.push({ first: at + 1, end: stop });
    at = mark === "(" ? stop + 1 : stop;
    // "Her husband, Peter, was met by Ana Vale, a clerk": the sentence goes on, and who follows is another.
    if (view.tokens[windows.at(-1)?.first ?? 0]?.pos === "AUX") break;
  }
  return { windows, end: view.tokens[at]?.text === "," ? at + 1 : at };
}

function closing(view: View, first: number, limit: number, mark: string): number {
  for (let at = first; at < limit; at += 1) {
    const text = view.tokens[at]?.text ?? "";
    if (text === mark || text === ";" || text === '"' || text === "“" || text === ".") return at;
  }
  return limit;
}

/** ", Ana Ruiz, …" goes on with a list, not with what the first is. */
function startsWithPerson(index: NameIndex, { first }: Window): boolean {
  return index.startingAt(first)?.entity.kind === "Person";
}

function inWindow(reading: Reading, window: Window): RoleDraft | undefined {
  const { view, index } = reading;
  for (let at = window.first; at < window.end; at += 1) {
    const found = view.gazetteer.titles.match(view.tokens, at, window.end);
    // "lead author": a title may open with what the tagger takes for a verb.
    const isVerb = view.tokens[at]?.pos === "VERB" && !/(?:ed|ing)$/.test(view.tokens[at]?.lower ?? "");
    if (isVerb && (found?.length ?? 0) < 2) return undefined;
    if (found === undefined) continue;
    const use: TitleUse = { title: found.entry, first: at, end: at + found.length };
    if (!isOffice(use) || owns(view, use) || goesOn(view, use)) continue;
    if (!isApposition(view, window, use) || followedByName(index, use) || isSubject(view, use)) return undefined;
    return soughtOffice(reading, use, window) ?? office(reading, use, window);
  }
  return undefined;
}

/** "a candidate for sheriff" seeks to be sheriff. */
function soughtOffice(reading: Reading, { title, end }: TitleUse, window: Window): RoleDraft | undefined {
  if (title.class !== "candidate" || reading.view.tokens[end]?.lower !== "for") return undefined;
  const sought = officePhrase(reading, { first: end + 1, end: window.end });
  return sought && { ...sought, status: "candidate", class: "candidate" };
}

/** Only determiners, adjectives, nouns and names may stand before the title; a clause of its own says nothing about the name. */
function isApposition(view: View, { first }: Window, use: TitleUse): boolean {
  for (let at = first; at < use.first; at += 1) {
    const { pos = "", lower = "" } = view.tokens[at] ?? {};
    if ((pos === "PRON" && lower !== "its") || pos === "SCONJ" || pos === "AUX" || (pos === "ADP" && at === first))
      return false;
    // "asked the minister": who is asked is somebody else. "elected the minister" is one word less.
    if (pos === "VERB" && at === first && view.tokens[at + 1]?.pos === "DET") return false;
  }
  return !isOfAnother(view, first, use);
}

/** ", fired by the sheriff,", ", brother of the mayor,": behind a preposition somebody else holds the office; "elected as mayor" is none. */
function isOfAnother({ tokens }: View, first: number, use: TitleUse): boolean {
  let at = use.first - 1;
  while (at >= first && PHRASE.has(tokens[at]?.pos ?? "")) at -= 1;
  // "an outside director"
  if (tokens[at - 1]?.pos === "DET") return false;
  return at >= first && tokens[at]?.pos === "ADP" && tokens[at]?.lower !== "as";
}

const PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);

/** "Of Ana Ruiz, the mayor had much to say": who does something of his own is somebody else. */
function isSubject({ tokens }: View, { end }: TitleUse): boolean {
  return tokens[end]?.pos === "AUX";
}

/** ", Mayor Ana Ruiz and …": the title belongs to the name behind it. */
function followedByName(index: NameIndex, { end }: TitleUse): boolean {
  return index.startingAt(end)?.entity.kind === "Person";
}

/** ", the mayor's spokeswoman": the title is somebody else's, and another may follow. */
function owns({ tokens }: View, { end }: TitleUse): boolean {
  return /^['’]s?$/.test(tokens[end]?.text ?? "");
}

/** ", who represents Oregon's 2nd Congressional District": a seat without a title. */
function representing({ view, text, index }: Reading, window: Window): RoleDraft | undefined {
  for (let at = window.first; at < window.end; at += 1) {
    const lower = view.tokens[at]?.lower ?? "";
    if (!/^(?:represents|represented|representing)$/.test(lower)) continue;
    const seat = index
      .within(at + 1, window.end)
      .find(({ entity }) => entity.kind === "Region" || entity.kind === "City");
    if (seat === undefined) return undefined;
    const { name } = seat.entity;
    const congress = /congressional/i.test(name) || (/\bDistrict\b/.test(name) && /\bCongress\b/.test(text));
    return {
      ...{ title: congress ? "U.S. Representative" : "representative", of: seat.entity, local: undefined },
      ...{ status: lower === "represented" ? "former" : "current", party: partyIn(view, window.first, at) },
      ...{ district: /district/i.test(name) ? name : null, tokens: undefined, class: "official" },
    };
  }
  return undefined;
}
