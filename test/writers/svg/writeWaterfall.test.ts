/** @jest-environment jsdom */
import type { ChartBlock } from "../../../src/document/reportDocument";
import { writeWaterfall } from "../../../src/writers/svg/writeWaterfall";
import { drawnWaterfall, waterfalls } from "../waterfalls";

function drawn(chart: ChartBlock): SVGSVGElement {
  document.body.innerHTML = writeWaterfall(chart);
  const svg = document.body.querySelector("svg");
  if (svg === null) {
    throw new Error("nothing was drawn");
  }
  return svg;
}

function numbersOf(svg: Element, selector: string, attribute: string): readonly number[] {
  return [...svg.querySelectorAll(selector)].map((each) => Number(each.getAttribute(attribute)));
}

test("a page and a screen reader learn the same", () => {
  const svg = drawn(drawnWaterfall("增减构成", ["=10.00 年初", "+5.00 甲", "=15.00 年末"]));
  expect(svg.getAttribute("role")).toBe("img");
  expect(svg.querySelector("title")?.textContent).toBe("增减构成");
  expect(svg.querySelector("desc")?.textContent).toBe(
    "增减构成：=10.00 年初，+5.00 甲，=15.00 年末。",
  );
  const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(["年初", "10.00", "甲", "+5.00", "年末", "15.00"]);
});

// 318 units stand for 0 to 200
test("a change hangs where the one before it ends", () => {
  const svg = drawn(
    drawnWaterfall("", ["=100.00 起", "+100.00 甲", "-50.00 乙", "(-50.00) 其余", "=100.00 止"]),
  );
  expect(numbersOf(svg, "rect", "x")).toEqual([1, 160, 239.5, 160, 1]);
  expect(numbersOf(svg, "rect", "width")).toEqual([159, 159, 79.5, 79.5, 159]);
  expect([...svg.querySelectorAll("rect")].map((each) => each.getAttribute("class"))).toEqual([
    "waterfall-total",
    "waterfall-increase",
    "waterfall-decrease",
    "waterfall-remainder",
    "waterfall-total",
  ]);
});

test("what is below zero stands left of the axis", () => {
  const svg = drawn(drawnWaterfall("", ["=50.00 起", "-100.00 甲", "=-50.00 止"]));
  expect(numbersOf(svg, "rect", "x")).toEqual([160, 1, 1]);
  expect(svg.querySelector(".waterfall-axis")?.getAttribute("d")).toMatch(/^M160 /);
});

test("an axis that begins above zero breaks the totals, and only them", () => {
  const svg = drawn({
    ...drawnWaterfall("", ["=100.00 起", "+20.00 甲", "=120.00 止"]),
    axisStart: "80",
  });
  expect(numbersOf(svg, "rect", "x")).toEqual([1, 160, 1]);
  expect(svg.querySelectorAll(".waterfall-break")).toHaveLength(2);
  expect(svg.querySelector(".waterfall-axis")).toBeNull();
});

test("zero is a number without a bar; a tiny change still shows", () => {
  const svg = drawn(drawnWaterfall("", ["=9999.00 起", "+0.01 甲", "=0.00 止"]));
  expect(numbersOf(svg, "rect", "width")).toEqual([318, 1.5]);
});

describe.each(Object.entries(waterfalls))("%s", (_name, chart) => {
  test("stays in its frame, rows below each other, each with its printed number", () => {
    const svg = drawn(chart);
    const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const tops = numbersOf(svg, ".waterfall-number", "y");
    expect(tops).toEqual([...tops].sort((left, right) => left - right));
    expect(new Set(tops).size).toBe(chart.bars.length);
    for (const rect of svg.querySelectorAll("rect")) {
      const [x, y, w, h] = ["x", "y", "width", "height"].map((name) =>
        Number(rect.getAttribute(name)),
      );
      expect(x).toBeGreaterThanOrEqual(0);
      expect((x ?? 0) + (w ?? 0)).toBeLessThanOrEqual(width);
      expect((y ?? 0) + (h ?? 0)).toBeLessThanOrEqual(height);
    }
    const numbers = [...svg.querySelectorAll(".waterfall-number")];
    expect(numbers.map(({ textContent }) => textContent)).toEqual(
      chart.bars.map(({ text }) => text),
    );
  });

  test("has no id, script, style or markup of others in it", () => {
    const svg = drawn(chart);
    expect(svg.querySelectorAll("b, script, style, [id], [style], [onclick]")).toHaveLength(0);
  });
});
