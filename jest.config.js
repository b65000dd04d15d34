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
};
