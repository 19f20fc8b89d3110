import type { Profile } from "./accounts";

const plain: Profile = {
  name: "an office of the general budget alone",
  budgets: ["general"],
  units: "administrative",
  carryOver: "usual",
  threePublic: "usual",
  amounts: "toTheCent",
};

/** The departments that are printed in every shape. */
export const profiles: readonly Profile[] = [
  plain,
  {
    ...plain,
    name: "all budgets and institutions among the units",
    budgets: ["general", "funds", "capital", "other"],
    units: "withInstitutions",
  },
  { ...plain, name: "a new unit: nothing carried over", carryOver: "none", threePublic: "none" },
  {
    ...plain,
    name: "own money carried over is spent beside the appropriation",
    budgets: ["general", "other"],
    carryOver: "ownOnly",
    threePublic: "receptionOnly",
  },
  {
    ...plain,
    name: "funds, whole ten thousands",
    budgets: ["general", "funds"],
    amounts: "wholeTenThousands",
  },
  { ...plain, name: "state capital", budgets: ["general", "capital"], threePublic: "none" },
];
