// `npm run evaluate [-- --update]`: reads every marked article there is beside or in this project, prints one table and
// compares it with accuracy.json. With --update the figures, docs/rules.md and docs/calibration.svg are written anew.
import { register } from "node:module";

register("../../support/types-stripped.js", import.meta.url);
const { evaluateAll } = await import("./evaluate-all.ts");
process.exitCode = evaluateAll({ update: process.argv.includes("--update") });
