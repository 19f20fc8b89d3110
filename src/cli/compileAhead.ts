import { writeFileSync } from "node:fs";
import { codeOf } from "./requireCompiled";
import { startProgram } from "./startProgram";

// Run by the build with the arguments of a usual command: what the command had to compile is kept for
// `juesuan`, as it stands at the end, when it is known which functions are called at all.
startProgram((file, script) => {
  process.once("exit", () => {
    writeFileSync(codeOf(file), script.createCachedData());
  });
});
