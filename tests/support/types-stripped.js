// Module hooks of Node: TypeScript sources are compiled by swc as they are imported, so that a benchmark or a child process of a test
// runs without a build.
import { transform } from "@swc/core";

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { source } = await next(url, { ...context, format: "module" });
  const jsc = { parser: { syntax: "typescript" }, target: "es2023" };
  const { code } = await transform(String(source), { jsc, module: { type: "es6" }, filename: url });
  return { format: "module", shortCircuit: true, source: code };
}
