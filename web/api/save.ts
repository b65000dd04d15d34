import { tokenHeader } from "./token.ts";

/** Saves the ledger as JSON Lines, as `onrecord decisions import` reads it. False where the server did not give it. */
export async function saveLedger(): Promise<boolean> {
  try {
    const response = await fetch("/api/decisions/export", { headers: tokenHeader() });
    if (!response.ok) return false;
    offer(await response.blob(), "decisions.jsonl");
    return true;
  } catch {
    return false;
  }
}

function offer(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
