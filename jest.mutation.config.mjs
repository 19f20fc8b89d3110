import { unit } from "./jest.config.mjs";

/** The tests that must notice a changed formula, rule or phrase. */
export default { ...unit, testMatch: ["<rootDir>/test/mutation/allTests.ts"] };
