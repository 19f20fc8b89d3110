import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));

/** Packages that ship only as ES modules and must be compiled for Jest. */
const compiledPackages = ["@sparticuz/chromium", "nanoid"];

const project = {
  rootDir: import.meta.dirname,
  globals: { __PRODUCT_VERSION__: version },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/out/", "<rootDir>/.stryker-tmp/"],
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        swcrc: false,
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${compiledPackages.join("|")})/)`],
};

/** Everything that needs neither a document nor a browser. */
export const unit = {
  ...project,
  displayName: "unit",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
};

/** The pane's components, in jsdom. */
const dom = {
  ...project,
  displayName: "dom",
  testEnvironment: "jsdom",
  testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
  setupFiles: ["<rootDir>/test/setup/domStubs.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/setup/domMatchers.ts"],
};

/** The built page in a real browser; needs `npm run build` first. */
const browser = {
  ...project,
  displayName: "browser",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testTimeout: 60_000,
};

export default {
  projects: [unit, dom, browser],
  passWithNoTests: true,
};
