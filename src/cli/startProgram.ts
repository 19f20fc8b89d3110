import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { requireCompiled, type CompiledHere } from "./requireCompiled";

/**
 * Runs the command that the process was started with.
 *
 * A command lives about a second: code optimised later than that is optimised for nothing; and the heap
 * grows by steps, or a long table takes a half more memory than its figures need. The program is loaded
 * afterwards, so that all of it is run this way; compiled code is good only for the flags it was made
 * under.
 */
export function startProgram(compiledHere?: CompiledHere): void {
  setFlagsFromString("--interrupt-budget=400000");
  setFlagsFromString("--heap-growing-percent=20");
  requireCompiled(path.join(__dirname, "program.js"), compiledHere);
}
