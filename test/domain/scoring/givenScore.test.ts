import {
  type GivenScore,
  readGivenItems,
  readGivenScore,
} from "../../../src/domain/scoring/givenScore";

function shown(given: GivenScore): string {
  switch (given.kind) {
    case "points":
      return `points ${given.points.toText()}`;
    case "rate":
      return `rate ${given.rate.roundedPercent(2)} ${given.written}`;
    case "items":
      return `items ${given.numbers.join()}`;
    case "unreadable":
      return "unreadable";
  }
}

test.each([
  ["4.5", "points 4.5"],
  ["４．５", "points 4.5"],
  [" 8 ", "points 8"],
  ["95%", "rate 95.00 95%"],
  ["95.5％", "rate 95.50 95.5%"],
  ["19/20", "rate 95.00 19÷20"],
  ["19÷20", "rate 95.00 19÷20"],
  ["950.5 / 1000", "rate 95.05 950.5÷1000"],
  ["19/0", "unreadable"],
  ["-3", "unreadable"],
  ["1.234", "unreadable"],
  ["五", "unreadable"],
  ["", "unreadable"],
])("%j is %s", (text, expected) => {
  expect(shown(readGivenScore(text))).toBe(expected);
});

test.each([
  ["1、3", "items 1,3"],
  ["1,3", "items 1,3"],
  ["2", "items 2"],
  ["0", "items "],
  ["4", "unreadable"],
  ["1、", "unreadable"],
  ["无", "unreadable"],
])("of three items %j is %s", (text, expected) => {
  expect(shown(readGivenItems(text, 3))).toBe(expected);
});
