import { writeDocx } from "../../../src/writers/docx/writeDocx";
import { richDocument } from "../richDocument";

afterEach(() => {
  jest.useRealTimers();
});

it("gives the same bytes at any time and after any other document", () => {
  jest.useFakeTimers({ now: new Date("2024-02-29T23:59:58") });
  const first = writeDocx(richDocument());
  jest.setSystemTime(new Date("2031-07-01T08:00:00"));
  const second = writeDocx(richDocument());
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

it("holds the first time a zip can hold", () => {
  const bytes = writeDocx(richDocument());
  expect(Array.from(bytes.subarray(10, 14))).toEqual([0, 0, 0x21, 0]);
});
