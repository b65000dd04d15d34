import { OPERATIONS, type Operation } from "../graph/api/operations.ts";

/** The operations as a plain page: no script and no style of its own, so the strictest policy holds for it too. */
export function docsPage(version: string): string {
  const items = Object.values<Operation>(OPERATIONS).map(({ method, path, summary, query }) => {
    const parameters = Object.keys(query?.shape ?? {}).join(", ");
    return `<dt><code>${method.toUpperCase()} ${escaped(path)}</code></dt><dd>${escaped(summary)}${parameters && ` <small>(${escaped(parameters)})</small>`}</dd>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>On Record: the API</title></head><body><main><h1>On Record ${escaped(version)}: the API</h1>
<p>Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a>. Problems come as <code>application/problem+json</code> with a stable <code>code</code>.</p>
<dl>${items.join("\n")}</dl></main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
