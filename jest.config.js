/** Jest runs the TypeScript sources as ES modules; swc only strips the types. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2023" }, module: { type: "es6" } },
    ],
  },
  testTimeout: 120_000,
  // As many files at once as there are cores: much of a long file is waiting for a server, a browser or another process.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tests/support/longest-first.js",
};
