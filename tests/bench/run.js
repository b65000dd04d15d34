// `node tests/bench/run.js [name…]`: runs every benchmark here, or those named, one after another.
import { readdirSync } from "node:fs";
import { register } from "node:module";

register("../support/types-stripped.js", import.meta.url);
const asked = process.argv.slice(2);
const files = readdirSync(new URL(".", import.meta.url)).filter((file) => file.endsWith(".bench.ts"));
for (const file of files.filter((file) => asked.length === 0 || asked.includes(file.replace(".bench.ts", "")))) {
  await import(new URL(file, import.meta.url).href);
}
