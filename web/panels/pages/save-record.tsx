import type { ExportFormat, ExportTable } from "../../../graph/api/export-formats.ts";
import { saveRecord } from "../../api/files.ts";
import type { Dispatch } from "../../state/actions.ts";

/** What the whole record can be saved as, the most asked for first. */
const FILES: readonly (readonly [words: string, format: ExportFormat, table?: ExportTable])[] = [
  ["Statements, CSV", "csv", "statements"],
  ["JSON", "json"],
  ["GraphML", "graphml"],
  ["GEXF", "gexf"],
  ["Cypher", "cypher"],
  ["FollowTheMoney", "ftm"],
];

/** The record taken along: all of it with its evidence, not only what is drawn. */
export function SaveRecord({ dispatch }: { readonly dispatch: Dispatch }) {
  const save = (format: ExportFormat, table?: ExportTable) => () => {
    void saveRecord(format, table).then((isSaved) => {
      if (!isSaved) dispatch({ type: "noticed", notice: "The server did not give the record." });
    });
  };
  return (
    <div class="save-record" role="group" aria-label="Save the whole record">
      <p>Save the whole record:</p>
      {FILES.map(([words, format, table]) => (
        <button key={words} type="button" class="small" onClick={save(format, table)}>
          {words}
        </button>
      ))}
      <a href="/api/docs">API</a>
    </div>
  );
}
