import { contribute } from "../../graph/resolve/contribute.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { manyArticles } from "./many-articles.ts";

/** A loader in a process of its own, which a test ends at any moment. Arguments: the store's file, the first article, the one behind the last. */
const [path = "", from = "0", to = "0"] = process.argv.slice(2);
const store = openSqliteStore(path);
for (const article of manyArticles(Number(from), Number(to))) {
  await store.apply([contribute(article)]);
  process.stdout.write(".");
}
await store.close();
