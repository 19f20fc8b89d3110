/** @jest-environment jsdom */
import { Storage, StorageType } from "@microsoft/office-js-helpers";
import { logOfficeError, officeMemory } from "../../../src/hosts/office/officeHelpers";

beforeEach(() => {
  localStorage.clear();
});

describe("the memory of the panes", () => {
  test.each([
    { name: "a file of answers", text: '{"a":"人员增加"}' },
    { name: "what looks like a date", text: "2023-01-01T00:00:00Z" },
    { name: "what looks like a number", text: "12" },
    { name: "nothing but blanks", text: " " },
    { name: "an empty text", text: "" },
  ])("gives back $name as it was", ({ text }) => {
    officeMemory(undefined).keep("部门/2023", text);
    expect(officeMemory(undefined).recall("部门/2023")).toBe(text);
  });

  test("forgets what it is told to forget, and what it never knew", () => {
    const memory = officeMemory(undefined);
    memory.keep("a", "1");
    memory.keep("b", "2");
    memory.keep("a", null);
    memory.keep("c", null);
    expect(["a", "b", "c"].map(memory.recall)).toEqual([null, "2", null]);
  });

  test.each(["12", '"2023-01-01T00:00:00Z"', '{"text":"a"}', "[broken", "null"])(
    "does not believe %s, which it has not written",
    (foreign) => {
      localStorage.setItem("@juesuan/a", foreign);
      expect(officeMemory(undefined).recall("a")).toBeNull();
    },
  );

  test("is parted where Office parts it", () => {
    officeMemory("one.").keep("a", "1");
    expect(officeMemory("other.").recall("a")).toBeNull();
    expect(officeMemory("one.").recall("a")).toBe("1");
  });

  test("keeps nothing and fails nowhere where storage is closed", () => {
    const open = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new Error("SecurityError");
    });
    const memory = officeMemory(undefined);
    memory.keep("a", "1");
    expect(memory.recall("a")).toBeNull();
    open.mockRestore();
  });

  test("keeps nothing and fails nowhere where storage is full", () => {
    const memory = officeMemory(undefined);
    const storage = Object.getPrototypeOf(localStorage) as typeof localStorage;
    const full = jest.spyOn(storage, "setItem").mockImplementation(() => {
      throw new Error("QuotaExceededError");
    });
    memory.keep("a", "1");
    full.mockRestore();
    expect(memory.recall("a")).toBeNull();
  });
});

test("an error of Office is written with what Office says of it", () => {
  class OfficeError extends Error {
    readonly debugInfo = { code: "InvalidArgument", statement: "range.values = ..." };
  }
  Object.assign(window, { OfficeExtension: { Error: OfficeError } });
  const written: unknown[] = [];
  const note = (...words: unknown[]): void => {
    written.push(...words);
  };
  const spies = (["error", "group", "groupCollapsed", "groupEnd"] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(note),
  );
  logOfficeError(new OfficeError("no such range"));
  for (const spy of spies) {
    spy.mockRestore();
  }
  expect(written).toContainEqual({ code: "InvalidArgument", statement: "range.values = ..." });
});

/** The reasons for the adapter: whoever finds one gone may use the member, or do without the package. */
describe("what the package does, and so we do not ask of it", () => {
  const fresh = (): Storage<unknown> => new Storage<unknown>("own", StorageType.LocalStorage);

  test("a new storage leaves a key of its own behind", () => {
    fresh();
    expect(localStorage.getItem("own")).toBe("null");
  });

  test("it has everything", () => {
    expect(fresh().has("never written")).toBe(true);
  });

  test("its values are not those that were set", () => {
    const storage = fresh();
    storage.set("a", "1");
    expect(storage.values()).not.toEqual(["1"]);
  });

  test("clearing it clears nothing", () => {
    const storage = fresh();
    storage.set("a", "1");
    storage.clear();
    expect(storage.get("a")).toBe("1");
  });

  test.each([
    { text: "2023-01-01T00:00:00Z", isDate: true },
    { text: "2023-01-01T00:00:00.000Z", isDate: false },
  ])("$text comes back as a date: $isDate", ({ text, isDate }) => {
    const storage = fresh();
    storage.set("a", text);
    expect(storage.get("a") instanceof Date).toBe(isDate);
  });
});
