import { contrast } from "../../src/taskpane/contrast";
import { darkTheme, theme } from "../../src/taskpane/theme";
import { themeAmid } from "../../src/taskpane/themeAmid";

describe("contrast", () => {
  // by the formula of WCAG 2, worked out by hand
  test.each([
    { one: "#000000", other: "#ffffff", ratio: 21 },
    { one: "#ffffff", other: "#FFFFFF", ratio: 1 },
    { one: "#777777", other: "#ffffff", ratio: 4.478 },
    { one: "#ff0000", other: "#000000", ratio: 5.252 },
  ])("of $one and $other", ({ one, other, ratio }) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 3);
    expect(contrast(other, one)).toBeCloseTo(ratio, 3);
  });
});

describe("the look amid an application", () => {
  test.each([
    { name: "none", background: null, look: theme, isTakenOver: false },
    { name: "white", background: "#ffffff", look: theme, isTakenOver: true },
    { name: "colourful", background: "#f3f2f1", look: theme, isTakenOver: true },
    { name: "black", background: "#0a0a0a", look: darkTheme, isTakenOver: true },
    { name: "middle grey", background: "#808080", look: darkTheme, isTakenOver: false },
  ])("$name", ({ background, look, isTakenOver }) => {
    const expected = isTakenOver ? background : look.colorNeutralBackground2;
    expect(themeAmid(background)).toEqual({ ...look, colorNeutralBackground2: expected });
  });
});

test.each([
  { name: "light", look: theme },
  { name: "dark", look: darkTheme },
])("links can be read in the $name look", ({ look }) => {
  expect(contrast(look.colorBrandForeground1, look.colorNeutralBackground1)).toBeGreaterThan(4.5);
});
