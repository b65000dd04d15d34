// node --import sources.js: TypeScript sources run as they are, in the program and in its threads.
import { register } from "node:module";

register("./types-stripped.js", import.meta.url);
