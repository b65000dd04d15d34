// `node tests/support/killed-loader.js FILE FROM TO`: a loader in a process of its own, without a build, for a test to kill.
import { register } from "node:module";

register("./types-stripped.js", import.meta.url);
await import("./write-until-killed.ts");
