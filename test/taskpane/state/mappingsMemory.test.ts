import type { Mappings } from "../../../src/app/mappings";
import type { AnswersMemory } from "../../../src/taskpane/state/answersMemory";
import { keepMappings, recallMappings } from "../../../src/taskpane/state/mappingsMemory";

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

test("what is said of a table is there again the next time", async () => {
  const computer = memory();
  const said: Mappings = new Map([
    ["“三公”经费情况表|A 项目", { unit: "yuan", columns: { B: { use: "ignored" } } }],
  ]);
  await keepMappings(computer, said);
  expect(await recallMappings(computer)).toEqual(said);
});

test("nothing is kept where nothing is said any more", async () => {
  const computer = memory("{}");
  await keepMappings(computer, new Map());
  expect(computer.kept).toBeNull();
});

test("what cannot be read is forgotten, not failed over", async () => {
  expect(await recallMappings(memory("{"))).toEqual(new Map());
});
