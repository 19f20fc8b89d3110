import { writePlainText } from "../../src/writers/writePlainText";
import { hostileTextShown, richDocument } from "./richDocument";

const lines = writePlainText(richDocument()).split("\n");

it("gives a line to each paragraph, with figures, blanks and answers in place", () => {
  expect(lines.slice(0, 9)).toEqual([
    "某某局2024年度部门整体支出",
    "绩效自评报告",
    "",
    "一、部门概况",
    "",
    "（一）收入支出决算总体情况",
    "",
    "2024年度本年支出合计1,234.57万元，与上年相比增加62.15万元，增长5.30%，主要原因是【请填写原因】；人员增加",
    "以及政策性调资。以上支出严格按照国家有关规定和“三公”经费管理办法执行，坚持勤俭办一切事业，切实保障机关正常运转和各项重点工作的开展。",
  ]);
});

it("gives a table row its columns, and leaves empty what a span covers", () => {
  const start = lines.indexOf("表1 “三公”经费支出决算表");
  expect(lines.slice(start, start + 7)).toEqual([
    "表1 “三公”经费支出决算表",
    "单位：万元",
    "项目 | 决算数 |  |  | 备注",
    " | 合计 | 基本支出 | 项目支出 |",
    "因公出国（境）费 | 0.00 | 0.00 | 0.00 | 无",
    "公务接待费 | 12.35 | 12.35 | 0.00 |",
    "合计 |  | 12.35 | 0.00 |",
  ]);
});

it("keeps no control characters", () => {
  expect(lines).toContain(hostileTextShown);
});
