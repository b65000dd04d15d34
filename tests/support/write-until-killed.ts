import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { largeRecord } from "./large-record.ts";

/** A loader in a process of its own, which a test ends at any moment. Arguments: the store's file, how many articles. */
const [path = "", count = "0"] = process.argv.slice(2);
const store = openSqliteStore(path);
for (const report of largeRecord(Number(count))) {
  await store.apply([report]);
  process.stdout.write(".");
}
await store.close();
