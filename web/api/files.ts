import { tokenHeader } from "./token.ts";

/** Saves the ledger as JSON Lines, as `onrecord decisions import` and `chosenText` read it. False where the server did not give it. */
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
