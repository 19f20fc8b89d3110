import { answersKey, storedAnswers } from "../../../src/taskpane/state/answersMemory";

const recognition = { department: "统计局", fiscalYear: "2023年度" };

describe("answersKey", () => {
  const key = answersKey({ recognition, files: ["a.xlsx", "b.xlsx"] });

  test.each([
    ["the files in another order", recognition, ["b.xlsx", "a.xlsx"], "same"],
    ["another department", { ...recognition, department: "财政局" }, ["a.xlsx", "b.xlsx"], "other"],
    ["another year", { ...recognition, fiscalYear: "2022年度" }, ["a.xlsx", "b.xlsx"], "other"],
    ["another file", recognition, ["a.xlsx", "c.xlsx"], "other"],
  ])("%s", (_name, owner, files, expected) => {
    const other = answersKey({ recognition: owner, files });
    expect(other === key ? "same" : "other").toBe(expected);
  });
});

describe("storedAnswers", () => {
  test("keeps, recalls and forgets", () => {
    const memory = storedAnswers(drawStorage);
    memory.keep("key", "{}");
    expect(memory.recall("key")).toBe("{}");
    memory.keep("key", null);
    expect(memory.recall("key")).toBeNull();
  });

  test("does without where the browser blocks its storage", () => {
    const memory = storedAnswers(() => {
      throw new Error("SecurityError");
    });
    expect(() => {
      memory.keep("key", "{}");
    }).not.toThrow();
    expect(memory.recall("key")).toBeNull();
  });

  const kept = new Map<string, string>();
  function drawStorage(): Storage {
    return {
      length: kept.size,
      clear: () => {
        kept.clear();
      },
      key: () => null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => {
        kept.set(key, value);
      },
      removeItem: (key) => {
        kept.delete(key);
      },
    };
  }
});
