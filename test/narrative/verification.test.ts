import { analyse } from "../../src/app/analyse";
import { noInstructions } from "../../src/app/instructions";
import { buildReport, templateOf } from "../../src/app/report";
import { blanksOf } from "../../src/narrative/blanksOf";
import { readSample } from "../support/readSample";

/** What a report on a sample asks to be verified. */
async function verified(sample: string, id: string): Promise<readonly string[]> {
  const analysis = analyse([await readSample(sample)], { fiscalYear: null });
  const template = templateOf(id);
  if (!analysis.ok || template === undefined) {
    throw new Error(id);
  }
  return blanksOf(buildReport(analysis.value, template, noInstructions))
    .filter((blank) => blank.id.startsWith("verify."))
    .map(({ prompt }) => prompt);
}

test("figures that the workbook contradicts stand as blanks at the end of the draft", async () => {
  expect(await verified("lusong-science-2019.xlsx", "lusong-self-evaluation")).toEqual([
    "【请核实：本年收入合计决算数为19,040,215.35元，各分项合计为19,064,017.58元，相差23,802.23元】",
    "【请核实：本年收入合计决算数在“预决算差异情况”B3为19,040,215.35元，在“收支结余情况”C6为19,077,200.00元，两处不一致】",
  ]);
});

test.each([
  "tianxin-form",
  "furong-evaluation",
  "wangcheng-self-evaluation",
  "lusong-self-evaluation",
])("a clean workbook leaves nothing to verify in %s", async (id) => {
  expect(await verified("clean-department-2023.xlsx", id)).toEqual([]);
});
