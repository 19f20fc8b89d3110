import { analyse } from "../../src/app/analyse";
import { noInstructions } from "../../src/app/instructions";
import { buildReport, templateOf } from "../../src/app/report";
import { unusedMaterials } from "../../src/narrative/unusedMaterials";
import { readSample } from "../support/readSample";

/** The headings of the Wangcheng sample that a template leaves out. */
async function unusedBy(id: string): Promise<readonly string[]> {
  const analysis = analyse([await readSample("wangcheng-zone-2019.xlsx")], { fiscalYear: null });
  const template = templateOf(id);
  if (!analysis.ok || template === undefined) {
    throw new Error(id);
  }
  const { materials } = analysis.value.recognition;
  return unusedMaterials(buildReport(analysis.value, template, noInstructions), materials);
}

test("its own template uses all that the unit wrote", async () => {
  expect(await unusedBy("wangcheng-self-evaluation")).toEqual([]);
});

test("a note on figures alone names what it leaves out", async () => {
  expect(await unusedBy("variance-note")).toEqual([
    "职能职责",
    "机构设置",
    "整体支出绩效目标及开展情况",
    "部门整体支出绩效实现情况",
    "存在问题",
    "改进措施",
    "其它需要说明的情况",
  ]);
});
