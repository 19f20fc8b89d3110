import { varianceState } from "../../src/app/views/varianceState";

const given = {
  cause: "人员增加",
  causeFromWorkbook: false,
  priorCauses: [],
  warnings: [],
  outdated: null,
};

test.each([
  ["nothing was written", { cause: "" }, "open"],
  ["the accountant wrote it", {}, "done"],
  ["the workbook says it", { causeFromWorkbook: true }, "drafted"],
  ["last year's words, taken as they are", { priorCause: "人员增加" }, "drafted"],
  ["last year's words, changed", { priorCause: "人员减少" }, "done"],
  ["it is doubted", { warnings: [{ message: "只复述了结果。" }] }, "drafted"],
  ["it was written for other amounts", { outdated: "金额已变。" }, "drafted"],
  ["a place in it is still to be filled", { cause: "新增【项目名称】" }, "drafted"],
  ["brackets around something else", { cause: "新增（二期）项目" }, "done"],
] as const)("%s", (_name, { priorCause, ...changed }: Changed, state) => {
  const priorCauses =
    priorCause === undefined
      ? []
      : [{ text: priorCause, file: "上年.docx", said: "", warnings: [] }];
  expect(varianceState({ ...given, ...changed, priorCauses })).toBe(state);
});

type Changed = Partial<Omit<Parameters<typeof varianceState>[0], "priorCauses">> & {
  readonly priorCause?: string;
};
