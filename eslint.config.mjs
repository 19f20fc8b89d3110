import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Folders that see no clock, no randomness, no locale and no host. */
const pureFolders = "lib,money,grid,document,domain,recognition,narrative,writers";

/** Data, not logic: these files may grow as long as their subject. */
const tables = [
  "src/domain/concepts/**",
  "src/domain/classifications/**",
  "src/domain/sources.ts",
  "src/recognition/aliases.ts",
  "src/recognition/layouts/**",
  "src/taskpane/text.ts",
  "src/app/messages.ts",
];

const bannedEverywhere = [
  {
    selector: "Literal[bigint]",
    message: "Older Chromium has no BigInt; amounts are Money.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/]",
    message: "Output must not depend on a locale.",
  },
  {
    selector: "ExportDefaultDeclaration",
    message: "Named exports only.",
  },
  {
    selector: "TSEnumDeclaration",
    message: "Use a union of strings.",
  },
  {
    selector: "ExportAllDeclaration",
    message: "No re-export files.",
  },
];

const bannedInPureCode = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The same workbook gives the same report.",
  },
  {
    selector: "CallExpression[callee.property.name='parseFloat']",
    message: "Amounts are exact; read them with Money.",
  },
];

const bannedNearAmounts = [
  {
    selector: "CallExpression[callee.property.name='toFixed']",
    message: "Only narrative/phrases rounds, and it rounds Money and Ratio.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name=/^(round|floor|ceil|trunc)$/]",
    message: "Amounts are exact decimals; use Money and Ratio.",
  },
];

const bannedGlobals = [
  { name: "BigInt", message: "Older Chromium has no BigInt; amounts are Money." },
  { name: "Intl", message: "WPS has no Intl." },
];

const bannedPureGlobals = [
  ...bannedGlobals,
  { name: "Date", message: "What depends on the clock is an argument." },
  { name: "parseFloat", message: "Amounts are exact; read them with Money." },
  { name: "window", message: "Pure code has no host." },
  { name: "document", message: "Pure code has no host." },
  { name: "navigator", message: "Pure code has no host." },
  { name: "fetch", message: "Nothing is sent anywhere." },
  { name: "process", message: "Pure code has no host." },
  { name: "crypto", message: "The same workbook gives the same report." },
  { name: "performance", message: "What depends on the clock is an argument." },
  { name: "setTimeout", message: "What depends on the clock is an argument." },
  { name: "setInterval", message: "What depends on the clock is an argument." },
];

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "out/",
      "coverage/",
      "reports/",
      ".stryker-tmp/",
      "samples/",
      "test/cases/",
    ],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      curly: "error",
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "max-params": ["error", 3],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        {
          "ts-check": true,
          "ts-expect-error": true,
          "ts-ignore": true,
          "ts-nocheck": true,
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-globals": ["error", ...bannedGlobals],
      "no-restricted-syntax": ["error", ...bannedEverywhere],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 250 }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [`src/{${pureFolders}}/**/*.ts`],
    rules: {
      "no-restricted-globals": ["error", ...bannedPureGlobals],
      "no-restricted-syntax": ["error", ...bannedEverywhere, ...bannedInPureCode],
    },
  },
  {
    files: ["src/{money,domain,narrative}/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...bannedEverywhere,
        ...bannedInPureCode,
        ...bannedNearAmounts,
      ],
    },
  },
  {
    // Big's own `round` and `toFixed` are exact; this is the one file that knows them.
    files: ["src/money/money.ts", "src/money/ratio.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...bannedEverywhere, ...bannedInPureCode],
    },
  },
  {
    files: tables,
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  {
    // Sections of a report are prose: their length is that of the text.
    files: ["src/narrative/**/*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 80 }] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-params": "off",
      // A test may hand over a method of a fake, and await nothing in a fake that must be async.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    rules: { curly: "error", eqeqeq: "error", "no-var": "error", "prefer-const": "error" },
  },
);
