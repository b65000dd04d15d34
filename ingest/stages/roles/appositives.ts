import type { View } from "../mentions/candidate.ts";
import type { TitleUse } from "../mentions/candidate.ts";
import type { Entity, Name } from "../mentions/names.ts";
import type { NameIndex } from "../mentions/name-index.ts";
import { missionEnd, seatBefore, titleWords } from "./before.ts";
import { partyIn } from "./parties.ts";
import type { RoleDraft } from "./role-draft.ts";
import { statusOf } from "./statuses.ts";

/** The longest appositive that is read, in tokens. */
const LONGEST = 22;

/** So many appositives in a row are read: ", D-Ore., the chairman of the committee,". */
const IN_A_ROW = 3;

interface Window {
  readonly first: number;
  readonly end: number;
}

/** The roles told behind a name: ", a former Oregon House Speaker,", ", who represents …", "is the mayor of …". */
export function rolesBehind(view: View, text: string, index: NameIndex, name: Name, sentence: Window): RoleDraft[] {
  const found: RoleDraft[] = [];
  for (const window of windowsBehind(view, name, sentence)) {
    if (startsWithPerson(index, window)) break;
    const role = inWindow(view, text, index, window) ?? representing(view, text, index, window);
    if (role !== undefined) found.push(role);
  }
  return found;
}

/** The stretches between commas or brackets behind the name, or what follows "is" and "was". */
function windowsBehind(view: View, { end }: Name, sentence: Window): Window[] {
  const windows: Window[] = [];
  let at = end;
  for (let count = 0; count < IN_A_ROW; count += 1) {
    const mark = view.tokens[at]?.text ?? "";
    const copula = count === 0 && /^(?:is|was|became|serves|served)$/.test(view.tokens[at]?.lower ?? "");
    if (at >= sentence.end || !(mark === "," || mark === "(" || copula)) break;
    if (count > 0 && /^(?:VERB|AUX|CCONJ|ADP|ADV|SCONJ)$/.test(view.tokens[at + 1]?.pos ?? "")) break;
    const stop = closing(view, at + 1, Math.min(sentence.end, at + 1 + LONGEST), mark === "(" ? ")" : ",");
    if (stop > at + 1) windows.push({ first: at + 1, end: stop });
    if (copula) break;
    at = mark === "(" ? stop + 1 : stop;
  }
  return windows;
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

function inWindow(view: View, text: string, index: NameIndex, window: Window): RoleDraft | undefined {
  for (let at = window.first; at < window.end; at += 1) {
    if (view.tokens[at]?.pos === "VERB" && !/(?:ed|ing)$/.test(view.tokens[at]?.lower ?? "")) return undefined;
    const found = view.gazetteer.titles.match(view.tokens, at, window.end);
    if (found === undefined) continue;
    const plain: TitleUse = { title: found.entry, first: at, end: at + found.length };
    const use = { ...plain, end: missionEnd(view, index, plain) };
    if (use.title.class === "honorific" || use.title.class === "kin" || use.title.class === "party" || owns(view, use))
      continue;
    if (!isApposition(view, window, use) || followedByName(index, use) || isSubject(view, use)) return undefined;
    return {
      title: titleWords(view, text, use),
      status: statusOf(view, use, window.first),
      of: seatIn(view, index, use, window),
      party: partyIn(view, window.first, use.end),
      district: null,
      tokens: [use.first, use.end],
      class: use.title.class,
      local: undefined,
    };
  }
  return undefined;
}

/** Only determiners, adjectives, nouns and names may stand before the title; a clause of its own says nothing about the name. */
function isApposition(view: View, { first }: Window, use: TitleUse): boolean {
  for (let at = first; at < use.first; at += 1) {
    const pos = view.tokens[at]?.pos ?? "";
    if (pos === "PRON" || pos === "SCONJ" || pos === "AUX" || (pos === "ADP" && at === first)) return false;
  }
  return true;
}

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

/** What the title is held in: a name before it, or one behind "of", "for", "at", "in", "with" or "on". */
function seatIn(view: View, index: NameIndex, use: TitleUse, window: Window): Entity | undefined {
  const before = seatBefore(view, index, use);
  if (before !== undefined) return before;
  if (!/^(?:of|for|at|in|with|on|to)$/.test(view.tokens[use.end]?.lower ?? "")) return undefined;
  return index
    .within(use.end, Math.min(window.end, use.end + 8))
    .find(({ name, entity }) => !name.nested && entity.kind !== "Person")?.entity;
}

/** ", who represents Oregon's 2nd Congressional District": a seat without a title. */
function representing(view: View, text: string, index: NameIndex, window: Window): RoleDraft | undefined {
  for (let at = window.first; at < window.end; at += 1) {
    const lower = view.tokens[at]?.lower ?? "";
    if (!/^(?:represents|represented|representing)$/.test(lower)) continue;
    const seat = index
      .within(at + 1, window.end)
      .find(({ entity }) => entity.kind === "Region" || entity.kind === "City");
    if (seat === undefined) return undefined;
    const congress =
      /congressional/i.test(seat.entity.name) || (/\bDistrict\b/.test(seat.entity.name) && /\bCongress\b/.test(text));
    return {
      title: congress ? "U.S. Representative" : "representative",
      status: lower === "represented" ? "former" : "current",
      of: seat.entity,
      party: partyIn(view, window.first, at),
      district: /district/i.test(seat.entity.name) ? seat.entity.name : null,
      tokens: undefined,
      class: "official",
      local: undefined,
    };
  }
  return undefined;
}
