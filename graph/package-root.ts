import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of this package, wherever the program runs from: the sources or `dist`. */
export function fromPackage(...path: readonly string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    if (folder === dirname(folder))
      throw new Error("This package lies in no folder with a package.json: install it anew.");
    folder = dirname(folder);
  }
  return join(folder, ...path);
}
