import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { describeGraphStore } from "./describe-graph-store.ts";

describeGraphStore("SQLite", () => Promise.resolve(openSqliteStore(":memory:")));
