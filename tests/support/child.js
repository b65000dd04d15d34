// `node tests/support/child.js SCRIPT.ts WORD…`: runs a script of this folder in a process of its own, without a build.
import { register } from "node:module";

register("./types-stripped.js", import.meta.url);
const [script] = process.argv.splice(2, 1);
await import(new URL(script, import.meta.url).href);
