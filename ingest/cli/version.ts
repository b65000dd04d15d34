import { readFileSync } from "node:fs";
import { fromPackage } from "../../graph/package-root.ts";

/** This program's version, from its package.json. */
export function version(): string {
  return (JSON.parse(readFileSync(fromPackage("package.json"), "utf8")) as { version: string }).version;
}
