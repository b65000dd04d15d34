import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { z } from "zod";
import { type Authorities, createAuthorities } from "../../graph/authorities/authorities.ts";
import { AUTHORITY_KINDS, type AuthorityList, entrySchema } from "../../graph/authorities/model.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { jsonIn } from "../../graph/model/json-line.ts";
import { slug } from "../../graph/model/tokens.ts";

/** The first line of a stored list. */
const headSchema = z.object({
  name: z.string(),
  kind: z.enum(AUTHORITY_KINDS),
  /** The file or folder it was read from. */
  source: z.string(),
  entries: z.int(),
});

type Head = z.infer<typeof headSchema>;

const LIST_NAME_MAX = 80;

/** `0007-my-list.jsonl`: lists are asked in the order of their numbers. */
const FILE_NAME = /^(\d{4,})-(.+)\.jsonl$/u;

/** The folder of added lists beside a store's file; where the store is a Neo4j server, beside the file that there would be. */
export function shelfPath(db: string): string {
  return join(dirname(db), `${basename(db, extname(db))}.authorities`);
}

/** What a list is called unless told: its file's name. */
export function listName(path: string): string {
  return slug(basename(path, extname(path))).slice(0, LIST_NAME_MAX) || "list";
}

/** The lists on a shelf, the first added first, without the one called `except`. Error: `authorities/damaged`. */
export function listsOn(shelf: string, except?: string): AuthorityList[] {
  const left = except === undefined ? undefined : fileOf(shelf, except);
  return filesOn(shelf)
    .filter((file) => file !== left)
    .map(listIn);
}

/** A list with the file or folder it was read from. */
export interface ShelvedList extends AuthorityList {
  readonly source: string;
}

/** The lists on a shelf as they can be put on another. Error: `authorities/damaged`. */
export function shelved(shelf: string): ShelvedList[] {
  return filesOn(shelf).map((file) => ({ ...listIn(file), source: headOf(file, linesOf(file)).source }));
}

/** Puts a list on the shelf; one of that name is replaced and keeps its turn. Whole or not at all. */
export function putOnShelf(shelf: string, { name, kind, entries, source }: ShelvedList): void {
  mkdirSync(shelf, { recursive: true });
  const file = fileOf(shelf, name) ?? join(shelf, `${nextNumber(shelf)}-${name}.jsonl`);
  const head: Head = { name, kind, source, entries: entries.length };
  writeFileSync(`${file}.new`, [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(""));
  renameSync(`${file}.new`, file);
}

/** Takes a list from the shelf. False if it is not there. */
export function takeFromShelf(shelf: string, name: string): boolean {
  const file = fileOf(shelf, name);
  if (file !== undefined) rmSync(file);
  return file !== undefined;
}

/** All lists of a shelf, ready to be asked; read again only when the shelf has changed. Error: `authorities/damaged`. */
export function authoritiesOn(shelf: string): Authorities {
  const state = filesOn(shelf).map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`);
  const key = state.join("\n");
  if (last?.key !== key || last.shelf !== shelf) last = { shelf, key, authorities: createAuthorities(listsOn(shelf)) };
  return last.authorities;
}

let last: { shelf: string; key: string; authorities: Authorities } | undefined;

function listIn(file: string): AuthorityList {
  const lines = linesOf(file);
  const { name, kind, entries } = headOf(file, lines);
  const read = lines.slice(1).map((line) => entrySchema.safeParse(jsonIn(line)).data);
  const whole = read.filter((entry) => entry !== undefined);
  if (whole.length !== entries) throw damaged(file);
  return { name, kind, entries: whole };
}

function headOf(file: string, lines: readonly string[]): Head {
  const head = headSchema.safeParse(jsonIn(lines[0] ?? ""));
  if (!head.success) throw damaged(file);
  return head.data;
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

function damaged(file: string): OnRecordError {
  const name = FILE_NAME.exec(basename(file))?.[2] ?? file;
  return new OnRecordError(
    "authorities/damaged",
    `The stored authority list ${file} is damaged.`,
    `Add it again, or take it out with: onrecord authorities remove ${name}`,
  );
}

function filesOn(shelf: string): string[] {
  if (!existsSync(shelf)) return [];
  const names = readdirSync(shelf).filter((name) => FILE_NAME.test(name));
  return names.sort().map((name) => join(shelf, name));
}

function fileOf(shelf: string, name: string): string | undefined {
  return filesOn(shelf).find((file) => FILE_NAME.exec(basename(file))?.[2] === name);
}

function nextNumber(shelf: string): string {
  const last = filesOn(shelf).at(-1);
  const number = last === undefined ? 0 : Number(FILE_NAME.exec(basename(last))?.[1]);
  return String(number + 1).padStart(4, "0");
}
