import { utils } from "@e965/xlsx";
import { loadShowNumber } from "../../../src/hosts/files/shownText";

const numbers = [
  0,
  -0,
  1,
  -1,
  12,
  999,
  1000,
  -1000,
  12345.6,
  0.1,
  1234567.89,
  99999999999,
  1e11,
  0.126,
  1423.387,
  0.9847,
  0.81,
  98.47,
  0.00012345,
  123456789.123,
  123456789012,
  1 / 3,
];
const formats = [
  "General",
  "@",
  "0",
  "0.0",
  "0.00",
  "#,##0",
  "#,##0.00",
  "0%",
  "0.0%",
  "0.00%",
  "0.000",
  "yyyy-mm-dd",
];

test.each(formats)("%s is written as the formatter writes it", async (z) => {
  const showNumber = await loadShowNumber([z]);
  expect(numbers.map((v) => showNumber(v, z))).toEqual(
    numbers.map((v) => utils.format_cell({ t: "n", v, z })),
  );
});

test.each([
  [1.005, "0.00", "1.01"],
  [2.675, "#,##0.00", "2.68"],
  [1423.385, "#,##0.00", "1,423.39"],
  [-0.5, "0", "-1"],
  [1.005, "0%", "101%"],
  [0.98475, "0.00%", "98.48%"],
  [-0.001, "0.00", "0.00"],
  [999.995, "#,##0.00", "1,000.00"],
])("%d as %s is %s: halves go up, as in the sheet", async (value, format, text) => {
  const showNumber = await loadShowNumber([format]);
  expect(showNumber(value, format)).toBe(text);
});
