// A module hook of Node: TypeScript sources are compiled by swc as they are imported, so that a benchmark runs without a build.
import { transform } from "@swc/core";

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { source } = await next(url, { ...context, format: "module" });
  const jsc = { parser: { syntax: "typescript" }, target: "es2023" };
  const { code } = await transform(String(source), {
    jsc,
    module: { type: "es6" },
    sourceMaps: "inline",
    filename: url,
  });
  return { format: "module", shortCircuit: true, source: code };
}
