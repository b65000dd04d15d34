import { EXPORT_FORMATS } from "../../graph/api/export-formats.ts";
import type { ExportFormat, ExportTable } from "../../graph/api/export-formats.ts";
import { tokenHeader } from "./token.ts";

/** Saves the ledger as JSON Lines, as `onrecord decisions import` and `chosenText` read it. False where the server did not give it. */
export function saveLedger(): Promise<boolean> {
  return saveAnswer("/api/decisions/export", "decisions.jsonl");
}

/** Saves the whole record, of CSV one table. A record may be larger than memory, so the browser itself fetches it where no token must go along. */
export async function saveRecord(format: ExportFormat, table?: ExportTable): Promise<boolean> {
  const address = `/api/export?format=${format}${table === undefined ? "" : `&table=${table}`}`;
  const { file } = EXPORT_FORMATS[format];
  const name = table === undefined ? file : `${table}.${format}`;
  if (Object.keys(tokenHeader()).length > 0) return saveAnswer(address, name);
  follow(address, name);
  return true;
}

async function saveAnswer(address: string, name: string): Promise<boolean> {
  try {
    const response = await fetch(address, { headers: tokenHeader() });
    if (!response.ok) return false;
    offer(await response.blob(), name);
    return true;
  } catch {
    return false;
  }
}

/** Gives the reader a file to save. */
export function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  follow(address, name);
  URL.revokeObjectURL(address);
}

function follow(address: string, name: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}

/** The text of a file that the reader chooses; never settles where none is chosen. */
export function chosenText(): Promise<string> {
  const input = document.createElement("input");
  input.type = "file";
  return new Promise((resolve, reject) => {
    input.onchange = () => {
      input.files?.[0]?.text().then(resolve, reject);
    };
    input.click();
  });
}
