#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// A command lives about a second: code optimised later than that is optimised for nothing. The program
// is loaded afterwards, so that all of it is run this way.
setFlagsFromString("--interrupt-budget=400000");
void import("./program").then(({ runProcess }) => runProcess());
