import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * All tests of money, domain and phrases as one file: their modules are loaded once for each mutant, not
 * once for each file.
 */
for (const folder of ["money", "domain", "narrative/phrases"]) {
  const root = path.resolve(__dirname, "..", folder);
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".test.ts")) {
      jest.requireActual(path.join(root, name));
    }
  }
}
