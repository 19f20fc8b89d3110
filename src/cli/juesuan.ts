#!/usr/bin/env node
import { startProgram } from "./startProgram";

startProgram();
