import { phases } from "../../../src/domain/phase";
import { phaseName } from "../../../src/narrative/phrases/phaseName";
import { unitName } from "../../../src/narrative/phrases/unitName";

test("phases are called as in official tables", () => {
  expect(phases.map(phaseName)).toEqual([
    "年初预算数",
    "调整预算数",
    "决算数",
    "上年决算数",
    "上年年初预算数",
  ]);
});

test("units are called by name", () => {
  expect(
    (["yuan", "thousandYuan", "tenThousandYuan", "hundredMillionYuan"] as const).map(unitName),
  ).toEqual(["元", "千元", "万元", "亿元"]);
});
