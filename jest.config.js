const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx },
      target: "es2022",
      transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
    },
  },
];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
  // .mjs is transformed for eslint.config.mjs, which test/architecture.test.ts examines.
  transform: { "\\.(ts|mjs)$": swc(false), "\\.tsx$": swc(true) },
  // Properties and whole workbooks take their time on a small machine.
  testTimeout: 120_000,
  collectCoverage: false,
  maxWorkers: 2,
};
