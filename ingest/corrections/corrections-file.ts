import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { OnRecordError } from "../../graph/model/errors.ts";
import { type Correction, correctionSchema } from "./correction.ts";

/** What a file of corrections holds; lines that are none are told, and stay where they are. */
export interface Corrections {
  readonly lines: readonly Correction[];
  /** Each as one sentence that names the file and the line. */
  readonly faults: readonly string[];
}

/** The file of corrections beside a store's file; where the store is a Neo4j server, beside the file that there would be. */
export function correctionsPath(db: string): string {
  return join(dirname(db), `${basename(db, extname(db))}.corrections.jsonl`);
}

/** The corrections of a file, none where there is no file; read again only when it has changed. */
export function correctionsIn(file: string): Corrections {
  const state = existsSync(file) ? statSync(file) : undefined;
  const key = `${file} ${state?.mtimeMs ?? 0} ${state?.size ?? 0}`;
  if (last?.key !== key) last = { key, corrections: state === undefined ? NONE : readCorrections(file) };
  return last.corrections;
}

/** Adds lines at the end. */
export function addCorrections(file: string, added: readonly Correction[]): void {
  addTexts(
    file,
    added.map((line) => JSON.stringify(line)),
  );
}

/** The lines of a file as they stand, also those that cannot be read; none where there is no file. */
export function correctionLines(file: string): string[] {
  return existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
    : [];
}

/** Adds lines that stood in such a file; those that are there are passed over. */
export function addCorrectionLines(file: string, lines: readonly string[]): void {
  const known = new Set(correctionLines(file));
  addTexts(
    file,
    lines.filter((line) => !known.has(line)),
  );
}

function addTexts(file: string, added: readonly string[]): void {
  if (added.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  // Whoever wrote a line by hand may have left its end open.
  const isOpen = existsSync(file) && !/(?:^|\n)$/u.test(readFileSync(file, "utf8"));
  appendFileSync(file, `${isOpen ? "\n" : ""}${added.map((line) => `${line}\n`).join("")}`);
}

/** Takes the lines of a decision out and gives them; all others stay as they are, also those that cannot be read. */
export function dropCorrections(file: string, decision: string): Correction[] {
  if (!existsSync(file)) return [];
  const texts = readFileSync(file, "utf8").split("\n");
  const dropped = texts.map(correctionOf).map((one) => (isFault(one) || one.decision !== decision ? undefined : one));
  const found = dropped.filter((one) => one !== undefined);
  if (found.length === 0) return [];
  const kept = texts.filter((_, at) => dropped[at] === undefined).join("\n");
  writeFileSync(`${file}.new`, kept);
  renameSync(`${file}.new`, file);
  if (kept.trim() === "") rmSync(file);
  return found;
}

const NONE: Corrections = { lines: [], faults: [] };

let last: { key: string; corrections: Corrections } | undefined;

/** The corrections of any file. Error: `corrections/unreadable`. */
export function readCorrections(file: string): Corrections {
  const lines: Correction[] = [];
  const faults: string[] = [];
  for (const [at, text] of textOf(file).split("\n").entries()) {
    if (text.trim() === "") continue;
    const found = correctionOf(text);
    if (isFault(found)) faults.push(`${file}, line ${at + 1}: ${found.fault}; it is passed over.`);
    else lines.push(found);
  }
  return { lines, faults };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (fault) {
    const remedy = "Name a file of corrections, a JSON line each.";
    throw new OnRecordError("corrections/unreadable", `${file} cannot be read.`, remedy, fault);
  }
}

interface Fault {
  readonly fault: string;
}

function isFault(one: Correction | Fault): one is Fault {
  return "fault" in one;
}

function correctionOf(text: string): Correction | Fault {
  try {
    const { data, error } = correctionSchema.safeParse(JSON.parse(text));
    return data ?? { fault: error.issues.map(({ path, message }) => `${path.join(".")} ${message}`.trim()).join(", ") };
  } catch (fault) {
    if (fault instanceof SyntaxError) return { fault: "it is not JSON" };
    throw fault;
  }
}
