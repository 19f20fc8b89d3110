import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { requireCompiled, type CompiledHere } from "./requireCompiled";

/**
 * Runs the command that the process was started with.
 *
 * A command lives about a second: code optimised later than that is optimised for nothing. The program
 * is loaded afterwards, so that all of it is run this way; compiled code is good only for the flags it
 * was made under.
 */
export function startProgram(compiledHere?: CompiledHere): void {
  setFlagsFromString("--interrupt-budget=400000");
  requireCompiled(path.join(__dirname, "program.js"), compiledHere);
}
