import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const CHILD = fileURLToPath(new URL("killed-loader.js", import.meta.url));

/** Loads generated articles (`manyArticles(from, to)`) in a process of its own, which is killed once it has told of `most` of them. */
export function loadIn(path: string, from: number, to: number, most = Infinity): Promise<void> {
  const child = spawn(process.execPath, [CHILD, path, String(from), String(to)], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let written = 0;
  child.stdout.on("data", (dots: Buffer) => {
    written += dots.length;
    if (written >= most) child.kill("SIGKILL");
  });
  return new Promise((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
}
