import type { KeptAnswers } from "../../src/app/keptAnswers";
import type { Mappings } from "../../src/app/mappings";
import { readStoredWork, storedWorkText } from "../../src/app/storedWork";
import { changedEntries, withStored } from "../../src/app/withStored";

const mappings: Mappings = new Map([["表|A 项目", { unit: "yuan", headerRows: 2 }]]);
const answers: KeptAnswers = new Map([
  [
    "cause.basic",
    { text: "人员“增加”\n两行", figures: { current: "5271700.00", base: "2717500.00" } },
  ],
  ["summary", { text: "甲", figures: null }],
]);

test("what is stored is read back", () => {
  expect(readStoredWork(storedWorkText({ mappings, answers }))).toEqual({ mappings, answers });
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["a later version", '{"schema":"juesuan-work/2","mappings":"{}","answers":"{}"}'],
  ["damaged mappings", '{"schema":"juesuan-work/1","mappings":"{","answers":"{}"}'],
  [
    "answers that are no texts",
    `{"schema":"juesuan-work/1","mappings":"","answers":"{\\"a\\":1}"}`,
  ],
])("%s is not taken", (_name, text) => {
  expect(readStoredWork(text)).toBeNull();
});

describe("withStored", () => {
  test.each([
    { name: "only here", kept: "a", stored: null, seen: null, joined: "a", changed: 0 },
    { name: "only in the workbook", kept: null, stored: "b", seen: null, joined: "b", changed: 1 },
    { name: "taken back here", kept: null, stored: "b", seen: "b", joined: null, changed: 0 },
    {
      name: "taken back, then stored anew",
      kept: null,
      stored: "b",
      seen: "a",
      joined: "b",
      changed: 1,
    },
    { name: "newer in the workbook", kept: "a", stored: "b", seen: "a", joined: "b", changed: 1 },
    { name: "newer here", kept: "b", stored: "a", seen: "a", joined: "b", changed: 0 },
    { name: "changed on both sides", kept: "c", stored: "b", seen: "a", joined: "c", changed: 0 },
    { name: "never seen before", kept: "a", stored: "b", seen: null, joined: "a", changed: 0 },
  ])("$name: $joined", ({ kept, stored, seen, joined, changed }) => {
    const before = entry(kept);
    const after = withStored(before, { stored: entry(stored), seen: entry(seen) });
    expect(after).toEqual(entry(joined));
    expect(changedEntries(before, after)).toBe(changed);
  });

  function entry(value: string | null): ReadonlyMap<string, string> {
    return value === null ? new Map() : new Map([["cause.basic", value]]);
  }
});
