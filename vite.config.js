import { defineConfig } from "vite";

/**
 * Builds the explorer into dist/web. Nothing is inlined (no data: addresses, no inline scripts), so that the page
 * runs under a policy of 'self' alone.
 */
export default defineConfig({
  root: "web",
  base: "/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { "/api": "http://127.0.0.1:4780" } },
});
