import { utils } from "@e965/xlsx";
import { loadShowNumber } from "../../../src/hosts/files/shownText";

const numbers = [
  0, -0, 1, -1, 12, 999, 1000, -1000, 12345.6, 0.1, -0.5, 1234567.89, 99999999999, 1e11, 0.125,
  1423.385,
];
const formats = ["General", "0", "0.00", "#,##0", "#,##0.00", "0.00%"];

test.each(formats)("%s is written as the formatter writes it", async (z) => {
  const showNumber = await loadShowNumber();
  expect(numbers.map((v) => showNumber(v, z))).toEqual(
    numbers.map((v) => utils.format_cell({ t: "n", v, z })),
  );
});
