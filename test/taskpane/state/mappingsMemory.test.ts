import type { AnswersMemory } from "../../../src/taskpane/state/answersMemory";
import { keepMapping, recallMappings } from "../../../src/taskpane/state/mappingsMemory";

function memory(content: string | null = null): AnswersMemory & { kept: string | null } {
  return {
    kept: content,
    recall() {
      return this.kept;
    },
    keep(_key, file) {
      this.kept = file;
    },
  };
}

const form = "“三公”经费情况表|A 项目|B 决算数";

test("what is said of a table is there again the next time", async () => {
  const computer = memory();
  const said = await keepMapping(computer, {
    mappings: new Map(),
    fingerprint: form,
    said: { unit: "yuan", columns: { B: { use: "ignored" } } },
  });
  expect(await recallMappings(computer)).toEqual(said);
  expect(said.get(form)).toEqual({ unit: "yuan", columns: { B: { use: "ignored" } } });
});

test("a second word on the same table adds to the first", async () => {
  const computer = memory();
  const first = await keepMapping(computer, {
    mappings: new Map(),
    fingerprint: form,
    said: { columns: { B: { use: "ignored" } } },
  });
  const second = await keepMapping(computer, {
    mappings: first,
    fingerprint: form,
    said: { unit: "yuan", columns: { C: { use: "name" } } },
  });
  expect(second.get(form)).toEqual({
    unit: "yuan",
    columns: { B: { use: "ignored" }, C: { use: "name" } },
  });
});

test("what was said of columns goes when the table is said to be another one", async () => {
  const first = await keepMapping(memory(), {
    mappings: new Map(),
    fingerprint: form,
    said: { columns: { B: { use: "ignored" } } },
  });
  const second = await keepMapping(memory(), {
    mappings: first,
    fingerprint: form,
    said: { layout: "threePublicExpenses" },
  });
  expect(second.get(form)).toEqual({ layout: "threePublicExpenses", columns: {} });
});

test("taking the last word back leaves nothing behind", async () => {
  const computer = memory();
  const said = { mappings: new Map(), fingerprint: form, said: { unit: "yuan" } } as const;
  const mappings = await keepMapping(computer, said);
  await keepMapping(computer, { mappings, fingerprint: form, said: null });
  expect(computer.kept).toBeNull();
});

test("what cannot be read is forgotten, not failed over", async () => {
  expect(await recallMappings(memory("{"))).toEqual(new Map());
});
