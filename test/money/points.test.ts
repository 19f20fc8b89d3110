import { Points } from "../../src/money/points";

describe("Points", () => {
  test.each([
    ["8", "8"],
    ["4.50", "4.5"],
    ["0.65", "0.65"],
    ["0", "0"],
    ["100.00", "100"],
  ])("%s is printed as %s", (text, printed) => {
    expect(Points.of(text).toText()).toBe(printed);
  });

  test("add up exactly", () => {
    expect(Points.sum(["0.1", "0.2", "0.35"].map((each) => Points.of(each))).toText()).toBe("0.65");
    expect(Points.sum([]).toText()).toBe("0");
  });

  test.each([
    ["8", "3.5", "4.5"],
    ["8", "8", "0"],
    ["8", "78.4", "0"],
  ])("%s less %s is %s, never less than nothing", (points, deduction, left) => {
    expect(Points.of(points).less(Points.of(deduction)).toText()).toBe(left);
  });

  test("compare", () => {
    expect(Points.of("5").atMost(Points.of("5.0"))).toBe(true);
    expect(Points.of("5.01").atMost(Points.of("5"))).toBe(false);
    expect(Points.of("5.0").equals(Points.of("5"))).toBe(true);
    expect(Points.of("5.1").equals(Points.of("5"))).toBe(false);
  });

  test("are decimal numbers", () => {
    expect(() => Points.of("five")).toThrow();
  });
});
