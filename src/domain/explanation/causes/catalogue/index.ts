import type { Cause } from "../cause";
import { causesOfPersonnel } from "./personnel";
import { causesOfProjects } from "./projects";
import { causesOfRunning } from "./running";
import { causesOfThreePublic } from "./threePublic";
import { causesOfTotals } from "./totals";

/** Every cause that can be offered; of those that the figures speak for alike, earlier ones go first. */
export const causes: readonly Cause[] = [
  ...causesOfTotals,
  ...causesOfPersonnel,
  ...causesOfRunning,
  ...causesOfProjects,
  ...causesOfThreePublic,
];
